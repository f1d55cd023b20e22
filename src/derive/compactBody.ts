import { avatarItems } from './avatarItems.ts';
import { blueprintItems, foldedStageItems, labelItems } from './bandItems.ts';
import { bothCardItems, bothGapItems } from './bothItems.ts';
import { breakLines } from './breakLines.ts';
import { cardItems } from './cardItems.ts';
import { curveToEdges } from './curveEdges.ts';
import { curveLabels } from './curveLabels.ts';
import { laneItems } from './laneItems.ts';
import type { BandBox, Layout, StageBox } from './layout.ts';
import { allLinkItems } from './linkItems.ts';
import { compact } from './metrics.ts';
import { moved, type Part } from './movedItems.ts';
import { phaseItems, phaseSpans } from './phaseSpans.ts';
import { pictureNotes } from './pictureNotes.ts';
import { inCells, inPlace, placesOf, segmentHead, stageHead } from './places.ts';
import { pointItems } from './pointItems.ts';
import { rounded } from './rounded.ts';
import type { Item, LineItem } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { portraitOf } from './segmentHeaderItems.ts';
import { type HeaderTools, importanceScale } from './stageHeaderItems.ts';
import { columnLines, textLines } from './textLines.ts';
import type { Theme } from './theme.ts';
import type { PictureParts } from './timelinePicture.ts';

/** The width of what stands at the left of the stages. */
export const labelWidth = 188;

const stageFont = { size: 21, weight: 600, lineHeight: 26, tracking: -0.2 } as const;
const smallFont = { size: 18, weight: 400 } as const;

/** The names of phases, and the room that they take over the stages. */
const phaseStyle = { size: 18, weight: 500, lineHeight: 24, inset: 5 } as const;
const phaseRoom = 34;

/** What stands in the stages, what stands at their left, and the heights of the rules above the bands; all from the same top. */
export interface CompactBody {
  readonly stages: readonly Part[];
  readonly segments: readonly Part[];
  readonly rules: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The body of a compact picture, laid out but for its place and scale. */
export function compactBody(
  layout: Layout,
  tools: HeaderTools,
  drawn: Pick<PictureParts, 'notes' | 'actions' | 'popular'>,
): CompactBody {
  const { names, most, phases, over, height: headHeight } = headOf(layout, tools);
  const row = { most, scale: importanceScale(layout.stages, 3, smallFont.size) };
  const heads = layout.stages.map((stage, at) =>
    inPlace(stageItems(stage, names[at] ?? [], row, tools), stageHead(stage)),
  );
  const bands = layout.bands.flatMap((band) => bandItems(band, layout, tools));
  const links = allLinkItems(layout, tools.theme, { measure: tools.measure, ground: tools.theme.surface });
  const scribbles = pictureNotes(drawn, layout, tools);
  const segments = layout.bands.map((band) => inPlace(segmentItems(band, tools), segmentHead(band)));
  return {
    stages: [
      ...phaseItems(phases, phaseStyle, tools),
      moved(heads, 0, over),
      moved([...bands, ...links, ...scribbles.parts], 0, headHeight),
    ],
    segments: [moved(segments, 0, headHeight)],
    rules: layout.bands.map(({ y }) => headHeight + y),
    width: scribbles.width,
    height: headHeight + scribbles.height,
  };
}

/** How high the body of a layout is, without what notes take more. */
export function bodyHeight(layout: Layout, tools: HeaderTools): number {
  return headOf(layout, tools).height + layout.height;
}

/** The names of stages and phases, and the room that they take over the bands. */
function headOf({ stages }: Layout, { measure, phases: rows }: HeaderTools) {
  const names = stages.map(({ stage, width, isFolded }) =>
    isFolded ? [] : breakLines(stage.name, stageFont, width - 12, measure),
  );
  const most = Math.max(1, ...names.map((lines) => lines.length));
  const phases = phaseSpans(stages, rows);
  const over = phases.length > 0 ? phaseRoom : 0;
  return { names, most, phases, over, height: over + most * stageFont.lineHeight + 29 };
}

function stageItems(
  stage: StageBox,
  name: readonly string[],
  { most, scale }: { most: number; scale: number },
  { theme, words }: HeaderTools,
): Item[] {
  if (stage.isFolded) {
    const style = { ...smallFont, lineHeight: 22, fill: theme.text2, anchor: 'middle' } as const;
    return textLines([String(stage.count)], stage.x + stage.width / 2, most * stageFont.lineHeight, style);
  }
  const x = stage.x + 5;
  const top = (most - name.length) * stageFont.lineHeight;
  const percent = rounded(stage.weightShare * 100);
  const width = percent * scale;
  const middle = most * stageFont.lineHeight + 11;
  const style = { ...smallFont, lineHeight: 22, fill: theme.text2 };
  const { color } = stage.stage;
  const fill = color ? segmentColorOf(color, theme).ink : theme.text2;
  const bar: Item = { type: 'rect', x, y: middle - 2.5, width, height: 5, radius: 2.5, fill };
  return [
    ...columnLines(name, { x, width: stage.width - 12 }, top, { ...stageFont, fill: theme.text }),
    ...(width > 0 ? [bar] : []),
    ...textLines([words.percent(percent)], width > 0 ? x + width + 8 : x, middle - 11, style),
  ];
}

function segmentItems(band: BandBox, tools: HeaderTools): Part[] {
  const { segment, y } = band;
  const { theme, measure, words } = tools;
  const width = labelWidth - 10;
  if (band.isFolded) {
    const name = breakLines(segment.name, stageFont, width, measure, 1);
    const top = y + (band.height - stageFont.lineHeight) / 2;
    return columnLines(name, { x: 0, width }, top, { ...stageFont, fill: theme.text });
  }
  const firstText = band.lanes.find(({ texts }) => texts);
  const height = firstText ? firstText.y - y : band.height;
  const most = Math.max(1, Math.floor((height - 14 - 58 - 24) / stageFont.lineHeight));
  const name = breakLines(segment.name, stageFont, width, measure, most);
  const share = segment.share === undefined ? '' : words.customers(segment.share);
  const under = breakLines(share, smallFont, width, measure, 2);
  const top = y + 14 + 48 + 10;
  const style = { ...smallFont, lineHeight: 24, fill: theme.text2 };
  return [
    moved(avatarItems(segment, 48, theme, portraitOf(segment, tools)), 0, y + 14),
    ...columnLines(name, { x: 0, width }, top, { ...stageFont, fill: theme.text }),
    ...textLines(under, 0, top + name.length * stageFont.lineHeight, style),
    ...laneNames(band, tools),
  ];
}

/** The names of the lanes of texts. Curve and cards explain themselves on a slide. */
function laneNames({ lanes }: BandBox, { theme, measure, words }: HeaderTools): Item[] {
  const { line, padding } = compact.lane;
  const font = compact.lane.font;
  return lanes.flatMap(({ type, row, texts, y, height }) => {
    const most = Math.max(1, Math.floor((height - padding) / line));
    const name = breakLines(row?.title ?? words.lanes[type], font, labelWidth - 14, measure, most);
    return texts ? textLines(name, 0, y + padding, { ...font, lineHeight: line, fill: theme.text3 }) : [];
  });
}

/** That a cell has no touchpoint, in one line or two in the place of a card. */
function emptyItems({ x, width }: StageBox, y: number, { theme, measure, words }: HeaderTools): Item[] {
  const left = compact.cardMargin + 11;
  const lines = breakLines(words.noTouchpoint, smallFont, width - 2 * left, measure, 2);
  const lineHeight = lines.length > 1 ? 20 : compact.cardHeight;
  const top = y + (compact.cardHeight - lines.length * lineHeight) / 2;
  return textLines(lines, x + left, top, { ...smallFont, lineHeight, fill: theme.text3 });
}

function bandItems(band: BandBox, layout: Layout, tools: HeaderTools): Part[] {
  const { theme, measure } = tools;
  const look = { kind: 'compact', ground: theme.surface, measure } as const;
  const cards = band.cells.flat();
  const placeAt = placesOf(band, layout);
  const touchpoints = new Map(cards.map(({ touchpoint }) => [touchpoint.id, touchpoint]));
  const empty = layout.stages.flatMap((stage, index) =>
    band.cells[index]?.length === 0 && !band.isFolded && !stage.isFolded
      ? emptyItems(stage, band.y + band.gutter + compact.lanePadding, tools)
      : [],
  );
  return [
    ...foldedStageItems(band, layout.stages, theme),
    ...inCells(empty, placeAt),
    ...(band.levelHeight > 0 ? [baseline(band, layout, theme)] : []),
    ...blueprintItems(band, layout.width, theme),
    ...inCells(laneItems(band, 'compact', theme), placeAt),
    ...lineNames(band, layout, tools),
    ...bothGapItems(band, layout, tools),
    ...inCells(curveToEdges(band, theme, 'compact'), placeAt),
    ...cards.map((card) => inPlace([moved(cardItems(card, theme, look), card.x, card.y)], placeAt(card.x))),
    ...bothCardItems(cards, 'compact', tools),
    ...inCells(
      [
        ...band.points.flatMap((point) => {
          const touchpoint = touchpoints.get(point.id);
          return touchpoint ? pointItems(point, touchpoint, theme, look) : [];
        }),
        ...labelItems(curveLabels(layout, band, measure), 'compact', theme, theme.surface),
      ],
      placeAt,
    ),
  ];
}

/** The names of the lines of a service blueprint, at their right end and on the line, where no text of a lane reaches. */
function lineNames({ lanes }: BandBox, { width }: Layout, { theme, measure, words }: HeaderTools): Item[] {
  const style = { size: 14, weight: 500, anchor: 'end', fill: theme.text2 } as const;
  return lanes.flatMap(({ line, y, height }): Item[] => {
    if (!line) return [];
    const text = words.lines[line];
    const foot = y + height;
    const x = width - measure(text, style) - 10;
    return [
      { type: 'rect', x, y: foot - 6, width: width - x, height: 12, fill: theme.surface },
      { type: 'text', x: width - 4, y: foot + 4.5, text, ...style },
    ];
  });
}

function baseline({ baseline: y }: BandBox, { width }: Layout, theme: Theme): LineItem {
  const { cardMargin } = compact;
  const [x1, x2] = [cardMargin, width - cardMargin];
  return { type: 'line', x1, y1: y, x2, y2: y, stroke: theme.baseline, strokeWidth: 1.5 };
}
