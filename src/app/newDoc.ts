import { type Edit, Transaction } from '../edit/transaction.ts';
import { type Doc, emptyDoc } from '../model/doc.ts';
import { withJourneyId } from '../model/withJourneyId.ts';
import { newId } from './newId.ts';

/** A document made from nothing by an edit. */
export function newDoc(edit: Edit): Doc {
  const tr = new Transaction(emptyDoc, newId);
  edit(tr);
  return tr.doc;
}

/** The same map as another one: only its own id changes, and what is about the whole map follows it. */
export function twinOf(doc: Doc): Doc {
  return withJourneyId(doc, newId());
}
