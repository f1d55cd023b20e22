import type { Transaction } from '../edit/transaction.ts';
import type { Kind } from '../model/kinds.ts';
import type { Remark } from '../model/remark.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { removeWhere } from './removeWhere.ts';

/** What slides of moments of truth show of them besides the map. */
const momentFields: readonly string[] = ['quote', 'momentWhy', 'channelId', 'responsibleId'];

/** The kinds of rows on them that such slides tell of. */
export const momentKinds: readonly Kind[] = [
  'channel',
  'team',
  'step',
  'remark',
  'initiative',
  'initiativeTarget',
];

/** The tones of remarks that such a slide tells. */
const toldTones: readonly Remark['tone'][] = ['pain', 'brightSpot', 'opportunity'];

/** Whether a touchpoint has a slide of its own. */
function isMoment(tr: Transaction, id: string): boolean {
  return tr.doc.touchpoint.get(id)?.momentOfTruth !== undefined;
}

/** Whether a remark is told on a slide of a moment of truth. */
export function isToldOfMoment(tr: Transaction, { aboutId, tone }: Remark): boolean {
  return toldTones.includes(tone) && isMoment(tr, aboutId);
}

/** Takes what hangs on other touchpoints than moments of truth, where the map itself does not show it; of actions the open ones are told. */
export function keepOfMoments(tr: Transaction, shown: ReadonlySet<Kind>): void {
  if (!shown.has('step')) removeWhere(tr, 'step', ({ touchpointId }) => !isMoment(tr, touchpointId));
  removeWhere(tr, 'initiativeTarget', ({ aboutId }) => !isMoment(tr, aboutId));
  const served = new Set([...tr.doc.initiativeTarget.values()].map(({ initiativeId }) => initiativeId));
  removeWhere(
    tr,
    'initiative',
    ({ id, status }) => status === 'done' || status === 'dropped' || !served.has(id),
  );
}

/** What is kept of a touchpoint, which is more where it is a moment of truth. */
export function fieldsOfMoments(fields: readonly string[]): (touchpoint: Touchpoint) => readonly string[] {
  const more = [...fields, ...momentFields];
  return ({ momentOfTruth }) => (momentOfTruth === undefined ? fields : more);
}
