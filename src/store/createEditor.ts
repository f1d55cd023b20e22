import { createStore, type StoreApi } from 'zustand/vanilla';
import { aimChanges } from '../edit/aimChanges.ts';
import { applyChanges, type Change } from '../edit/change.ts';
import {
  emptyHistory,
  type History,
  type HistoryStep,
  pushEntry,
  redoEntry,
  undoEntry,
} from '../edit/history.ts';
import { sameValue } from '../edit/sameValue.ts';
import { type Edit, Transaction } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import type { NewId } from '../model/newId.ts';
import type { Message } from '../words/key.ts';
import { CommitListeners } from './commitListeners.ts';
import type { Commit, Editor, EditorState } from './editor.ts';

/** What an editor needs from outside: a source of ids, a clock in milliseconds, and the history to go on with. */
export interface EditorTools {
  readonly newId: NewId;
  readonly now: () => number;
  readonly history?: History;
}

/** An editor whose history can be read, so that it can be handed to the next one. */
export interface EditorWithHistory extends Editor {
  readonly history: History;
}

/** Opens a journey for editing. */
export function createEditor(doc: Doc, tools: EditorTools): EditorWithHistory {
  return new JourneyEditor(doc, tools);
}

class JourneyEditor implements EditorWithHistory {
  readonly #store: StoreApi<EditorState>;
  readonly #tools: EditorTools;
  readonly #listeners = new CommitListeners();
  #history: History;
  #gesture: Edit | null = null;

  constructor(doc: Doc, tools: EditorTools) {
    this.#tools = tools;
    this.#history = tools.history ?? emptyHistory;
    this.#store = createStore<EditorState>(() => ({ doc, shown: doc, ...namesOf(this.#history) }));
  }

  get history(): History {
    return this.#history;
  }

  getState = (): EditorState => this.#store.getState();

  subscribe = (listener: (state: EditorState, previous: EditorState) => void): (() => void) =>
    this.#store.subscribe(listener);

  run = (name: Message, edit: Edit, mergeKey?: string): readonly Change[] => {
    const tr = this.#draft(edit, this.getState().doc);
    const changes = tr.changes;
    this.#gesture = null;
    if (changes.length > 0) {
      this.#history = pushEntry(this.#history, { name, changes, mergeKey, time: this.#tools.now() });
      this.#commit({ doc: tr.doc, changes, origin: 'here' });
    } else {
      this.#show(this.getState().doc);
    }
    return changes;
  };

  preview = (edit: Edit | null): void => {
    const { doc } = this.getState();
    const shown = edit ? this.#outcome(edit, doc) : doc;
    this.#gesture = edit;
    this.#show(doc, shown);
  };

  undo = (): void => this.#step(undoEntry(this.#history, this.getState().doc), 'undone');

  redo = (): void => this.#step(redoEntry(this.#history, this.getState().doc), 'redone');

  receive = (changes: readonly Change[]): void => {
    const tr = this.#draft((draft) => aimChanges(draft, changes), this.getState().doc);
    const aimed = tr.changes;
    if (aimed.length > 0) this.#commit({ doc: tr.doc, changes: aimed, origin: 'elsewhere' });
  };

  onCommit = (listener: (commit: Commit) => void): (() => void) => this.#listeners.add(listener);

  #step({ history, changes }: HistoryStep, way: 'undone' | 'redone'): void {
    const { doc } = this.getState();
    this.#history = history;
    this.#gesture = null;
    const name = (way === 'undone' ? history.undone : history.done).at(-1)?.name;
    if (changes.length === 0 || !name) this.#show(doc);
    else this.#commit({ doc: applyChanges(doc, changes), changes, origin: 'here', step: { way, name } });
  }

  #draft(edit: Edit, doc: Doc): Transaction {
    const tr = new Transaction(doc, this.#tools.newId);
    edit(tr);
    return tr;
  }

  #outcome(edit: Edit, doc: Doc): Doc {
    const tr = this.#draft(edit, doc);
    return tr.changes.length > 0 ? tr.doc : doc;
  }

  #commit(commit: Commit): void {
    this.#listeners.note(commit);
    try {
      this.#show(commit.doc, this.#gestureOver(commit.doc));
    } finally {
      this.#listeners.tell();
    }
  }

  /** A gesture whose card was removed elsewhere ends, instead of failing under the hand. */
  #gestureOver(doc: Doc): Doc {
    if (!this.#gesture) return doc;
    try {
      return this.#outcome(this.#gesture, doc);
    } catch {
      this.#gesture = null;
      return doc;
    }
  }

  #show(doc: Doc, shown: Doc = doc): void {
    const state = this.getState();
    const next = { doc, shown, ...namesOf(this.#history, state) };
    const fields = Object.keys(next) as (keyof EditorState)[];
    if (fields.some((field) => state[field] !== next[field])) this.#store.setState(next, true);
  }
}

function namesOf(history: History, state?: EditorState): Pick<EditorState, 'undoName' | 'redoName'> {
  return {
    undoName: kept(state?.undoName, history.done.at(-1)?.name),
    redoName: kept(state?.redoName, history.undone.at(-1)?.name),
  };
}

function kept(previous: Message | null | undefined, next: Message | undefined): Message | null {
  return previous && sameValue(previous, next) ? previous : (next ?? null);
}
