import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Kind } from '../model/kinds.ts';

/** Takes all fields but some from the rows of a kind. */
export function keepFields<K extends Kind>(tr: Transaction, kind: K, fields: readonly string[]): void {
  for (const row of [...tr.doc[kind].values()]) {
    const unseen = Object.keys(row).filter((field) => field !== 'id' && !fields.includes(field));
    const none = Object.fromEntries(unseen.map((field) => [field, undefined])) as Fields<K>;
    if (unseen.length > 0) tr.update(kind, row.id, none);
  }
}
