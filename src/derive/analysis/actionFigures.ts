import type { RowOf } from '../../model/kinds.ts';
import { compareText } from './compareText.ts';

type Initiative = RowOf['initiative'];

/** From this effect (1 to 5) on, and up to this effort, an action is a quick win. */
export const QUICK_WIN = { effect: 4, effort: 2 } as const;

/** Whether an action has much effect for little effort. False while either is not judged. */
export function isQuickWin({ effect, effort }: Initiative): boolean {
  return (
    effect !== undefined && effort !== undefined && effect >= QUICK_WIN.effect && effort <= QUICK_WIN.effort
  );
}

/** Return on investment: (return + savings − cost) ÷ cost. Null when no cost is known, or when it is 0. */
export function roiOf({ cost, expectedReturn = 0, savingMoney = 0 }: Initiative): number | null {
  if (cost === undefined || cost === 0) return null;
  return (expectedReturn + savingMoney - cost) / cost;
}

/** Actions in the order in which to take them up: quick wins first, then by return on investment, by effect, by effort, and as they stand in their list. */
export function inTurn(actions: Iterable<Initiative>): Initiative[] {
  const number = (value: number | null | undefined) => value ?? Number.NEGATIVE_INFINITY;
  const compare = (a: number, b: number) => (a === b ? 0 : b - a);
  return [...actions].sort(
    (a, b) =>
      Number(isQuickWin(b)) - Number(isQuickWin(a)) ||
      compare(number(roiOf(a)), number(roiOf(b))) ||
      compare(number(a.effect), number(b.effect)) ||
      (a.effort ?? 6) - (b.effort ?? 6) ||
      compareText(a.order, b.order) ||
      compareText(a.id, b.id),
  );
}

/** How many of the actions serve each aim; those without one are counted under null. */
export function aimMix(actions: Iterable<Initiative>): ReadonlyMap<Initiative['aim'] | null, number> {
  const mix = new Map<Initiative['aim'] | null, number>();
  for (const { aim = null } of actions) mix.set(aim, (mix.get(aim) ?? 0) + 1);
  return mix;
}

/** How far a figure has come from where it began to its target, 0 to 1, also downwards. Null when the way has no length. */
export function progressOf(baseline: number, target: number, now: number): number | null {
  if (baseline === target) return null;
  return Math.max(0, Math.min(1, (now - baseline) / (target - baseline)));
}
