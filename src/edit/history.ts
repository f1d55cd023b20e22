import type { Doc } from '../model/doc.ts';
import type { Message } from '../words/key.ts';
import { type Change, invertChanges, squashChanges } from './change.ts';
import { rebaseChanges } from './rebaseChanges.ts';

/** One thing that a person did, by name, with what it changed. */
export interface Entry {
  readonly name: Message;
  readonly changes: readonly Change[];
  /** Entries with the same key, one soon after the other, become one: a word typed is one step back. */
  readonly mergeKey?: string | undefined;
  /** When it was done last, in milliseconds. */
  readonly time: number;
}

/** What was done and can be undone, and what was undone and can be redone; the newest entries stand last. It is a value and never changes. */
export interface History {
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
  /** Whether the next entry may merge into the last one: not after an undo or redo. */
  readonly open: boolean;
}

/** A history after an undo or redo, and the changes that bring the document there; without changes there was nothing to take back. */
export interface HistoryStep {
  readonly history: History;
  readonly changes: readonly Change[];
}

/** How many entries are kept; the oldest are forgotten first. */
export const HISTORY_LENGTH = 500;

/** How long after the last change an entry with the same merge key still joins it, in milliseconds. */
export const MERGE_WITHIN = 1000;

/** A history in which nothing has been done yet. */
export const emptyHistory: History = { done: [], undone: [], open: false };

/** The history with one more entry; what was undone before can no longer be redone. */
export function pushEntry(history: History, entry: Entry): History {
  const last = history.done.at(-1);
  if (!last || !history.open || !joins(last, entry)) {
    return { done: [...history.done, entry].slice(-HISTORY_LENGTH), undone: [], open: true };
  }
  const changes = squashChanges([...last.changes, ...entry.changes]);
  const rest = history.done.slice(0, -1);
  if (changes.length === 0) return { done: rest, undone: [], open: false };
  return { done: [...rest, { ...entry, name: last.name, changes }], undone: [], open: true };
}

/** Takes back the last entry that still has something to take back in a document which others may have changed too. */
export function undoEntry(history: History, doc: Doc): HistoryStep {
  const done = [...history.done];
  for (let entry = done.pop(); entry; entry = done.pop()) {
    const changes = rebaseChanges(invertChanges(entry.changes), doc);
    if (changes.length === 0) continue;
    const undone = [...history.undone, { ...entry, changes: invertChanges(changes) }];
    return { history: { done, undone, open: false }, changes };
  }
  return { history: { ...history, done, open: false }, changes: [] };
}

/** Does the entry again that was undone last and still has something to do. */
export function redoEntry(history: History, doc: Doc): HistoryStep {
  const undone = [...history.undone];
  for (let entry = undone.pop(); entry; entry = undone.pop()) {
    const changes = rebaseChanges(entry.changes, doc);
    if (changes.length === 0) continue;
    return { history: { done: [...history.done, { ...entry, changes }], undone, open: false }, changes };
  }
  return { history: { ...history, undone, open: false }, changes: [] };
}

function joins(last: Entry, entry: Entry): boolean {
  return (
    entry.mergeKey !== undefined &&
    entry.mergeKey === last.mergeKey &&
    Math.abs(entry.time - last.time) <= MERGE_WITHIN
  );
}
