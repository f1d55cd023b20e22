import type { Browser } from './browser.ts';
import type { Connection } from './connection.ts';
import { dropNotes, leaveNote, notesOf } from './draftNotes.ts';
import type { Op, Seen } from './ledger.ts';
import { areIn } from './mapRecords.ts';
import type { DraftRecord } from './tables.ts';

/** What tabs left beside one map when they went: unsaved commits, in the database and in the browser's notes. */
export class Drafts {
  readonly #id: string;
  readonly #tab: string;
  readonly #connection: Connection;
  readonly #browser: Browser;
  /** By tab, what is known to lie there. */
  readonly #left = new Map<string, readonly Op[]>();

  constructor(id: string, tab: string, connection: Connection, browser: Browser) {
    this.#id = id;
    this.#tab = tab;
    this.#connection = connection;
    this.#browser = browser;
  }

  /** Leaves this tab's draft, at once. */
  leave(ops: readonly Op[]): void {
    const draft = { mapId: this.#id, tab: this.#tab, ops };
    this.#connection.leaveDraft(draft);
    leaveNote(this.#browser.notes, draft);
    this.#left.set(this.#tab, ops);
  }

  /** Everything left beside the map, given what the database holds of it. */
  found(stored: readonly DraftRecord[]): Op[] {
    return [...stored, ...notesOf(this.#browser.notes, this.#id)].flatMap((draft) => this.add(draft));
  }

  /** The commits of one draft, which is taken away once they are saved. */
  add({ tab, ops }: DraftRecord): readonly Op[] {
    this.#left.set(tab, [...(this.#left.get(tab) ?? []), ...ops]);
    return ops;
  }

  /** Takes away the drafts of which every commit is saved now. */
  drop(seen: Seen): void {
    const done = [...this.#left].filter(([, ops]) => areIn(ops, seen)).map(([tab]) => tab);
    for (const tab of done) this.#left.delete(tab);
    this.#connection.dropDrafts(this.#id, done);
    dropNotes(this.#browser.notes, this.#id, done);
  }
}
