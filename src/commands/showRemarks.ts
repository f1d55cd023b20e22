import type { Transaction } from '../edit/transaction.ts';
import type { TouchpointPlan } from '../model/journeyPlan.ts';
import { addLane } from './lanes.ts';

const lanesOfRemarks = ['pains', 'brightSpots', 'opportunities'] as const;

/** Shows the lanes of the remarks that touchpoints came with, so that nothing that was read is out of sight. */
export function showRemarks(tr: Transaction, plans: readonly TouchpointPlan[]): void {
  for (const type of lanesOfRemarks) {
    if (plans.some((plan) => plan[type].some((text) => text.trim() !== ''))) addLane(tr, type);
  }
}
