import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import type { RowOf } from '../model/kinds.ts';
import { inOrder, type Ordered } from '../model/order.ts';
import { isDay } from './isDay.ts';
import { moveInList, orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** The kinds of row that are written as plain lists: what happens at a touchpoint, and what the map names once. */
export type ItemKind =
  | 'interaction'
  | 'step'
  | 'dataItem'
  | 'phase'
  | 'channel'
  | 'team'
  | 'process'
  | 'source';

/** What can be written into a row of a list; its place is changed by moving it. */
export type ItemFields<K extends ItemKind> = Omit<Fields<K>, 'id' | 'order' | 'extra'>;

/** Adds a row to its list, at the end or before the `index`-th of its group. Returns its id. */
export function addItem<K extends ItemKind>(
  tr: Transaction,
  kind: K,
  fields: Omit<RowOf[K], 'id' | 'order' | 'extra'> & { readonly id?: string },
  index = Number.POSITIVE_INFINITY,
): string {
  const row = tidyItem(kind, fields as ItemFields<K>);
  const list = listOf(tr.doc, kind, row as Group);
  const [order = ''] = orderKeysAt(tr, kind, list, placeIn(list, row as Group, index), 1);
  return tr.add(kind, { ...row, order } as never);
}

/** Writes fields of a row of a list; a field is taken away by empty text or undefined. Throws for a date that is none. */
export function changeItem<K extends ItemKind>(
  tr: Transaction,
  kind: K,
  id: string,
  fields: ItemFields<K>,
): void {
  if (tr.row(kind, id)) tr.update(kind, id, tidyItem(kind, fields) as Fields<K>);
}

/** Moves a row of a list before the `index`-th of the others of its group. */
export function moveItem(tr: Transaction, kind: ItemKind, id: string, index: number): void {
  const row = tr.row(kind, id) as Placed | undefined;
  if (!row) return;
  const list = listOf(tr.doc, kind, row);
  const group = list.filter((other) => isOfGroup(other, row));
  const at = Math.max(0, Math.min(index, group.length - 1));
  if (group[at]?.id === id) return;
  const others = list.filter((other) => other.id !== id);
  moveInList(tr, kind, list, id, placeIn(others, row, at));
}

/** Removes a row of a list, with what cannot be without it; what only names it forgets it. */
export function removeItem(tr: Transaction, kind: ItemKind, id: string): void {
  removeRows(tr, kind, [id]);
}

/** What says in which list a row stands. The steps before a touchpoint are one list, seen as a group for each actor. */
interface Group {
  readonly touchpointId?: string;
  readonly actor?: string;
}

interface Placed extends Group, Ordered {}

function listOf(doc: Doc, kind: ItemKind, { touchpointId }: Group): Placed[] {
  const rows = doc[kind].values() as Iterable<Placed>;
  return inOrder([...rows].filter((row) => row.touchpointId === touchpointId));
}

function isOfGroup(row: Placed, { actor }: Group): boolean {
  return row.actor === actor;
}

/** The place in a list before the `index`-th of a row's group, or behind the last of them. */
function placeIn(list: readonly Placed[], row: Group, index: number): number {
  const group = list.filter((other) => isOfGroup(other, row));
  const next = group[Math.max(0, index)];
  if (next) return list.indexOf(next);
  const last = group.at(-1);
  return last ? list.indexOf(last) + 1 : list.length;
}

function tidyItem<K extends ItemKind>(kind: K, fields: ItemFields<K>): ItemFields<K> {
  const { date } = fields as { date?: string };
  if (date && !isDay(date)) throw new Error(`${date} is not a day.`);
  return tidyFields(kind, fields as Fields<K>) as ItemFields<K>;
}
