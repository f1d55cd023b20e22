import type { Change } from '../edit/change.ts';
import { type Base, type Entry, Ledger, type Op } from './ledger.ts';
import { compareTerms, type Message, type Term } from './message.ts';
import type { Failure } from './saveState.ts';
import { Waiting } from './waiting.ts';

/** What a replica does to the world: it speaks to the other tabs, shows what they did, and says when its part or its state has changed. */
export interface Wire {
  send(message: Message): void;
  show(changes: readonly Change[]): void;
  changed(): void;
}

/**
 * One tab's copy of an open map, as a state machine without a browser in it. One tab is the writer: it puts all commits in order. The others
 * show their own commits at once, send them, and follow. What a tab did stays with it until it is known to be on disk, so that it can be
 * handed to the next writer when one goes; counting the commits of each tab keeps any from being taken in twice.
 */
export class Replica {
  readonly #tab: string;
  /** What this tab knows of the map. To be read only, from outside. */
  readonly ledger: Ledger;
  readonly #wire: Wire;
  /** The term in whose order the ledger stands. */
  #term: Term;
  /** The latest term heard of. */
  #leader: Term;
  #isWriter = false;
  #joined = false;
  readonly #waiting = new Waiting();
  #failure: Failure | null = null;
  /** The document as it was last known to be on disk: where late tabs start. */
  #kept: Base;

  constructor(tab: string, start: Base & { readonly term: Term }, wire: Wire) {
    this.#tab = tab;
    this.ledger = new Ledger(tab, start);
    this.#wire = wire;
    this.#term = start.term;
    this.#leader = start.term;
    this.#kept = start;
  }

  get isWriter(): boolean {
    return this.#isWriter;
  }

  /** Whether what is shown follows the writer's order, or is it. */
  get isJoined(): boolean {
    return this.#isWriter || this.#joined;
  }

  /** The latest term heard of; its own while this tab is the writer. */
  get term(): Term {
    return this.#leader;
  }

  /** What the writer last said about saving, or this tab itself when it is the writer. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Takes in a commit of this tab's person. */
  edit(changes: readonly Change[]): void {
    const op = this.ledger.edit(changes);
    if (this.#isWriter) this.#order([op]);
    else this.#wire.send({ type: 'ops', term: this.#leader, ops: [op] });
    this.#wire.changed();
  }

  /** Asks the writer, if there is one, for what this tab does not know. */
  join(): void {
    this.#joined = false;
    this.#ask();
    this.#wire.changed();
  }

  /** Becomes the writer from a document on disk, with commits found beside it; without one, from what it knows itself. */
  lead(term: Term, base: Base | null, found: readonly Op[] = []): void {
    const known = [...this.ledger.unsaved, ...found];
    if (base) {
      this.ledger.restart(base);
      this.#kept = base;
    }
    this.#term = term;
    this.#leader = term;
    this.#isWriter = true;
    for (const op of [...known, ...this.ledger.pending]) this.ledger.order(op);
    this.#wire.send({ type: 'lead', term });
    this.#settle();
  }

  /** Takes in commits that tabs left when they went. */
  take(found: readonly Op[]): void {
    if (this.#isWriter) this.#order(found);
  }

  /** Stops being the writer: the lock was lost, or another tab leads. */
  follow(): void {
    if (!this.#isWriter) return;
    this.#isWriter = false;
    this.join();
  }

  /** The writer has put everything up to a document on disk. */
  saved(base: Base): void {
    this.#kept = base;
    this.#failure = null;
    this.ledger.markSaved(base.rev);
    this.#wire.send({ type: 'saved', term: this.#term, saved: base.rev, failure: null });
    this.#wire.changed();
  }

  /** The writer could not save. */
  failed(failure: Failure): void {
    this.#failure = failure;
    this.#wire.send({ type: 'saved', term: this.#term, saved: this.ledger.saved, failure });
    this.#wire.changed();
  }

  /** Takes in what another tab said. */
  receive(from: string, message: Message): void {
    if (message.type === 'rewritten') return;
    if (message.type === 'join' || message.type === 'ops') {
      if (this.#isWriter) this.#serve(from, message);
      return;
    }
    const order = compareTerms(message.term, this.#leader);
    if (order < 0 || (this.#isWriter && order === 0)) {
      if (this.#isWriter) this.#wire.send({ type: 'lead', term: this.#term });
      return;
    }
    this.#waiting.heard();
    this.#leader = message.term;
    if (this.#isWriter) this.follow();
    else this.#hear(message, order > 0);
  }

  /** A moment has passed. True when the writer has been silent for so long that this tab should take its place. */
  tick(): boolean {
    const isWaiting =
      !this.#joined || this.ledger.pending.length > 0 || (this.ledger.unsaved.length > 0 && !this.#failure);
    if (this.#isWriter || !isWaiting) {
      this.#waiting.stop();
      return false;
    }
    const step = this.#waiting.tick();
    if (step === 'ask') this.#ask();
    return step === 'giveUp';
  }

  #hear(message: Exclude<Message, { type: 'join' | 'ops' | 'rewritten' }>, isNewTerm: boolean): void {
    if (message.type === 'welcome') {
      if (message.to === this.#tab) this.#install(message);
    } else if (message.type === 'lead' || isNewTerm) {
      this.join();
    } else if (this.#joined && message.type === 'entries') {
      this.#accept(message.entries);
    } else if (this.#joined && message.type === 'saved') {
      this.#hearSaved(message.saved, message.failure);
    }
  }

  #install(message: Extract<Message, { type: 'welcome' }>): void {
    if (message.base) {
      this.ledger.restart(message.base);
      this.#kept = message.base;
    } else if (compareTerms(message.term, this.#term) !== 0) return;
    this.#term = message.term;
    this.#joined = true;
    this.#accept(message.entries);
    this.#hearSaved(message.saved, message.failure);
  }

  #accept(entries: readonly Entry[]): void {
    const isWhole = entries.every((entry) => this.ledger.accept(entry));
    this.#settle();
    if (!isWhole) this.join();
  }

  #hearSaved(saved: number, failure: Failure | null): void {
    if (saved > this.ledger.saved) this.#waiting.stop();
    this.ledger.markSaved(saved);
    this.#failure = failure;
    this.#wire.changed();
  }

  #serve(from: string, message: Extract<Message, { type: 'join' | 'ops' }>): void {
    if (compareTerms(message.term, this.#term) > 0) {
      this.#leader = message.term;
      this.follow();
      return;
    }
    if (message.type === 'ops' && compareTerms(message.term, this.#term) !== 0) {
      this.#wire.send({ type: 'lead', term: this.#term });
      return;
    }
    this.#order(message.ops);
    if (message.type === 'join') this.#welcome(from, message.term, message.rev);
  }

  #welcome(to: string, term: Term, rev: number): void {
    const missed = compareTerms(term, this.#term) === 0 ? this.ledger.since(rev) : null;
    const sinceKept = this.ledger.since(this.#kept.rev);
    const start = sinceKept
      ? { base: this.#kept, entries: sinceKept }
      : { base: this.ledger.base, entries: [] };
    this.#wire.send({
      type: 'welcome',
      term: this.#term,
      to,
      ...(missed ? { entries: missed } : start),
      saved: this.ledger.saved,
      failure: this.#failure,
    });
  }

  #order(ops: readonly Op[]): void {
    const entries = ops.flatMap((op) => this.ledger.order(op) ?? []);
    if (entries.length > 0) this.#wire.send({ type: 'entries', term: this.#term, entries });
    this.#settle();
  }

  #settle(): void {
    const changes = this.ledger.settle();
    if (changes.length > 0) this.#wire.show(changes);
    this.#wire.changed();
  }

  #ask(): void {
    this.#wire.send({
      type: 'join',
      term: this.#term,
      rev: this.ledger.base.rev,
      ops: this.ledger.unsaved,
    });
  }
}
