import type { Transaction } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import type { Remark } from '../model/remark.ts';
import { addRemark, moveRemark, removeRemark } from './remarks.ts';

/** Makes the remarks of one tone about a touchpoint or process say these texts, in this order: those that say one already stay, the others go, and what is missing is added. */
export function replaceRemarks(
  tr: Transaction,
  aboutId: string,
  tone: Remark['tone'],
  texts: readonly string[],
): void {
  const left = inOrder(
    [...tr.doc.remark.values()].filter((row) => row.aboutId === aboutId && row.tone === tone),
  );
  const ids = texts.map((text) => {
    const at = left.findIndex((row) => row.text === text);
    return at < 0 ? null : (left.splice(at, 1)[0]?.id ?? null);
  });
  for (const { id } of left) removeRemark(tr, id);
  for (const [index, text] of texts.entries()) {
    const id = ids[index];
    if (id) moveRemark(tr, id, index);
    else addRemark(tr, { aboutId, tone, text }, index);
  }
}
