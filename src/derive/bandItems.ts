import type { CurveLabel } from './curveLabels.ts';
import { emotionLevel } from './emotionLevel.ts';
import type { BandBox, CardBox, LaneBox, Layout, LayoutKind } from './layout.ts';
import { compact, timeline } from './metrics.ts';
import type { Item, LineItem } from './scene.ts';
import { columnLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** The ground of a band: its colour, the lines of lanes and stages, the grid of the emotion scale and its zero line. */
export function bandGroundItems(
  band: BandBox,
  layout: Pick<Layout, 'kind' | 'width' | 'stages'>,
  theme: Theme,
): Item[] {
  const { width } = layout;
  const bottom = band.y + band.height;
  const items: Item[] = [
    { type: 'rect', x: 0, y: band.y, width, height: band.height, fill: theme.band },
    across(band.y + 0.5, width, theme.line),
    across(bottom - 0.5, width, theme.line),
  ];
  items.push(...foldedStageItems(band, layout.stages, theme));
  for (const lane of band.lanes.slice(1)) items.push(across(lane.y + 0.5, width, theme.lineSoft));
  for (const { x } of layout.stages.slice(1)) items.push(down(x - 0.5, band.y, bottom, theme.line));
  if (layout.kind === 'timeline' && band.levelHeight > 0) {
    for (const level of [2, 1, -1, -2]) {
      items.push(across(Math.floor(band.baseline - level * band.levelHeight) + 0.5, width, theme.grid));
    }
  }
  if (band.levelHeight > 0) items.push(across(band.baseline, width, theme.baseline));
  return [...items, ...blueprintItems(band, width, theme)];
}

/** The lines of a service blueprint, where a band has some. */
export function blueprintItems(band: BandBox, width: number, theme: Theme): LineItem[] {
  return band.lanes.flatMap(({ line, y, height }) =>
    line
      ? [
          {
            ...across(Math.round(y + height) - 0.5, width, theme.text3),
            dash: line === 'visibility' ? [] : [6, 4],
          },
        ]
      : [],
  );
}

/** The thin columns of folded stages with their names turned, as far as the band has room for them. */
export function foldedStageItems(
  { y, height }: Pick<BandBox, 'y' | 'height'>,
  stages: Layout['stages'],
  theme: Theme,
): Item[] {
  return stages.flatMap(({ isFolded, stage, x, width }): Item[] => {
    if (!isFolded) return [];
    const ground: Item = { type: 'rect', x, y, width, height, fill: theme.sunken };
    const most = Math.floor((height - 2 * turnedInset) / (turnedSize * 0.62));
    const text = Array.from(stage.name.trim()).slice(0, Math.max(0, most)).join('');
    if (height < 4 * turnedInset || text === '') return [ground];
    const place = { x: x + width / 2 - turnedSize * 0.36, y: y + turnedInset };
    const font = { size: turnedSize, weight: 500 } as const;
    return [ground, { type: 'text', ...place, text, ...font, fill: theme.text2, isTurned: true }];
  });
}

const turnedSize = 12;
const turnedInset = 14;

/** The guides of a band's moments of truth: from the card down through the curve to the quote or the foot of the band. They lie behind cards and curve. The compact layout has none, for its points do not stand under their cards. */
export function guideItems(band: BandBox, kind: LayoutKind, theme: Theme): Item[] {
  if (kind === 'compact') return [];
  const thinking = thoughtsOf(band);
  const emotion = band.lanes.find(({ type }) => type === 'emotion');
  const withPoint = new Map(band.points.map((point) => [point.id, point]));
  return band.cells.flat().flatMap((card): LineItem[] => {
    const sign = card.touchpoint.momentOfTruth;
    const point = withPoint.get(card.id);
    if (!sign || !point) return [];
    const isLast = !emotion || band.lanes.at(-1) === emotion || thinking === band.lanes.at(-1);
    const foot = isLast ? band.y + band.height - 1 : emotion.y + emotion.height;
    const isBelow = thinking && emotion && thinking.y >= emotion.y;
    const end = card.quote.length > 0 && isBelow ? thinking.y + 2 : foot;
    const stroke = theme.emotions[sign === 'positive' ? 2 : -2].mark;
    const dash = sign === 'positive' ? {} : { dash: [3, 3] };
    const line = { x1: point.x, y1: card.y, x2: point.x, y2: end };
    return [{ type: 'line', ...line, stroke, strokeWidth: 1, opacity: 0.65, ...dash }];
  });
}

/** Feeling words beside the curve, in the colour of their emotion with a halo of the ground. */
export function labelItems(
  labels: readonly CurveLabel[],
  kind: LayoutKind,
  theme: Theme,
  ground: string = theme.band,
): Item[] {
  const font = (kind === 'compact' ? compact : timeline).feelingFont;
  return labels.map(({ text, x, y, anchor, emotion }) => ({
    type: 'text',
    x,
    y,
    text,
    anchor,
    ...font,
    fill: theme.emotions[emotionLevel(emotion)].text,
    halo: ground,
    haloWidth: 3,
  }));
}

/** What the person thinks at a touchpoint, in the lane of thoughts under its card. */
export function quoteItems(card: CardBox, band: BandBox, theme: Theme): Item[] {
  const thinking = thoughtsOf(band);
  if (!thinking) return [];
  const style = { ...timeline.quoteFont, lineHeight: timeline.quoteLine, fill: theme.text2 };
  const column = { x: card.x + timeline.quoteInset, width: timeline.quoteWidth };
  return columnLines(card.quote, column, thinking.y + timeline.quotePadding, style);
}

/** How many thoughts a cell has, under the first card that has one: what is seen of them from some way off, in a steady size. */
export function quoteCountItems(cell: readonly CardBox[], band: BandBox, theme: Theme, zoom: number): Item[] {
  const thinking = thoughtsOf(band);
  const quoted = cell.filter(({ quote }) => quote.length > 0);
  const [first] = quoted;
  if (!thinking || !first) return [];
  const [size, lineHeight] = [Math.round(11 / zoom), Math.round(14 / zoom)];
  const style = { size, weight: 400, lineHeight, fill: theme.text3 } as const;
  const column = { x: first.x + timeline.quoteInset, width: timeline.quoteWidth };
  return columnLines([`“ ${quoted.length}`], column, thinking.y + (thinking.height - lineHeight) / 2, style);
}

/** The lane of thoughts in the timeline, unless only its name is seen. */
function thoughtsOf({ lanes }: BandBox): LaneBox | undefined {
  return lanes.find(({ type, isFolded, texts }) => type === 'thinking' && !isFolded && !texts);
}

function across(y: number, width: number, stroke: string): LineItem {
  return { type: 'line', x1: 0, y1: y, x2: width, y2: y, stroke, strokeWidth: 1 };
}

function down(x: number, y1: number, y2: number, stroke: string): LineItem {
  return { type: 'line', x1: x, y1, x2: x, y2, stroke, strokeWidth: 1 };
}
