import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import { inOrder } from '../../model/order.ts';
import { progressOf } from './actionFigures.ts';
import type { ActionLine } from './actionLines.ts';
import { latestValues, meets } from './metricTrends.ts';

type Initiative = RowOf['initiative'];

/** What some actions cost and bring together; null for what none of them says. */
export interface ActionTotals {
  readonly cost: number | null;
  /** Expected return and savings in money. */
  readonly gain: number | null;
  readonly hours: number | null;
  /** Over the actions whose cost is known and not 0; null without any. */
  readonly roi: number | null;
  /** How many actions that return takes in. */
  readonly counted: number;
}

/** The sums of some actions; those that were dropped do not count. */
export function actionTotals(actions: Iterable<Initiative>): ActionTotals {
  const live = [...actions].filter(({ status }) => status !== 'dropped');
  const priced = live.filter(({ cost }) => cost !== undefined && cost > 0);
  const spent = sum(priced.map(({ cost }) => cost)) ?? 0;
  return {
    cost: sum(live.map(({ cost }) => cost)),
    gain: sum(live.map(gainOf)),
    hours: sum(live.map(({ savingHours }) => savingHours)),
    roi: spent > 0 ? ((sum(priced.map(gainOf)) ?? 0) - spent) / spent : null,
    counted: priced.length,
  };
}

/** What an action brings in money; undefined when neither return nor savings are known. */
export function gainOf({ expectedReturn, savingMoney }: Initiative): number | undefined {
  if (expectedReturn === undefined && savingMoney === undefined) return undefined;
  return (expectedReturn ?? 0) + (savingMoney ?? 0);
}

/** How many open actions each responsible has, most first after those that nobody has; nobody is null. */
export function actionLoads(
  lines: readonly ActionLine[],
): { readonly id: string | null; readonly name: string | null; readonly count: number }[] {
  const loads = new Map<string | null, { name: string | null; count: number }>();
  for (const { action, isOpen, responsible } of lines) {
    if (!isOpen) continue;
    const id = responsible ? (action.responsibleId ?? null) : null;
    const load = loads.get(id) ?? { name: responsible?.name ?? null, count: 0 };
    loads.set(id, { ...load, count: load.count + 1 });
  }
  return [...loads]
    .map(([id, load]) => ({ id, ...load }))
    .sort((a, b) => Number(b.id === null) - Number(a.id === null) || b.count - a.count);
}

/** How a goal stands. */
export interface GoalLine {
  readonly goal: RowOf['goal'];
  readonly metric: RowOf['metric'] | null;
  /** The newest value of its metric. */
  readonly now: number | null;
  readonly progress: number | null;
  readonly state: 'open' | 'reached' | 'missed';
  /** Actions that serve it and were not dropped. */
  readonly actions: number;
}

/** All goals with how they stand; a goal is missed when its day has passed without its target being reached. */
export function goalLines(doc: Doc, today: string): GoalLine[] {
  const latest = latestValues(doc);
  const actions = [...doc.initiative.values()].filter(({ status }) => status !== 'dropped');
  return inOrder(doc.goal.values()).map((goal) => {
    const metric = doc.metric.get(goal.metricId ?? '') ?? null;
    const now = (metric && latest.get(metric.id)?.value) ?? null;
    const { baseline, target, date } = goal;
    const isReached = isGoalReached(metric, now, goal);
    const isKnown = now !== null && baseline !== undefined && target !== undefined;
    return {
      goal,
      metric,
      now,
      progress: isKnown ? progressOf(baseline, target, now) : null,
      state: isReached ? 'reached' : date && date.slice(0, 10) < today ? 'missed' : 'open',
      actions: actions.filter(({ goalId }) => goalId === goal.id).length,
    };
  });
}

function isGoalReached(
  metric: RowOf['metric'] | null,
  now: number | null,
  { target }: RowOf['goal'],
): boolean {
  return metric !== null && now !== null && target !== undefined && meets(metric, now, target);
}

function sum(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((all, value) => all + value, 0) : null;
}
