import { type BandGround, bandCards } from './bandCards.ts';
import { bandPoints } from './bandPoints.ts';
import { keepSame } from './keepSame.ts';
import type { BandBox } from './layout.ts';

/** How high a folded segment is: its name in one line, and its curve. */
export const foldedHeight = 48;

/** How high one level of its curve is. */
const foldedLevel = 9;

/** A segment folded to a line: no cards, no lanes but its curve. What is as it was keeps its identity. */
export function foldedBand(ground: BandGround, band: BandBox, previous?: BandBox): BandBox {
  const { y, stages, options } = ground;
  const last = previous?.isFolded ? previous : undefined;
  const baseline = y + foldedHeight / 2;
  const isSpread = options.kind === 'compact';
  const { cells } = bandCards({ ...ground, gutter: 0 });
  const curve = { cells, baseline, levelHeight: foldedLevel, stages, isSpread };
  const box: BandBox = {
    ...band,
    isFolded: true,
    y,
    height: foldedHeight,
    gutter: 0,
    lanes: keptLane(last, y),
    cells: last?.cells.length === stages.length ? last.cells : stages.map(() => []),
    points: bandPoints(curve, last?.points),
    baseline,
    levelHeight: foldedLevel,
  };
  const fields = Object.keys(box) as (keyof BandBox)[];
  return last && fields.every((field) => last[field] === box[field]) ? last : box;
}

function keptLane(last: BandBox | undefined, y: number): BandBox['lanes'] {
  const lane = last?.lanes[0];
  const isSame = lane?.y === y;
  return keepSame(last?.lanes, [isSame ? lane : { type: 'emotion', y, height: foldedHeight }]);
}
