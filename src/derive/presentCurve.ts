import type { Comparison } from './comparison.ts';
import type { CardBox, PointBox, StageBox } from './layout.ts';

/** The curve of today as it lies beneath the wanted one of a band. */
export interface PresentCurve {
  /** From left to right; a touchpoint of today stands where the one that came from it stands, a dropped one between its neighbours. */
  readonly points: readonly PointBox[];
  readonly dropped: readonly PointBox[];
}

/** What is known of the wanted touchpoints of a segment: where their curve and their cards stand. */
export interface WantedBand {
  readonly id: string;
  readonly baseline: number;
  readonly levelHeight: number;
  readonly points: readonly PointBox[];
  readonly cells: readonly (readonly Pick<CardBox, 'id' | 'touchpoint' | 'x' | 'width'>[])[];
}

/** What stands in a cell: where, as far as that is known, and how it is felt today. */
interface Place {
  readonly id: string;
  readonly order: string;
  readonly x: number | null;
  readonly emotion: number | undefined;
  readonly isDropped: boolean;
}

/** Lays the present emotions of a segment into the band of its wanted ones. */
export function presentCurve(
  band: WantedBand,
  stages: readonly Pick<StageBox, 'id' | 'x' | 'width'>[],
  { changes, byId }: Comparison,
): PresentCurve {
  const { baseline, levelHeight } = band;
  const points: PointBox[] = [];
  const dropped: PointBox[] = [];
  // Without a lane for emotions there is no height to draw at.
  if (levelHeight === 0) return { points, dropped };
  const gone = changes.flatMap(({ asIs, toBe }) => (asIs && !toBe && asIs.segmentId === band.id ? asIs : []));
  const known = new Map(band.points.map(({ id, x }) => [id, x]));
  let last: number | null = null;
  for (const [at, stage] of stages.entries()) {
    const places: Place[] = (band.cells[at] ?? []).map(({ id, touchpoint, x, width }) => {
      const emotion = byId.get(id)?.asIs?.emotion;
      const { order } = touchpoint;
      return { id, order, x: known.get(id) ?? x + width / 2, emotion, isDropped: false };
    });
    for (const { id, order, emotion, stageId } of gone) {
      if (stageId !== stage.id) continue;
      const before = places.findLastIndex((place) => place.order <= order);
      places.splice(before + 1, 0, { id, order, x: null, emotion, isDropped: true });
    }
    for (const { id, x, emotion, isDropped } of placed(places, stage)) {
      if (emotion === undefined) continue;
      const y = baseline - emotion * levelHeight;
      const point = { id, x, y, emotion, bridged: last !== null && at - last > 1 };
      points.push(point);
      if (isDropped) dropped.push(point);
      last = at;
    }
  }
  return { points, dropped };
}

/** Those without a place share evenly what lies between their neighbours, or the edges of the stage. */
function placed(
  places: readonly Place[],
  stage: Pick<StageBox, 'x' | 'width'>,
): (Place & { readonly x: number })[] {
  return places.map((place, at) => {
    if (place.x !== null) return { ...place, x: place.x };
    const first = places.findLastIndex(({ x }, index) => index < at && x !== null);
    const next = places.findIndex(({ x }, index) => index > at && x !== null);
    const [from, to] = [places[first]?.x ?? stage.x, places[next]?.x ?? stage.x + stage.width];
    const end = next < 0 ? places.length : next;
    return { ...place, x: from + ((to - from) * (at - first)) / (end - first) };
  });
}
