import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from './ground.ts';

/** From this importance (1 to 5) on a touchpoint matters much. */
export const HIGH_IMPORTANCE = 4;

/** A touchpoint by how much it matters to the customer and how it feels. */
export interface ImportancePoint {
  readonly touchpoint: Touchpoint;
  /** 1 to 5. */
  readonly importance: number;
  /** −2 to +2. */
  readonly emotion: number;
  /** Matters much and feels bad: mend it first. Matters much and feels good: keep it. Else null. */
  readonly advice: 'mendFirst' | 'keep' | null;
}

/** The touchpoints whose importance and emotion are both known, what to mend first at the head: by importance times how far the feeling is from the best; of equals a negative moment of truth. */
export function importancePoints({ touchpoints }: Pick<Ground, 'touchpoints'>): ImportancePoint[] {
  const points = touchpoints.flatMap((touchpoint) => {
    const { importance, emotion } = touchpoint;
    if (importance === undefined || emotion === undefined) return [];
    return [{ touchpoint, importance, emotion, advice: adviceOf(importance, emotion) }];
  });
  return points.sort((a, b) => need(b) - need(a) || moment(b) - moment(a));
}

function need({ importance, emotion }: ImportancePoint): number {
  return importance * (2 - emotion);
}

function moment({ touchpoint }: ImportancePoint): number {
  return touchpoint.momentOfTruth === 'negative' ? 1 : 0;
}

function adviceOf(importance: number, emotion: number): ImportancePoint['advice'] {
  if (importance < HIGH_IMPORTANCE || emotion === 0) return null;
  return emotion < 0 ? 'mendFirst' : 'keep';
}
