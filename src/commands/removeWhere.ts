import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import { type Kind, kindNames, type RowOf } from '../model/kinds.ts';

/** Removes the rows of a kind of which something holds, with all that hangs on them. */
export function removeWhere<K extends Kind>(
  tr: Transaction,
  kind: K,
  isGone: (row: RowOf[K]) => boolean,
): void {
  const rows = [...(tr.doc[kind] as ReadonlyMap<string, RowOf[K]>).values()];
  removeRows(
    tr,
    kind,
    rows.filter(isGone).map(({ id }) => id),
  );
}

/** Removes all rows but those of some kinds. */
export function removeOtherKinds(tr: Transaction, kept: readonly Kind[]): void {
  for (const kind of kindNames) if (!kept.includes(kind)) removeRows(tr, kind, [...tr.doc[kind].keys()]);
}
