import type { Doc } from '../model/doc.ts';
import type { Initiative } from '../model/initiative.ts';

/** Whether an action is still to be done. */
export function isOpenAction({ status }: Initiative): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** How many open actions are for each touchpoint or process; those without any are not named. */
export function openActionCounts({
  initiative,
  initiativeTarget,
}: Pick<Doc, 'initiative' | 'initiativeTarget'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { initiativeId, aboutId } of initiativeTarget.values()) {
    const action = initiative.get(initiativeId);
    if (action && isOpenAction(action)) counts.set(aboutId, (counts.get(aboutId) ?? 0) + 1);
  }
  return counts;
}
