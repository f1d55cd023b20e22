import { laneCardBox, type OwnHead, type OwnPlace, ownCellOf } from '../derive/ownLanes.ts';
import type { Board } from './board.ts';

/** Takes the keyboard to a place in the lanes of one's own; the view follows. */
export function goToLane(board: Board, head: OwnHead): void {
  const layout = board.layout.get();
  const box = laneCardBox(layout, head.cardId ?? '')?.box ?? ownCellOf(layout, head)?.free;
  if (box) board.camera.reveal(box);
  board.state.setState(({ laneAsked }) => ({ laneHead: head, head: null, laneAsked: laneAsked + 1 }));
}

/** Takes the keyboard to a card of a lane, wherever it stands now; when it is gone, to the cell in which it stood. */
export function goToLaneCard(board: Board, id: string, cell?: OwnPlace): void {
  const found = laneCardBox(board.layout.get(), id);
  const first = cell && ownCellOf(board.layout.get(), cell)?.cards.at(-1)?.id;
  if (found) goToLane(board, { ...found.place, cardId: id });
  else if (cell) {
    const { laneId, segmentId, stageId } = cell;
    goToLane(board, { laneId, segmentId, stageId, ...(first !== undefined && { cardId: first }) });
  }
}

/** The name under which a place is found in the page. */
export function laneHeadKey({ cardId, laneId, segmentId, stageId }: OwnHead): string {
  return cardId ?? `${laneId} ${segmentId} ${stageId}`;
}
