import type { TouchpointKind } from '../model/touchpoint.ts';
import { fieldColor } from './compactCardItems.ts';
import { type EmotionLevel, emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import type { Layout } from './layout.ts';
import { momentItems } from './momentItems.ts';
import { movedItems } from './movedItems.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** How large a legend is drawn. */
export interface LegendStyle {
  readonly size: number;
  readonly lineHeight: number;
  /** The size of faces and diamonds. */
  readonly mark: number;
  /** Between the entries, at least. */
  readonly gap: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether a single line of entries is spread over the whole width. */
  readonly isSpread: boolean;
}

/** A mark, drawn with its left edge at 0 and its middle at height 0, and what it means. */
interface Entry {
  readonly mark: readonly Item[];
  readonly markWidth: number;
  readonly text: string;
}

/** The legend of a picture, with only the marks that occur in it; it takes as many lines as it needs. */
export function legendItems(
  layout: Layout,
  style: LegendStyle,
  tools: HeaderTools,
): { items: Item[]; height: number } {
  const font = { size: style.size, weight: 400 } as const;
  const inner = style.size * 0.45;
  const entries = entriesOf(layout, style.mark, tools).map((entry) => ({
    ...entry,
    width: entry.markWidth + inner + tools.measure(entry.text, font),
  }));
  const rows = rowsOf(entries, style);
  const rowHeight = Math.max(style.lineHeight, style.mark) + 4;
  const items = rows.flatMap((row, index) => {
    const free = style.width - row.reduce((sum, { width }) => sum + width, 0);
    const isSpread = style.isSpread && rows.length === 1 && row.length > 3;
    const gap = isSpread ? free / (row.length - 1) : style.gap;
    const middle = style.y + index * rowHeight + style.lineHeight / 2;
    let x = style.x;
    return row.flatMap(({ mark, markWidth, text, width }) => {
      const drawn = movedItems(mark, x, middle);
      const look = { ...font, lineHeight: style.lineHeight, fill: tools.theme.text2 };
      drawn.push(...textLines([text], x + markWidth + inner, middle - style.lineHeight / 2, look));
      x += width + gap;
      return drawn;
    });
  });
  return { items, height: rows.length * rowHeight };
}

function rowsOf<Sized extends { readonly width: number }>(
  entries: readonly Sized[],
  style: LegendStyle,
): Sized[][] {
  const rows: Sized[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (used + style.gap + entry.width > style.width) {
      rows.push([]);
      used = -style.gap;
    }
    rows.at(-1)?.push(entry);
    used += style.gap + entry.width;
  }
  return rows;
}

function entriesOf(layout: Layout, size: number, { theme, words }: HeaderTools): Entry[] {
  const touchpoints = [...layout.cards.values()].map(({ touchpoint }) => touchpoint);
  const has = (test: (touchpoint: (typeof touchpoints)[number]) => boolean) => touchpoints.some(test);
  const levels = ([2, 1, 0, -1, -2] satisfies EmotionLevel[]).filter((level) =>
    has(({ emotion }) => emotion !== undefined && emotionLevel(emotion) === level),
  );
  const entries = levels.map((level) => faceEntry(level, size, words.levels[level], theme));
  const isCompact = layout.kind === 'compact';
  if (!isCompact) {
    const kinds = Object.keys(words.kinds) as TouchpointKind[];
    for (const kind of kinds) {
      if (has((touchpoint) => touchpoint.kind === kind))
        entries.push(kindEntry(kind, size, words.kinds[kind], theme));
    }
  }
  const signs = (['positive', 'negative'] as const).filter((sign) =>
    has(({ momentOfTruth }) => momentOfTruth === sign),
  );
  if (signs.length > 0) entries.push(momentEntry(signs, size * 1.2, words.momentOfTruth, theme));
  if (has(({ evidence }) => evidence === 'assumption')) {
    if (has(({ evidence }) => evidence === 'researched'))
      entries.push(evidenceEntry(false, size, isCompact, words.researched, theme));
    entries.push(evidenceEntry(true, size, isCompact, words.assumption, theme));
  }
  const isBridged = layout.bands.some(({ points }) => points.some(({ bridged }) => bridged));
  if (isBridged) entries.push(gapEntry(size, words.noTouchpoint, theme));
  return entries;
}

function faceEntry(level: EmotionLevel, size: number, text: string, theme: Theme): Entry {
  const ink = { color: theme.emotions[level].mark, ground: theme.faceInk };
  const mark: Item[] = [{ type: 'icon', icon: faceOf(level), x: 0, y: -size / 2, size, ...ink }];
  return { mark, markWidth: size, text };
}

function kindEntry(kind: TouchpointKind, size: number, text: string, theme: Theme): Entry {
  const { ink, tint } = theme.kinds[kind];
  const tile = size * 1.15;
  const mark: Item[] = [
    { type: 'rect', x: 0, y: -tile / 2, width: tile, height: tile, radius: tile / 4, fill: tint },
    { type: 'icon', icon: kind, x: tile / 8, y: -tile * 0.375, size: tile * 0.75, color: ink },
  ];
  return { mark, markWidth: tile, text };
}

function momentEntry(
  signs: readonly ('positive' | 'negative')[],
  size: number,
  text: string,
  theme: Theme,
): Entry {
  const step = size + size / 6;
  const mark = signs.flatMap((sign, index) =>
    momentItems({ x: size / 2 + index * step, y: 0, size, sign, ground: theme.surface }, theme),
  );
  return { mark, markWidth: size + (signs.length - 1) * step, text };
}

function evidenceEntry(
  isGuess: boolean,
  size: number,
  isCompact: boolean,
  text: string,
  theme: Theme,
): Entry {
  const [width, height] = [size * 1.4, size];
  const edge = isGuess
    ? { stroke: theme.edgeGuess, strokeWidth: 1, dash: [3, 3] }
    : { stroke: theme.lineStrong, strokeWidth: 1 };
  const fill = isCompact && !isGuess ? fieldColor(theme) : theme.surface;
  const mark: Item[] = [{ type: 'rect', x: 0.5, y: -height / 2, width, height, radius: 3, fill, ...edge }];
  const x = width + size * 0.45;
  const { mark: color } = theme.emotions[1];
  if (isCompact) {
    const ink = { color, ground: isGuess ? theme.surface : theme.faceInk, outline: isGuess };
    mark.push({ type: 'icon', icon: faceOf(1), x, y: -size / 2, size, ...ink });
  } else {
    const radius = size * 0.42;
    const d = circlePath(x + size / 2, 0, isGuess ? radius - 0.5 : radius);
    mark.push({
      type: 'path',
      d,
      ...(isGuess ? { fill: theme.surface, stroke: color, strokeWidth: 2 } : { fill: color }),
    });
  }
  return { mark, markWidth: x + size, text };
}

function gapEntry(size: number, text: string, theme: Theme): Entry {
  const width = size * 1.7;
  const strokeWidth = size / 8;
  const line = { stroke: theme.curve, strokeWidth, dash: [strokeWidth / 2, strokeWidth * 3] };
  return { mark: [{ type: 'path', d: `M0 0L${width} 0`, ...line }], markWidth: width, text };
}
