import type { Transaction } from '../edit/transaction.ts';
import type { Kind, RowOf } from '../model/kinds.ts';
import { type Ordered, ordersBetween } from '../model/order.ts';

/** The kinds whose rows stand in lists. */
export type ListKind = { [K in Kind]: RowOf[K] extends Ordered ? K : never }[Kind];

/** Keys longer than this are not made: their list is given short new ones. */
const LONGEST_KEY = 100;

/** Order keys for `count` rows that come to stand before the `index`-th row of a list. Where its neighbours leave no room between them, the list is given new keys first. */
export function orderKeysAt(
  tr: Transaction,
  kind: ListKind,
  list: readonly Ordered[],
  index: number,
  count: number,
): string[] {
  const place = Math.max(0, Math.min(index, list.length));
  const keys = keysBetween(list[place - 1]?.order ?? null, list[place]?.order ?? null, count);
  if (keys) return keys;
  const all = ordersBetween(null, null, list.length + count);
  const rest = [...all.slice(0, place), ...all.slice(place + count)];
  for (const [at, row] of list.entries()) tr.update(kind, row.id, { order: rest[at] });
  return all.slice(place, place + count);
}

/** Moves a row of a list before the `index`-th of the others. Nothing is written when it stands there already. */
export function moveInList(
  tr: Transaction,
  kind: ListKind,
  list: readonly Ordered[],
  id: string,
  index: number,
): void {
  const others = list.filter((row) => row.id !== id);
  const place = Math.max(0, Math.min(index, others.length));
  if (others.length === list.length || list[place]?.id === id) return;
  const [order] = orderKeysAt(tr, kind, others, place, 1);
  tr.update(kind, id, { order });
}

function keysBetween(before: string | null, after: string | null, count: number): string[] | null {
  try {
    const keys = ordersBetween(before, after, count);
    return keys.every((key) => key.length <= LONGEST_KEY) ? keys : null;
  } catch {
    return null;
  }
}
