import type { Segment } from '../model/segment.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { type BandGround, bandCards } from './bandCards.ts';
import { bandPoints } from './bandPoints.ts';
import { keepSame } from './keepSame.ts';
import { laneBoxes } from './laneBoxes.ts';
import type { BandBox, CardBox, LaneBox, Layout } from './layout.ts';
import { metricsOf } from './metrics.ts';

/** Lays out one band at its place; lanes, cells and points that are as they were keep their identity. */
export function bandBox(ground: BandGround, segment: Segment, index: number, previous?: BandBox): BandBox {
  const { kind, laneHeight: usual = 'M' } = ground.options;
  const { emotion, lanePadding } = metricsOf[kind];
  const size = ground.lanes.find(({ type }) => type === 'emotion')?.size ?? usual;
  const { cells: cards, laneHeight } = bandCards(ground);
  const cells = keepSame(
    previous?.cells,
    cards.map((cell, at) => keepSame(previous?.cells[at], cell)),
  );
  const heights = { touchpoints: laneHeight, emotion: emotion[size].height };
  const lanes = keptLanes(previous?.lanes, laneBoxes({ ...ground, cells, heights }, previous?.lanes));
  const felt = lanes.find((lane) => lane.type === 'emotion' && !lane.isFolded);
  const levelHeight = felt ? emotion[size].level : 0;
  const baseline = felt ? felt.y + felt.height / 2 : ground.y + laneHeight;
  const isSpread = kind === 'compact';
  const curve = { cells: felt ? cells : [], baseline, levelHeight, stages: ground.stages, isSpread };
  const points = bandPoints(curve, previous?.points);
  // Marks at the ends of the emotion scale reach out of their lane; where no other lane follows they need room of their own.
  const foot = lanes.at(-1)?.type === 'emotion' ? lanePadding : 0;
  const height = lanes.reduce((sum, lane) => sum + lane.height, foot);
  const { y, gutter } = ground;
  const place = { id: segment.id, segment, index, y, height, gutter };
  const box = { ...place, lanes, cells, points, baseline, levelHeight };
  return previous && isSameBand(previous, box) ? previous : box;
}

function keptLanes(previous: readonly LaneBox[] | undefined, lanes: readonly LaneBox[]): readonly LaneBox[] {
  const kept = lanes.map((lane, at) => {
    const last = previous?.[at];
    return last && isSameLane(last, lane) ? last : lane;
  });
  return keepSame(previous, kept);
}

function isSameLane(a: LaneBox, b: LaneBox): boolean {
  return (
    a.type === b.type &&
    a.y === b.y &&
    a.height === b.height &&
    a.row === b.row &&
    a.line === b.line &&
    a.isFolded === b.isFolded &&
    a.isBare === b.isBare &&
    a.texts === b.texts
  );
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
