import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Remark } from '../model/remark.ts';
import { moveInList, orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** Adds a remark about a touchpoint or process, at the end of those of its tone or before the `index`-th of them. Returns its id. */
export function addRemark(
  tr: Transaction,
  remark: Omit<Remark, 'id' | 'order' | 'extra'>,
  index = Number.POSITIVE_INFINITY,
): string {
  const list = remarksOf(tr.doc, remark.aboutId, remark.tone);
  const [order = ''] = orderKeysAt(tr, 'remark', list, index, 1);
  return tr.add('remark', { ...tidyFields('remark', remark), order });
}

/** Writes the text of a remark, or whether it is good or bad. */
export function changeRemark(
  tr: Transaction,
  id: string,
  fields: Pick<Fields<'remark'>, 'text' | 'polarity'>,
): void {
  if (tr.row('remark', id)) tr.update('remark', id, tidyFields('remark', fields));
}

/** Moves a remark before the `index`-th of the others of its tone, or of another tone. */
export function moveRemark(tr: Transaction, id: string, index: number, tone?: Remark['tone']): void {
  const remark = tr.row('remark', id);
  if (!remark) return;
  const list = remarksOf(tr.doc, remark.aboutId, tone ?? remark.tone);
  if (tone === undefined || tone === remark.tone) {
    moveInList(tr, 'remark', list, id, index);
  } else {
    const [order] = orderKeysAt(tr, 'remark', list, index, 1);
    tr.update('remark', id, { tone, order, polarity: tone === 'tells' ? remark.polarity : undefined });
  }
}

/** Removes a remark. */
export function removeRemark(tr: Transaction, id: string): void {
  removeRows(tr, 'remark', [id]);
}

function remarksOf(doc: Doc, aboutId: string, tone: Remark['tone']): Remark[] {
  return inOrder([...doc.remark.values()].filter((row) => row.aboutId === aboutId && row.tone === tone));
}
