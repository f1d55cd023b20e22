import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Kind, RowOf } from '../model/kinds.ts';

/** Takes all fields but some from the rows of a kind; which, may follow from the row. */
export function keepFields<K extends Kind>(
  tr: Transaction,
  kind: K,
  fields: readonly string[] | ((row: RowOf[K]) => readonly string[]),
): void {
  for (const row of [...(tr.doc[kind] as ReadonlyMap<string, RowOf[K]>).values()]) {
    const kept = typeof fields === 'function' ? fields(row) : fields;
    const unseen = Object.keys(row).filter((field) => field !== 'id' && !kept.includes(field));
    const none = Object.fromEntries(unseen.map((field) => [field, undefined])) as Fields<K>;
    if (unseen.length > 0) tr.update(kind, row.id, none);
  }
}
