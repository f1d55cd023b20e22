import i18next from 'i18next';
import { type NoteBox, noteCell } from '../derive/noteBoxes.ts';
import { noteKeys } from '../ui/keys/boardKeys.ts';
import { keyReader } from '../ui/keys/readKeys.ts';
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

const deedOf = keyReader(noteKeys);

/** What each entry of the table of keys does to the note that the keyboard is on; `go` takes the focus to another one. */
const deeds: Record<
  keyof typeof noteKeys,
  (board: Board, id: string, key: string, go: (id: string) => void) => void
> = {
  walk: (board, id, key, go) => {
    const [x, y] = directionOf(key);
    walk(board, id, x + y, go);
  },
  edit: ({ workspace }, id) => workspace.session.setState({ chosen: { kind: 'note', id }, editing: id }),
  select: toggle,
  move: (board, id, key) => move(board, id, directionOf(key), STEP),
  moveFine: (board, id, key) => move(board, id, directionOf(key), FINE_STEP),
  duplicate: ({ workspace }, id) => duplicateNoteBeside(workspace, id),
  remove: (board, id, _, go) => remove(board, id, go),
  leave,
  menu: openMenuHere,
};

/** What a key does while the keyboard is on a note; says false when it means nothing here. `go` takes the focus to another note. */
export function noteKey(board: Board, event: KeyboardEvent, id: string, go: (id: string) => void): boolean {
  const deed = deedOf(event);
  if (deed) deeds[deed](board, id, event.key, go);
  return deed !== null;
}

function directionOf(key: string): readonly [x: number, y: number] {
  return directions[key] ?? [0, 0];
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
