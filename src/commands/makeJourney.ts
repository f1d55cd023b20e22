import type { Transaction } from '../edit/transaction.ts';
import type { JourneyPlan } from '../model/journeyPlan.ts';
import { ordersBetween } from '../model/order.ts';
import { planWriter } from './planWriter.ts';
import { segmentColorNames } from './segments.ts';
import { tidyFields } from './tidyFields.ts';

/** Starts a journey with stages and segments but no touchpoints, in an empty document. */
export function startJourney(tr: Transaction, plan: Omit<JourneyPlan, 'touchpoints'>): void {
  makeJourney(tr, { ...plan, touchpoints: [] });
}

/** Makes a whole journey from a plan, in an empty document. */
export function makeJourney(tr: Transaction, plan: JourneyPlan): void {
  tr.add('journey', tidyFields('journey', { title: plan.title, language: plan.language }));
  const stages = addNamed(plan.stages, (fields) => tr.add('stage', tidyFields('stage', fields)));
  const segments = addNamed(plan.segments, (fields, index) => {
    const color = segmentColorNames[index % segmentColorNames.length] ?? 's1';
    return tr.add('segment', tidyFields('segment', { ...fields, color }));
  });
  const cells = plan.touchpoints.map((card) => {
    const segmentId = segments.get(card.segment ?? '');
    const stageId = stages.get(card.stage ?? '');
    return segmentId && stageId ? { segmentId, stageId } : { segmentId: null, stageId: null };
  });
  const orders = ordersByList(cells.map(({ segmentId, stageId }) => `${segmentId} ${stageId}`));
  const write = planWriter(tr);
  for (const [at, cell] of cells.entries()) {
    const card = plan.touchpoints[at];
    if (card) write(card, { ...cell, order: orders[at] ?? '' });
  }
}

function addNamed(
  names: readonly string[],
  add: (fields: { name: string; order: string }, index: number) => string,
): Map<string, string> {
  const orders = ordersBetween(null, null, names.length);
  return new Map(names.map((name, at) => [name, add({ name, order: orders[at] ?? '' }, at)]));
}

/** An order key for each item, in rising order within the items of the same list. */
function ordersByList(lists: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const places = lists.map((list) => {
    const place = counts.get(list) ?? 0;
    counts.set(list, place + 1);
    return place;
  });
  const orders = new Map([...counts].map(([list, count]) => [list, ordersBetween(null, null, count)]));
  return lists.map((list, at) => orders.get(list)?.[places[at] ?? 0] ?? '');
}
