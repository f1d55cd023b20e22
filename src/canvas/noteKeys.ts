import i18next from 'i18next';
import { type NoteBox, noteCell } from '../derive/noteBoxes.ts';
import { duplicateNoteBeside, layNote, removeNoteNamed } from '../ui/noteActions.ts';
import { askForKeyboard, type Board } from './board.ts';
import { notesOf } from './boardNotes.ts';
import { openMenuHere } from './contextMenu.ts';

/** How far a key moves a note, in board pixels; with Shift, only a little. */
const STEP = 24;
const FINE_STEP = 4;

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does while the keyboard is on a note; says false when it means nothing here. `go` takes the focus to another note. */
export function noteKey(board: Board, event: KeyboardEvent, id: string, go: (id: string) => void): boolean {
  const { session } = board.workspace;
  const direction = directions[event.key];
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (direction && event.altKey) move(board, id, direction, event.shiftKey ? FINE_STEP : STEP);
  else if (direction && isPlain) walk(board, id, direction[0] + direction[1], go);
  else if ((event.key === 'Enter' && isPlain) || event.key === 'F2')
    session.setState({ chosen: { kind: 'note', id }, editing: id });
  else if (event.key === ' ') toggle(board, id);
  else if (event.key === 'Delete' || event.key === 'Backspace') remove(board, id, go);
  else if (event.key === 'd' && (event.ctrlKey || event.metaKey)) duplicateNoteBeside(board.workspace, id);
  else if (event.key === 'Escape') leave(board);
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenuHere(board);
  else return false;
  return true;
}

function walk(board: Board, id: string, step: number, go: (id: string) => void): void {
  const notes = notesOf(board).get();
  const next = notes[notes.findIndex((box) => box.id === id) + step];
  if (next) go(next.id);
}

function move(board: Board, id: string, [x, y]: readonly [number, number], step: number): void {
  const box = notesOf(board).find(id);
  if (!box) return;
  const place = noteCell(board.layout.get(), { x: box.x + x * step, y: box.y + y * step });
  layNote(board.workspace, id, place);
  board.workspace.board?.drawn?.revealNote(id);
  sayPlace(board, box);
}

function sayPlace(board: Board, before: NoteBox): void {
  const { editor, announce } = board.workspace;
  const { doc } = editor.getState();
  const note = doc.note.get(before.id);
  const isSame = note?.stageId === before.note.stageId && note?.segmentId === before.note.segmentId;
  if (!note || isSame) return;
  const names = [doc.stage.get(note.stageId ?? '')?.name, doc.segment.get(note.segmentId ?? '')?.name];
  const place = names.filter((name) => name !== undefined).join(', ') || String(i18next.t('notes.outside'));
  announce({ key: 'notes.moved', values: { place } });
}

function toggle({ workspace: { session } }: Board, id: string): void {
  const isChosen = session.getState().chosen?.id === id;
  session.setState({ chosen: isChosen ? null : { kind: 'note', id } });
}

function remove(board: Board, id: string, go: (id: string) => void): void {
  const notes = notesOf(board).get();
  const at = notes.findIndex((box) => box.id === id);
  const next = notes[at + 1] ?? notes[at - 1];
  if (next) go(next.id);
  removeNoteNamed(board.workspace, id);
  if (!next) askForKeyboard(board);
}

function leave(board: Board): void {
  board.workspace.session.setState({ chosen: null });
  askForKeyboard(board);
}
