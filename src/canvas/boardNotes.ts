import { useSyncExternalStore } from 'react';
import type { Layout } from '../derive/layout.ts';
import { extentOf, type NoteBox, noteBoxes } from '../derive/noteBoxes.ts';
import type { Note } from '../model/note.ts';
import { type Board, useBoard } from './board.ts';

/** The notes of what the board shows, laid out once for each state of the document and kept outside React. */
export interface BoardNotes {
  get(): readonly NoteBox[];
  find(id: string): NoteBox | undefined;
}

const known = new WeakMap<Board, BoardNotes>();

/** The notes of a board. */
export function notesOf(board: Board): BoardNotes {
  const notes = known.get(board) ?? follow(board);
  known.set(board, notes);
  return notes;
}

/** The notes on the board around a component. */
export function useNotes(): readonly NoteBox[] {
  const board = useBoard();
  return useSyncExternalStore(board.layout.subscribe, notesOf(board).get);
}

function follow(board: Board): BoardNotes {
  const { editor, measure } = board.workspace;
  let last: { notes: ReadonlyMap<string, Note>; layout: Layout; boxes: readonly NoteBox[] } | null = null;
  const get = () => {
    const notes = editor.getState().shown.note;
    const layout = board.layout.get();
    if (last?.notes !== notes || last.layout !== layout) {
      last = { notes, layout, boxes: noteBoxes(notes, layout, { measure }, last?.boxes) };
    }
    return last.boxes;
  };
  board.extent = () => extentOf(board.layout.get(), get());
  return { get, find: (id) => get().find((box) => box.id === id) };
}
