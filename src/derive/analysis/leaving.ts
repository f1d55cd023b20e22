import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from './ground.ts';

/** Where customers leave, and what is at stake there. What cannot be known is null. */
export interface Leaving {
  readonly touchpoint: Touchpoint;
  /** Per cent of the segment's customers who leave here. */
  readonly leaveShare: number;
  /** How many customers that is. */
  readonly customers: number | null;
  /** Customers of the segment × share who leave here × lifetime value, in the currency of the journey. */
  readonly atStake: number | null;
}

/** The touchpoints where a share of customers is known to leave: those with most at stake first, then by share. */
export function leavings({ journeys }: Ground): Leaving[] {
  const list = journeys.flatMap(({ segment, touchpoints }) =>
    touchpoints.flatMap((touchpoint): Leaving[] => {
      const { leaveShare } = touchpoint;
      if (leaveShare === undefined || leaveShare === 0) return [];
      const customers = segment.customers === undefined ? null : (segment.customers * leaveShare) / 100;
      const value = segment.lifetimeValue;
      const atStake = customers === null || value === undefined ? null : customers * value;
      return [{ touchpoint, leaveShare, customers, atStake }];
    }),
  );
  return list.sort((a, b) => (b.atStake ?? -1) - (a.atStake ?? -1) || b.leaveShare - a.leaveShare);
}

/** Everything at stake, over the touchpoints where it is known; null when it is known nowhere. */
export function sumAtStake(list: readonly Leaving[]): number | null {
  const known = list.flatMap(({ atStake }) => (atStake === null ? [] : [atStake]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
