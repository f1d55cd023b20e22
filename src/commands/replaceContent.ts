import { aimChanges } from '../edit/aimChanges.ts';
import { differenceOf } from '../edit/difference.ts';
import type { Transaction } from '../edit/transaction.ts';
import { type Doc, journeyOf } from '../model/doc.ts';
import { withJourneyId } from '../model/withJourneyId.ts';

/** Makes the map hold what another document holds, such as an earlier version of it; the map stays the same one, whatever the other calls itself. */
export function replaceContent(tr: Transaction, doc: Doc): void {
  const id = journeyOf(tr.doc)?.id;
  const wanted = id && journeyOf(doc) ? withJourneyId(doc, id) : doc;
  aimChanges(tr, differenceOf(tr.doc, wanted));
}
