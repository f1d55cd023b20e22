import type { Transaction } from '../edit/transaction.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { orderKeysAt } from './orderKeys.ts';
import { cardsAt, cellOf, foundPlace, inTime, type Place } from './place.ts';

/**
 * Moves touchpoints to a place, where they stand together in the order in which they are lived through.
 * The index counts the cards of the cell that are not being moved. Nothing is written when they stand there already.
 */
export function moveTouchpoints(tr: Transaction, ids: Iterable<string>, place: Place): void {
  const rows = [...new Set(ids)].flatMap((id) => tr.row('touchpoint', id) ?? []);
  const moved = inTime(tr.doc, rows);
  const found = foundPlace(tr.doc, place);
  for (const state of ['asIs', 'toBe'] as const) {
    const ofState = moved.filter((row) => row.state === state);
    if (ofState.length > 0) moveOfState(tr, ofState, found, state);
  }
}

function moveOfState(tr: Transaction, moved: Touchpoint[], place: Place, state: Touchpoint['state']): void {
  const ids = new Set(moved.map((row) => row.id));
  const present = cardsAt(tr.doc, place, state);
  const others = present.filter((row) => !ids.has(row.id));
  const index = place === 'tray' ? others.length : Math.max(0, Math.min(place.index, others.length));
  const wanted = [...others.slice(0, index), ...moved, ...others.slice(index)];
  if (wanted.length === present.length && wanted.every((row, at) => row.id === present[at]?.id)) return;
  const keys = orderKeysAt(tr, 'touchpoint', others, index, moved.length);
  for (const [at, row] of moved.entries()) {
    tr.update('touchpoint', row.id, { ...cellOf(place), order: keys[at] });
  }
}
