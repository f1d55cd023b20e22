import type { DraftDoc } from './draftDoc.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { compareOrder, type Ordered, orderBetween, ordersBetween } from './order.ts';
import { nameOf, type Repair } from './repair.ts';

/** Gives new order keys to every list in which two are equal or one is not a key. Rows without a good key go to the end, as they came. */
export function repairOrders(draft: DraftDoc, report: Repair[]): void {
  for (const kind of kindNames) {
    if (!Object.hasOwn(kinds[kind].schema.shape, 'order')) continue;
    for (const list of listsOf(draft, kind)) repairList(draft, kind, list, report);
  }
}

function repairList(draft: DraftDoc, kind: Kind, list: readonly Ordered[], report: Repair[]): void {
  const good = list.filter(({ order }) => isOrderKey(order)).sort(compareOrder);
  const isSound =
    good.length === list.length && good.every((row, index) => row.order !== good[index - 1]?.order);
  if (isSound) return;
  const sorted = [...good, ...list.filter(({ order }) => !isOrderKey(order))];
  const orders = ordersBetween(null, null, sorted.length);
  for (const [index, row] of sorted.entries()) draft[kind].set(row.id, { ...row, order: orders[index] });
  const [first] = sorted;
  if (first) report.push(reordered(kind, first, sorted.length));
}

function reordered(kind: Kind, first: Ordered, count: number): Repair {
  return { what: 'reordered', kind, id: first.id, field: 'order', value: String(count), ...nameOf(first) };
}

/** The lists of a kind: rows with the same parents, and of the same state or tone where a kind has one. The tray is one list, whatever its rows still say. */
function listsOf(draft: DraftDoc, kind: Kind): Iterable<Ordered[]> {
  const references = Object.entries(kinds[kind].references);
  const parents = references.filter(([, { whenGone }]) => whenGone !== 'unset').map(([field]) => field);
  const lists = new Map<string, Ordered[]>();
  for (const row of draft[kind].values()) {
    const places = parents.map((field) => row[field] ?? null);
    const isInTray = kind === 'touchpoint' && places.includes(null);
    const key = JSON.stringify([isInTray ? null : places, row.state, row.tone]);
    const list = lists.get(key);
    if (list) list.push(row as unknown as Ordered);
    else lists.set(key, [row as unknown as Ordered]);
  }
  return lists.values();
}

function isOrderKey(order: string): boolean {
  try {
    orderBetween(order, null);
    return true;
  } catch {
    return false;
  }
}
