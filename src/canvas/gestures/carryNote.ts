import { moveNote } from '../../commands/notes.ts';
import { noteCell } from '../../derive/noteBoxes.ts';
import type { Edit } from '../../edit/transaction.ts';
import type { Board } from '../board.ts';
import { notesOf } from '../boardNotes.ts';
import type { Point } from '../view.ts';
import type { Gesture } from './gesture.ts';

/** Carries a note, taken hold of at `start` on the board, to another place; it then lies in the cell that is there. */
export function carryNote(board: Board, id: string, start: Point): Gesture | null {
  const box = notesOf(board).find(id);
  if (!box) return null;
  const grip = { x: start.x - box.x, y: start.y - box.y };
  let last: { x: number; y: number; edit: Edit } | null = null;
  return {
    name: { key: 'edit.moveNote' },
    begin: () => board.state.setState({ hover: null, heldNote: id }),
    at: (point) => {
      const [x, y] = [Math.round(point.x - grip.x), Math.round(point.y - grip.y)];
      if (last?.x === x && last.y === y) return last.edit;
      const place = noteCell(board.layout.get(), { x, y });
      last = { x, y, edit: (tr) => moveNote(tr, id, place) };
      return last.edit;
    },
    end: () => board.state.setState({ heldNote: null }),
    done: () => board.workspace.session.setState({ chosen: { kind: 'note', id } }),
  };
}
