import type { Doc } from '../model/doc.ts';
import type { Initiative } from '../model/initiative.ts';

/** Whether an action is still to be done. */
export function isOpenAction({ status }: Initiative): boolean {
  return status !== 'done' && status !== 'dropped';
}

const known = new WeakMap<
  Doc['initiativeTarget'],
  { of: Doc['initiative']; counts: ReadonlyMap<string, number> }
>();

/** How many open actions are for each touchpoint or process; those without any are not named. Counted once for the same rows, so it may be asked at each drawing. */
export function openActionCounts({
  initiative,
  initiativeTarget,
}: Pick<Doc, 'initiative' | 'initiativeTarget'>): ReadonlyMap<string, number> {
  const found = known.get(initiativeTarget);
  if (found?.of === initiative) return found.counts;
  const counts = new Map<string, number>();
  for (const { initiativeId, aboutId } of initiativeTarget.values()) {
    const action = initiative.get(initiativeId);
    if (action && isOpenAction(action)) counts.set(aboutId, (counts.get(aboutId) ?? 0) + 1);
  }
  known.set(initiativeTarget, { of: initiative, counts });
  return counts;
}
