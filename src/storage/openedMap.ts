import { differenceOf } from '../edit/difference.ts';
import type { Doc } from '../model/doc.ts';
import { repairDoc } from '../model/repairDoc.ts';
import type { Editor } from '../store/editor.ts';
import { Autosave } from './autosave.ts';
import { readNote } from './draftNotes.ts';
import { Drafts } from './drafts.ts';
import type { Base } from './ledger.ts';
import type { Library } from './library.ts';
import type { Standing } from './mapWriter.ts';
import type { Message, Term } from './message.ts';
import { Replica } from './replica.ts';
import type { SaveState } from './saveState.ts';
import type { DraftRecord } from './tables.ts';
import type { Tabs } from './tabs.ts';
import type { UnreadableRow } from './unreadableRow.ts';
import type { PassingVersions } from './versions/passingVersions.ts';
import { type Watched, watched } from './watched.ts';

/** How long the browser may take to clear all that it keeps for a page, in milliseconds. */
const timeToClear = 2000;

/** Where an open map begins: what was found of it, and whether this tab may write it. */
export interface Start extends Standing {
  readonly base: Base & { readonly term: Term };
  readonly drafts: readonly DraftRecord[];
  readonly unreadable: readonly UnreadableRow[];
  readonly title: string;
  /** Whether rows are missing that were there once. */
  readonly isShort: boolean;
}

/** Everything that keeps one open map: its replica, its saving, its line to the other tabs, and the page's comings and goings. */
export class OpenedMap {
  readonly #id: string;
  readonly #library: Library;
  readonly #tabs: Tabs;
  readonly #replica: Replica;
  readonly #drafts: Drafts;
  readonly #autosave: Autosave;
  readonly #saveState = watched<SaveState>({ state: 'saving' });
  readonly #stops: (() => void)[] = [];
  /** The map as it was opened. */
  readonly #opened: Base;
  #versions: Promise<PassingVersions> | null = null;
  #editor: Editor | null = null;
  #wasWriter = false;
  #unguard: (() => void) | undefined;
  #whenJoined: (() => void) | undefined;

  constructor(library: Library, id: string, tab: string, tabs: Tabs, start: Start) {
    const { connection, browser, mirror, summarise } = library;
    this.#id = id;
    this.#library = library;
    this.#opened = start.base;
    this.#tabs = tabs;
    this.#drafts = new Drafts(id, tab, connection, browser);
    this.#replica = new Replica(tab, start.base, {
      send: (message) => tabs.send(message),
      show: (changes) => this.#editor?.receive(changes),
      changed: () => this.#refresh(),
    });
    this.#autosave = new Autosave(
      {
        id,
        tab,
        connection,
        mirror,
        browser,
        replica: this.#replica,
        drafts: this.#drafts,
        summarise,
        mayLead: () => tabs.holds,
        onSaved: (base) => this.#noteSaved(base),
        onGone: () => this.#refresh(),
        onDoubt: () => this.#refresh(),
      },
      start,
    );
    this.#listen();
    if (start.isClaimed) {
      this.#replica.lead(start.base.term, start.base, this.#drafts.found(start.drafts));
    } else if (tabs.holds) void this.#autosave.lead();
    else this.#replica.join();
    this.#refresh();
  }

  /** Whether everything is kept; *saved* only once it is. */
  get saveState(): Watched<SaveState> {
    return this.#saveState;
  }

  /** Waits until this tab knows what the writer knows, or is the writer, but no longer than `patience` milliseconds. */
  settled(patience: number): Promise<void> {
    if (this.#replica.isJoined) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenJoined = resolve;
      setTimeout(resolve, patience);
    });
  }

  /** Makes the document sound, as one more commit, when it is this tab that writes. */
  repair(title: string): void {
    const { shown } = this.#replica.ledger;
    const repaired = repairDoc(shown, { newId: () => this.#id, title, language: 'en' });
    const changes = differenceOf(shown, repaired.doc);
    if (this.#replica.isWriter && changes.length > 0) this.#replica.edit(changes);
  }

  /** Makes the editor: what is done in it is kept from now on, and what other tabs do is shown in it. */
  attach(makeEditor: (doc: Doc) => Editor): Editor {
    const editor = makeEditor(this.#replica.ledger.shown);
    this.#editor = editor;
    const stop = editor.onCommit(({ origin, changes }) => {
      if (origin === 'here') this.#replica.edit(changes);
    });
    this.#stops.push(stop);
    return editor;
  }

  retry(): void {
    void this.#autosave.saveNow();
  }

  /** Saves what is left. False when something could not be saved; then it goes on trying. */
  async finish(): Promise<boolean> {
    const isSaved = await this.#autosave.finish();
    if (isSaved) return true;
    this.#autosave.flush();
    const unkept = this.#library.unkept.find(this.#id);
    if (!unkept) return false;
    const doc = this.#replica.ledger.shown;
    const summary = { ...unkept.summary, ...this.#library.summarise(doc) };
    this.#library.unkept.put(this.#id, { ...unkept, doc, summary });
    return true;
  }

  /** Leaves the map to the other tabs. */
  stop(): void {
    for (const stop of this.#stops) stop();
    this.#autosave.rest();
    this.#tabs.stop();
    this.#unguard?.();
  }

  #listen(): void {
    const { connection, browser } = this.#library;
    this.#tabs.start({
      receive: (from, message, isAsleep) => this.#receive(from, message, isAsleep),
      lead: () => void this.#autosave.lead(),
      loseLead: () => this.#replica.follow(),
      tick: () => this.#replica.tick(),
    });
    this.#stops.push(
      connection.onLost(() => this.#autosave.check()),
      connection.onOpen(() => this.#autosave.check()),
      // The browser clears one thing after the other: what was looked at first may be gone a moment later.
      connection.cleared.subscribe(() => setTimeout(() => this.#autosave.check(), timeToClear)),
      connection.onOutdated(() => this.#leaveToNewer()),
    );
    if (!browser.page) return;
    this.#stops.push(
      browser.page.onLeave(() => this.#autosave.flush()),
      browser.page.onReturn(() => this.#comeBack()),
      browser.page.onNote((key, text) => {
        const draft = readNote(this.#id, key, text);
        if (draft && this.#replica.isWriter) this.#replica.take(this.#drafts.add(draft));
      }),
    );
  }

  #receive(from: string, message: Message, isAsleep: boolean): void {
    const { isWriter } = this.#replica;
    // A page that the browser has put to sleep may still hear, but cannot save: it does not answer, so that another one takes its place.
    if (message.type === 'rewritten') {
      if (isWriter) void this.#autosave.lead();
    } else if (!(isWriter && isAsleep)) this.#replica.receive(from, message);
  }

  /** The page was kept as it was while others may have written. */
  #comeBack(): void {
    if (this.#tabs.holds) void this.#autosave.lead();
    else this.#replica.join();
  }

  #leaveToNewer(): void {
    this.#autosave.flush();
    this.#tabs.stop();
    this.#replica.failed({
      state: 'failed',
      reason: 'newer',
      detail: 'A newer version uses the database.',
    });
  }

  #noteSaved(base: Base): void {
    this.#library.unkept.drop(this.#id);
    void this.#library.firstSave.note();
    this.#versions ??= this.#passingVersions();
    this.#versions.then((versions) => versions.note(base)).catch(console.warn);
  }

  async #passingVersions(): Promise<PassingVersions> {
    const { PassingVersions } = await import('./versions/passingVersions.ts');
    return new PassingVersions(this.#library, this.#id, this.#opened);
  }

  #refresh(): void {
    const { isWriter } = this.#replica;
    if (this.#wasWriter && !isWriter) this.#autosave.rest();
    this.#wasWriter = isWriter;
    if (this.#replica.isJoined) this.#whenJoined?.();
    this.#autosave.touch();
    const next = this.#stateNow();
    const last = this.#saveState.getState();
    if (JSON.stringify(next) !== JSON.stringify(last)) this.#saveState.set(next);
    if (next.state !== 'failed') {
      this.#unguard?.();
      this.#unguard = undefined;
    } else this.#unguard ??= this.#library.browser.page?.guard();
  }

  #stateNow(): SaveState {
    const { failure, ledger, isJoined } = this.#replica;
    if (failure) return this.#autosave.failureNow(failure);
    // Before this tab knows what the one that writes has, what it shows may be older.
    return isJoined && this.#autosave.isSaved
      ? { state: 'saved', rev: ledger.base.rev }
      : { state: 'saving' };
  }
}
