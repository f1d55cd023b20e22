import type { Transaction } from '../edit/transaction.ts';
import { sameEncounter } from '../model/sameEncounter.ts';

/** Makes touchpoints encounters of their own; one that is left alone by that is its own too. */
export function detachEncounters(tr: Transaction, ids: Iterable<string>): void {
  for (const id of ids) {
    if (tr.row('touchpoint', id)?.encounterId === undefined) continue;
    const others = sameEncounter(tr.doc, id);
    const [last] = others;
    tr.update('touchpoint', id, { encounterId: undefined });
    if (last && others.length === 1) tr.update('touchpoint', last.id, { encounterId: undefined });
  }
}
