import type { Transaction } from '../edit/transaction.ts';
import type { TouchpointPlan } from '../model/journeyPlan.ts';
import { ordersBetween } from '../model/order.ts';
import type { Remark } from '../model/remark.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { channelFinder, type NameFinder, teamFinder } from './named.ts';
import { tidyFields } from './tidyFields.ts';
import { tidyTouchpoint } from './touchpoints.ts';

/** Where a planned touchpoint goes; as-is unless it says otherwise. */
type PlannedPlace = Pick<Touchpoint, 'segmentId' | 'stageId' | 'order'> & Partial<Pick<Touchpoint, 'state'>>;

/** Adds a touchpoint of a plan where it is said, whatever stage and segment the plan names, and returns its id. */
export type PlanWriter = (card: TouchpointPlan, place: PlannedPlace) => string;

/** How touchpoints of a plan are added one after the other, with their remarks; their channels and teams are found by name, or added. */
export function planWriter(tr: Transaction): PlanWriter {
  const named = { channel: channelFinder(tr), team: teamFinder(tr) };
  return (card, place) => addPlanned(tr, card, place, named);
}

function addPlanned(
  tr: Transaction,
  card: TouchpointPlan,
  place: PlannedPlace,
  named: { channel: NameFinder; team: NameFinder },
): string {
  const { segment: _, stage: __, channel, responsible, pains, brightSpots, opportunities, ...fields } = card;
  const aboutId = tr.add('touchpoint', {
    ...tidyTouchpoint(fields),
    state: 'asIs',
    ...place,
    channelId: named.channel(channel ?? ''),
    responsibleId: named.team(responsible ?? ''),
  });
  addRemarks(tr, aboutId, 'pain', pains);
  addRemarks(tr, aboutId, 'brightSpot', brightSpots);
  addRemarks(tr, aboutId, 'opportunity', opportunities);
  return aboutId;
}

function addRemarks(tr: Transaction, aboutId: string, tone: Remark['tone'], texts: readonly string[]): void {
  const said = texts.filter((text) => text.trim() !== '');
  const orders = ordersBetween(null, null, said.length);
  for (const [at, text] of said.entries()) {
    tr.add('remark', tidyFields('remark', { aboutId, tone, text, order: orders[at] ?? '' }));
  }
}
