import type { Change } from '../edit/change.ts';
import type { Edit } from '../edit/transaction.ts';
import type { Doc } from '../model/doc.ts';
import type { Message } from '../words/key.ts';

/** What the screen needs to know of an open journey; every field keeps its identity until it changes. */
export interface EditorState {
  /** The committed document. */
  readonly doc: Doc;
  /** What is on screen: the draft of a gesture while one is under way, else the committed document. */
  readonly shown: Doc;
  /** The name of what Undo would take back, or null. */
  readonly undoName: Message | null;
  /** The name of what Redo would do again, or null. */
  readonly redoName: Message | null;
}

/** A commit as the listeners hear of it. */
export interface Commit {
  readonly doc: Doc;
  readonly changes: readonly Change[];
  /** Where it came from: this tab's person, or another tab. */
  readonly origin: 'here' | 'elsewhere';
  /** Set when it took an entry of history back or did it again: which way, and the name of that entry. */
  readonly step?: { readonly way: 'undone' | 'redone'; readonly name: Message };
}

/** The open journey: the one door through which it changes. */
export interface Editor {
  getState(): EditorState;
  subscribe(listener: (state: EditorState, previous: EditorState) => void): () => void;
  /** Does an edit as one named entry of history. Entries with the same merge key, one after the other within a second, become one. Returns what changed; an edit that throws leaves everything as it was. */
  run(name: Message, edit: Edit, mergeKey?: string): readonly Change[];
  /** Shows what an edit would do without doing it; null shows the committed document again. */
  preview(edit: Edit | null): void;
  undo(): void;
  redo(): void;
  /** Takes in changes made elsewhere; they are not part of this tab's history. */
  receive(changes: readonly Change[]): void;
  /** Calls the listener after every commit; returns how to stop. */
  onCommit(listener: (commit: Commit) => void): () => void;
}
