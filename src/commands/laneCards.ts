import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import type { LaneCard } from '../model/laneCard.ts';
import { inOrder } from '../model/order.ts';
import { removeUnusedImages } from './images.ts';
import { moveInList, orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** The cell of a lane of one's own in which a card stands. */
export type LaneCell = Pick<LaneCard, 'laneId' | 'segmentId' | 'stageId'>;

/** Adds a card to a cell of a lane of one's own, at the end or before the `index`-th. Returns its id, or nothing where there is no such cell. */
export function addLaneCard(
  tr: Transaction,
  cell: LaneCell,
  text: string,
  index = Number.POSITIVE_INFINITY,
  id?: string,
): string | undefined {
  if (!isCell(tr, cell)) return undefined;
  const [order = ''] = orderKeysAt(tr, 'laneCard', cardsIn(tr, cell), index, 1);
  return tr.add('laneCard', {
    ...(id !== undefined && { id }),
    ...cell,
    ...tidyFields('laneCard', { text }),
    order,
  });
}

/** Writes the text of a card of a lane. */
export function writeLaneCard(tr: Transaction, id: string, text: string): void {
  if (tr.row('laneCard', id)) tr.update('laneCard', id, tidyFields('laneCard', { text }));
}

/** Gives a card of a lane a colour, or none. */
export function colorLaneCard(tr: Transaction, id: string, color: string | null): void {
  if (tr.row('laneCard', id)) tr.update('laneCard', id, { color: color ?? undefined });
}

/** Moves a card before the `index`-th of the others of a cell of its lane, or of another. */
export function moveLaneCard(tr: Transaction, id: string, cell: LaneCell, index: number): void {
  const card = tr.row('laneCard', id);
  if (!card || !isCell(tr, cell)) return;
  const list = cardsIn(tr, cell);
  if (list.some((other) => other.id === id)) {
    moveInList(tr, 'laneCard', list, id, index);
    return;
  }
  const [order = ''] = orderKeysAt(tr, 'laneCard', list, index, 1);
  tr.update('laneCard', id, { ...cell, order });
}

/** Removes a card of a lane. */
export function removeLaneCard(tr: Transaction, id: string): void {
  removeRows(tr, 'laneCard', [id]);
  removeUnusedImages(tr);
}

function isCell(tr: Transaction, { laneId, segmentId, stageId }: LaneCell): boolean {
  const isOwn = tr.row('lane', laneId)?.type === 'own';
  return isOwn && tr.row('segment', segmentId) !== undefined && tr.row('stage', stageId) !== undefined;
}

function cardsIn(tr: Transaction, cell: LaneCell): LaneCard[] {
  const isHere = (row: LaneCard) =>
    row.laneId === cell.laneId && row.segmentId === cell.segmentId && row.stageId === cell.stageId;
  return inOrder([...tr.doc.laneCard.values()].filter(isHere));
}
