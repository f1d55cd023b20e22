import type { Board } from '../board.ts';
import type { Hit } from '../hit.ts';
import type { Point } from '../view.ts';
import { carryCards } from './carryCards.ts';
import { carryLaneCard } from './carryLaneCard.ts';
import { carryNote } from './carryNote.ts';
import { drawLink } from './drawLink.ts';
import type { Gesture } from './gesture.ts';
import { orIntoTray } from './orIntoTray.ts';
import { pullPoint } from './pullPoint.ts';

/** What dragging does that begins on something, taken hold of at `start` on the board; null where there is nothing to drag. */
export function gestureOn(board: Board, hit: Hit, start: Point): Gesture | null {
  const { tool } = board.state.getState();
  if (hit.type === 'handle' || (tool === 'link' && hit.type === 'card')) return drawLink(board, hit.id);
  if (hit.type === 'laneCard' && tool === 'select') return carryLaneCard(board, hit.id);
  if (hit.type === 'note') return carryNote(board, hit.id, start);
  if (tool === 'note') return null;
  const carried = hit.type === 'card' ? carryCards(board, hit.id, start) : null;
  if (carried) return orIntoTray(board, carried);
  if (hit.type === 'point') return pullPoint(board, hit.id, hit.segmentId);
  return null;
}
