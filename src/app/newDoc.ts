import { type Edit, Transaction } from '../edit/transaction.ts';
import { type Doc, docOf, emptyDoc, journeyOf } from '../model/doc.ts';
import { newId } from './newId.ts';

/** A document made from nothing by an edit. */
export function newDoc(edit: Edit): Doc {
  const tr = new Transaction(emptyDoc, newId);
  edit(tr);
  return tr.doc;
}

/** The same map as another one: only its own id changes, and what is about the whole map follows it. */
export function twinOf(doc: Doc): Doc {
  const journey = journeyOf(doc);
  if (!journey) return doc;
  const id = newId();
  const metrics = [...doc.metric.values()].map((row) =>
    row.aboutId === journey.id ? { ...row, aboutId: id } : row,
  );
  return { ...doc, ...pick(docOf({ journey: [{ ...journey, id }], metric: metrics })) };
}

function pick({ journey, metric }: Doc): Pick<Doc, 'journey' | 'metric'> {
  return { journey, metric };
}
