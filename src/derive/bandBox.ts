import type { Segment } from '../model/segment.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { type BandGround, bandCards } from './bandCards.ts';
import { bandPoints } from './bandPoints.ts';
import { keepSame } from './keepSame.ts';
import type { BandBox, CardBox, LaneBox, Layout } from './layout.ts';
import { metricsOf, timeline } from './metrics.ts';

/** Lays out one band at its place; lanes, cells and points that are as they were keep their identity. */
export function bandBox(ground: BandGround, segment: Segment, index: number, previous?: BandBox): BandBox {
  const { kind, laneHeight: size = 'M' } = ground.options;
  const { emotion, lanePadding } = metricsOf[kind];
  const { height: emotionHeight, level: levelHeight } = emotion[size];
  const { cells: cards, laneHeight } = bandCards(ground);
  const cells = keepSame(
    previous?.cells,
    cards.map((cell, at) => keepSame(previous?.cells[at], cell)),
  );
  const lanes = keptLanes(previous?.lanes, lanesOf(ground.y, laneHeight, emotionHeight, quotesHeight(cells)));
  const baseline = ground.y + laneHeight + emotionHeight / 2;
  const isSpread = kind === 'compact';
  const points = bandPoints(
    { cells, baseline, levelHeight, stages: ground.stages, isSpread },
    previous?.points,
  );
  // Marks at the ends of the emotion scale reach out of their lane; where no other lane follows they need room of their own.
  const foot = lanes.at(-1)?.type === 'emotion' ? lanePadding : 0;
  const height = lanes.reduce((sum, lane) => sum + lane.height, foot);
  const box = {
    id: segment.id,
    segment,
    index,
    y: ground.y,
    height,
    lanes,
    gutter: ground.gutter,
    cells,
    points,
    baseline,
    levelHeight,
  };
  return previous && isSameBand(previous, box) ? previous : box;
}

/** The height of the thinking lane: for the longest quote of the band, or 0 where nobody says anything. */
function quotesHeight(cells: readonly (readonly CardBox[])[]): number {
  let lines = 0;
  for (const cell of cells) for (const { quote } of cell) lines = Math.max(lines, quote.length);
  if (lines === 0) return 0;
  return Math.max(lines, timeline.quoteLinesLeast) * timeline.quoteLine + 2 * timeline.quotePadding;
}

function lanesOf(y: number, touchpoints: number, emotion: number, thinking: number): LaneBox[] {
  const lanes: LaneBox[] = [
    { type: 'touchpoints', y, height: touchpoints },
    { type: 'emotion', y: y + touchpoints, height: emotion },
  ];
  if (thinking > 0) lanes.push({ type: 'thinking', y: y + touchpoints + emotion, height: thinking });
  return lanes;
}

function keptLanes(previous: readonly LaneBox[] | undefined, lanes: readonly LaneBox[]): readonly LaneBox[] {
  const isSame = ({ type, y, height }: LaneBox, before: LaneBox | undefined) =>
    before?.type === type && before.y === y && before.height === height;
  const isKept = previous?.length === lanes.length && lanes.every((lane, at) => isSame(lane, previous[at]));
  return isKept ? previous : lanes;
}

function isSameBand(previous: BandBox, box: BandBox): boolean {
  const fields = Object.keys(box) as (keyof BandBox)[];
  return fields.every((field) => previous[field] === box[field]);
}

/** All touchpoints of a band, also those in folded stages. */
export function touchpointsOf({ felt, cells }: BandBox): readonly Touchpoint[] {
  return felt ?? cells.flat().map(({ touchpoint }) => touchpoint);
}

/** All cards of the bands by id. */
export function cardsById(bands: readonly BandBox[]): Layout['cards'] {
  const cards = new Map<string, CardBox>();
  for (const band of bands) for (const cell of band.cells) for (const card of cell) cards.set(card.id, card);
  return cards;
}
