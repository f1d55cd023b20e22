import type { Transaction } from '../edit/transaction.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Cell } from './moveCell.ts';
import { orderKeysAt } from './orderKeys.ts';
import { cardsAt, type Place } from './place.ts';

/** Where pasted touchpoints go: the first ones before the `index`-th card of this cell, those of other cells to their ends. */
export interface PastePlace extends Cell {
  readonly index: number;
  /** Touchpoints, usually those that were copied: in a cell that holds some of them the pasted ones stand behind the last. */
  readonly beside?: readonly string[];
  /** In which of the two maps they come to stand; without it where they stood, and as-is when they stood nowhere. */
  readonly state?: Touchpoint['state'];
}

/** Order keys for touchpoints that are pasted into the cell of a place, or into the tray. */
export function keysAtPlace(
  tr: Transaction,
  place: Place,
  state: Touchpoint['state'],
  count: number,
  first: PastePlace,
): string[] {
  const list = cardsAt(tr.doc, place, state);
  const last = list.findLastIndex(({ id }) => first.beside?.includes(id));
  const isFirst = place !== 'tray' && place.segmentId === first.segmentId && place.stageId === first.stageId;
  const index = last >= 0 ? last + 1 : isFirst ? first.index : list.length;
  return orderKeysAt(tr, 'touchpoint', list, index, count);
}
