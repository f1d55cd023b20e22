import { linkAt } from '../derive/linkAt.ts';
import { noteAt } from '../derive/noteBoxes.ts';
import type { Board } from './board.ts';
import { notesOf } from './boardNotes.ts';
import { handledCards, handleOf } from './handles.ts';
import { type Hit, hitAt, REACH } from './hit.ts';
import { isFarAt, type Point } from './view.ts';

/** Finds what lies under a place of the board, whatever lies above something else first. */
export function boardHit(board: Board, at: Point, reach: number = REACH.mouse): Hit {
  const layout = board.layout.get();
  const { zoom } = board.camera.view;
  const isNear = !isFarAt(zoom);
  const handle = isNear ? handleAt(board, at, reach / zoom) : undefined;
  if (handle !== undefined) return { type: 'handle', id: handle };
  const note = noteAt(notesOf(board).get(), at.x, at.y);
  if (note) return { type: 'note', id: note.id };
  const hit = hitAt(layout, at, zoom, reach);
  if (hit.type === 'card' || hit.type === 'point' || !isNear) return hit;
  const link = linkAt(layout, at.x, at.y, reach / 2 / zoom);
  return link === null ? hit : { type: 'link', id: link };
}

function handleAt(board: Board, { x, y }: Point, reach: number): string | undefined {
  return handledCards(board).find((id) => {
    const card = board.layout.get().cards.get(id);
    const handle = card && handleOf(card);
    return handle && Math.hypot(handle.x - x, handle.y - y) <= reach;
  });
}
