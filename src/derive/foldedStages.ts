import type { Touchpoint } from '../model/touchpoint.ts';
import { keepSame } from './keepSame.ts';
import type { BandBox, PointBox, StageBox } from './layout.ts';

/** A band some of whose stages are folded: its curve goes on through the thin columns, and its figures are about all touchpoints. What is as it was keeps its identity. */
export function throughFoldedStages(
  band: BandBox,
  stages: readonly StageBox[],
  touchpoints: readonly (readonly Touchpoint[])[],
  previous?: BandBox,
): BandBox {
  const isThrough = stages.some(({ isFolded }) => isFolded);
  const count = band.cells.reduce((sum, cell) => sum + cell.length, 0);
  const all = touchpoints.flat();
  // What a filter hides is left out of the curve, but not of what the figures say.
  if (!isThrough && (band.isFolded || count === all.length)) return withoutFelt(band);
  const felt = keepSame(previous?.felt, all);
  if (!isThrough)
    return previous?.felt === felt && previous && isSameBut(previous, band) && previous.points === band.points
      ? previous
      : { ...band, felt };
  // Where the emotion lane is not shown there is no curve to go on.
  const through = band.levelHeight > 0 ? pointsThrough(band, stages, touchpoints, previous) : [];
  const points = keepSame(previous?.points, through);
  const isSame = band === previous || (previous && isSameBut(previous, band));
  if (isSame && previous.points === points && previous.felt === felt) return previous;
  return { ...band, points, felt };
}

function withoutFelt(band: BandBox): BandBox {
  const { felt, ...plain } = band;
  return felt ? plain : band;
}

function pointsThrough(
  band: BandBox,
  stages: readonly StageBox[],
  touchpoints: readonly (readonly Touchpoint[])[],
  previous: BandBox | undefined,
): PointBox[] {
  const own = new Map(band.points.map((point) => [point.id, point]));
  const before = new Map(previous?.points.map((point) => [point.id, point]));
  const points: PointBox[] = [];
  let lastStage: number | null = null;
  for (const [at, stage] of stages.entries()) {
    const cell = touchpoints[at] ?? [];
    for (const [index, { id, emotion }] of cell.entries()) {
      if (emotion === undefined) continue;
      const folded = { x: stage.x + (stage.width * (index + 0.5)) / cell.length };
      const x: number | undefined = stage.isFolded ? folded.x : own.get(id)?.x;
      if (x === undefined) continue;
      const bridged: boolean = lastStage !== null && at - lastStage > 1;
      const point = { id, x, y: band.baseline - emotion * band.levelHeight, emotion, bridged };
      points.push(kept(before.get(id), point));
      lastStage = at;
    }
  }
  return points;
}

function kept(before: PointBox | undefined, point: PointBox): PointBox {
  const isSame =
    before?.x === point.x &&
    before.y === point.y &&
    before.emotion === point.emotion &&
    before.bridged === point.bridged;
  return isSame ? before : point;
}

/** Whether two bands are the same but for their points and what is felt. */
function isSameBut(previous: BandBox, band: BandBox): boolean {
  const fields = Object.keys(band) as (keyof BandBox)[];
  return fields.every((field) => field === 'points' || field === 'felt' || previous[field] === band[field]);
}
