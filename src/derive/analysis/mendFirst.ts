import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from './ground.ts';
import type { ImportancePoint } from './importance.ts';

/** The one touchpoint to mend before all others, with why. */
export interface MendFirst {
  readonly touchpoint: Touchpoint;
  readonly emotion: number;
  /** 4 or 5; null where it is not the reason, but a negative moment of truth is. */
  readonly importance: number | null;
  readonly isMoment: boolean;
}

/** What to mend first: the head of what matters much and feels bad, or else the lowest negative moment of truth. Null when the map says neither. */
export function mendFirst(
  { touchpoints }: Pick<Ground, 'touchpoints'>,
  points: readonly ImportancePoint[],
): MendFirst | null {
  const point = points.find(({ advice }) => advice === 'mendFirst');
  if (point) return { ...point, isMoment: isNegativeMoment(point.touchpoint) };
  const lowest = touchpoints
    .filter((touchpoint) => isNegativeMoment(touchpoint) && feeling(touchpoint) < 0)
    .toSorted((a, b) => feeling(a) - feeling(b))[0];
  if (!lowest) return null;
  return { touchpoint: lowest, emotion: feeling(lowest), importance: null, isMoment: true };
}

function feeling({ emotion = 0 }: Touchpoint): number {
  return emotion;
}

function isNegativeMoment({ momentOfTruth }: Touchpoint): boolean {
  return momentOfTruth === 'negative';
}
