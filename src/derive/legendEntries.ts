import type { Link } from '../model/link.ts';
import type { TouchpointKind } from '../model/touchpoint.ts';
import { fieldColor } from './compactCardItems.ts';
import { type EmotionLevel, emotionLevel } from './emotionLevel.ts';
import { faceOf } from './icons.ts';
import type { Layout, LayoutKind } from './layout.ts';
import { linkSampleItems } from './linkItems.ts';
import { momentItems } from './momentItems.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import type { HeaderTools } from './stageHeaderItems.ts';
import type { Theme } from './theme.ts';

/** A mark, drawn with its left edge at 0 and its middle at height 0, and what it means. */
export interface LegendEntry {
  readonly mark: readonly Item[];
  readonly markWidth: number;
  readonly text: string;
}

/** What a legend explains: the marks that occur in a layout, and no others. */
export function legendEntries(layout: Layout, size: number, { theme, words }: HeaderTools): LegendEntry[] {
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
  for (const relation of relationsIn(layout))
    entries.push(linkEntry(relation, size, layout.kind, words.relations[relation], theme));
  const isBridged = layout.bands.some(({ points }) => points.some(({ bridged }) => bridged));
  if (isBridged) entries.push(gapEntry(size, words.noTouchpoint, theme));
  return entries;
}

function faceEntry(level: EmotionLevel, size: number, text: string, theme: Theme): LegendEntry {
  const ink = { color: theme.emotions[level].mark, ground: theme.faceInk };
  const mark: Item[] = [{ type: 'icon', icon: faceOf(level), x: 0, y: -size / 2, size, ...ink }];
  return { mark, markWidth: size, text };
}

function kindEntry(kind: TouchpointKind, size: number, text: string, theme: Theme): LegendEntry {
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
): LegendEntry {
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
): LegendEntry {
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

function gapEntry(size: number, text: string, theme: Theme): LegendEntry {
  const width = size * 1.7;
  const strokeWidth = size / 8;
  const line = { stroke: theme.curve, strokeWidth, dash: [strokeWidth / 2, strokeWidth * 3] };
  return { mark: [{ type: 'path', d: `M0 0L${width} 0`, ...line }], markWidth: width, text };
}

/** The relations of the links that are drawn, in one order for all maps. */
export function relationsIn({ links }: Layout): Link['relation'][] {
  const all = ['next', 'loop', 'alternative', 'recommends'] as const;
  return all.filter((relation) => links.some(({ link }) => link.relation === relation));
}

function linkEntry(
  relation: Link['relation'],
  size: number,
  kind: LayoutKind,
  text: string,
  theme: Theme,
): LegendEntry {
  const width = size * (relation === 'next' ? 1.9 : 3);
  return {
    mark: linkSampleItems(relation, width, theme, { kind, ground: theme.surface }),
    markWidth: width,
    text,
  };
}
