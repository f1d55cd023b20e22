import type { Stage } from '../../model/stage.ts';
import { rounded } from '../rounded.ts';
import { weightShares } from '../stageFigures.ts';
import type { Ground } from './ground.ts';

/** Below this part of its share of importance a stage is under-served. */
export const UNDER_SERVED_BELOW = 0.5;

/** Above this multiple of its share of importance a stage is over-served. */
export const OVER_SERVED_ABOVE = 2;

/** A stage's touchpoints against its importance. Shares run from 0 to 1. */
export interface StageBalance {
  readonly stage: Stage;
  readonly count: number;
  readonly share: number;
  readonly weightShare: number;
  /** How many of all touchpoints its importance would mean, as a whole number. */
  readonly wanted: number;
  readonly verdict: 'underServed' | 'balanced' | 'overServed';
  /** How many it would need more, when under-served; how many it has beyond, when over-served; else 0. */
  readonly difference: number;
}

/**
 * How the touchpoints in scope are spread over the stages against the importance of each. A stage is under-served when its share of touchpoints is less than half
 * its share of importance, over-served when it is more than twice; as few cards make rough shares, it must also be off by one whole card, and one card is never too many. Without any weight nothing is claimed.
 */
export function stageBalance({ stages, cells, touchpoints }: Ground): StageBalance[] {
  const weights = weightShares(stages);
  const total = touchpoints.length;
  const isWeighed = [...weights.values()].some((weight) => weight > 0);
  return stages.map((stage, at) => {
    const count = cells.reduce((sum, band) => sum + (band[at]?.length ?? 0), 0);
    const weightShare = weights.get(stage.id) ?? 0;
    const share = total > 0 ? count / total : 0;
    const wanted = rounded(weightShare * total);
    const isUnder = share < UNDER_SERVED_BELOW * weightShare && wanted > count;
    const isOver = isWeighed && share > OVER_SERVED_ABOVE * weightShare && count > Math.max(1, wanted);
    const verdict = isUnder ? 'underServed' : isOver ? 'overServed' : 'balanced';
    return {
      stage,
      count,
      share,
      weightShare,
      wanted,
      verdict,
      difference: verdict === 'balanced' ? 0 : Math.abs(wanted - count),
    };
  });
}
