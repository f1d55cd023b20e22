import type { Transaction } from '../edit/transaction.ts';
import type { JourneyPlan, TouchpointPlan } from '../model/journeyPlan.ts';
import { ordersBetween } from '../model/order.ts';
import type { Remark } from '../model/remark.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { channelFinder, type NameFinder, teamFinder } from './named.ts';
import { segmentColorNames } from './segments.ts';
import { tidyFields } from './tidyFields.ts';
import { tidyTouchpoint } from './touchpoints.ts';

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
  const named = { channel: channelFinder(tr), team: teamFinder(tr) };
  for (const [at, cell] of cells.entries()) {
    const card = plan.touchpoints[at];
    if (card) addPlanned(tr, card, { ...cell, order: orders[at] ?? '' }, named);
  }
}

function addPlanned(
  tr: Transaction,
  card: TouchpointPlan,
  place: Pick<Touchpoint, 'segmentId' | 'stageId' | 'order'>,
  named: { channel: NameFinder; team: NameFinder },
): void {
  const { segment: _, stage: __, channel, responsible, pains, brightSpots, opportunities, ...fields } = card;
  const aboutId = tr.add('touchpoint', {
    ...tidyTouchpoint(fields),
    ...place,
    state: 'asIs',
    channelId: named.channel(channel ?? ''),
    responsibleId: named.team(responsible ?? ''),
  });
  addRemarks(tr, aboutId, 'pain', pains);
  addRemarks(tr, aboutId, 'brightSpot', brightSpots);
  addRemarks(tr, aboutId, 'opportunity', opportunities);
}

function addRemarks(tr: Transaction, aboutId: string, tone: Remark['tone'], texts: readonly string[]): void {
  const said = texts.filter((text) => text.trim() !== '');
  const orders = ordersBetween(null, null, said.length);
  for (const [at, text] of said.entries()) {
    tr.add('remark', tidyFields('remark', { aboutId, tone, text, order: orders[at] ?? '' }));
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
