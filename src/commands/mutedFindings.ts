import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import type { MutedFinding } from '../model/mutedFinding.ts';
import { tidyFields } from './tidyFields.ts';

/** Mutes what a rule says about a row, or without one whatever it says, for this map and with a reason; what is muted already gets the new reason. Returns the id of the mute. */
export function muteFinding(tr: Transaction, mute: Omit<MutedFinding, 'id' | 'extra'>): string {
  const { ruleId, aboutId } = mute;
  const same = [...tr.doc.mutedFinding.values()].find(
    (other) => other.ruleId === ruleId && other.aboutId === aboutId,
  );
  const { reason } = tidyFields('mutedFinding', { reason: mute.reason.trim() });
  if (!same) return tr.add('mutedFinding', { ruleId, ...(aboutId !== undefined && { aboutId }), reason });
  tr.update('mutedFinding', same.id, { reason });
  return same.id;
}

/** Lets findings be heard again. */
export function unmuteFindings(tr: Transaction, ids: readonly string[]): void {
  removeRows(
    tr,
    'mutedFinding',
    ids.filter((id) => tr.row('mutedFinding', id)),
  );
}
