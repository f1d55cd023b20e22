import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { moveCell } from './moveCell.ts';
import { moveTouchpoints } from './moveTouchpoints.ts';
import { isInTray } from './place.ts';
import { removeTouchpoints } from './touchpoints.ts';

/** What becomes of the cards of a stage or segment that is removed: they go to its neighbour, to the tray, or with it. */
export type LeftCards = 'neighbour' | 'tray' | 'remove';

/** Takes the cards and notes out of a stage or segment. Its neighbour is the one before it, or after the first the next; with none left the cards go to the tray. Notes have no tray: they go to the neighbour, or with what is removed. */
export function vacate(tr: Transaction, kind: 'stage' | 'segment', id: string, cards: LeftCards): void {
  const field = kind === 'stage' ? 'stageId' : 'segmentId';
  const touchpoints = [...tr.doc.touchpoint.values()].filter((row) => row[field] === id && !isInTray(row));
  const ids = touchpoints.map((row) => row.id);
  const list = inOrder<Stage | Segment>(tr.doc[kind].values());
  const at = list.findIndex((row) => row.id === id);
  const neighbour = list[at - 1] ?? list[at + 1];
  takeNotes(tr, field, id, neighbour?.id, cards);
  if (cards === 'remove') removeTouchpoints(tr, ids);
  else if (cards === 'tray' || !neighbour) moveToTray(tr, kind, touchpoints);
  else if (kind === 'segment') moveBand(tr, id, neighbour.id);
  else moveColumn(tr, id, neighbour.id, at === 0);
}

/** A card remembers the segment or the stage that stays, so that its way back is short. */
function moveToTray(tr: Transaction, kind: 'stage' | 'segment', cards: readonly Touchpoint[]): void {
  moveTouchpoints(
    tr,
    cards.map(({ id }) => id),
    'tray',
  );
  for (const { id, segmentId, stageId } of cards) {
    tr.update('touchpoint', id, kind === 'stage' ? { segmentId } : { stageId });
  }
}

/** Where nothing is left beside it, a note stays where it can: beside the map. */
function takeNotes(
  tr: Transaction,
  field: 'stageId' | 'segmentId',
  from: string,
  to: string | undefined,
  cards: LeftCards,
): void {
  const ids = [...tr.doc.note.values()].filter((row) => row[field] === from).map((row) => row.id);
  if (cards === 'remove') removeRows(tr, 'note', ids);
  else if (to !== undefined) for (const id of ids) tr.update('note', id, { [field]: to });
}

function moveBand(tr: Transaction, from: string, to: string): void {
  for (const stageId of tr.doc.stage.keys()) {
    moveCell(tr, { segmentId: from, stageId }, { segmentId: to, stageId }, Number.POSITIVE_INFINITY);
  }
}

/** Cards of the first stage are lived through before those of the next one. */
function moveColumn(tr: Transaction, from: string, to: string, isFirst: boolean): void {
  const index = isFirst ? 0 : Number.POSITIVE_INFINITY;
  for (const segmentId of tr.doc.segment.keys()) {
    moveCell(tr, { segmentId, stageId: from }, { segmentId, stageId: to }, index);
  }
}
