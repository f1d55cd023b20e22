import { applyChanges, type Change } from '../../src/edit/change.ts';
import { rebaseChanges } from '../../src/edit/rebaseChanges.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Base, Entry, Op } from '../../src/storage/ledger.ts';
import { compareTerms, type Message, type Term } from '../../src/storage/message.ts';
import { Replica } from '../../src/storage/replica.ts';

/** A tab in the world: its replica, what is on its way to it, and what its screen shows. */
export interface Tab {
  readonly name: string;
  readonly replica: Replica;
  readonly inbox: Map<string, Message[]>;
  shown: Doc;
  isAlive: boolean;
  isFrozen: boolean;
  /** How many commits this tab's person made. */
  made: number;
}

/** Tabs, the lines between them, one lock and one disk, all moved by hand. */
export class TabsWorld {
  readonly tabs: Tab[] = [];
  readonly first: Doc;
  disk: Base & { readonly term: Term };
  /** Every commit that ever reached the disk, in order. */
  readonly written: Entry[] = [];
  readonly drafts = new Map<string, readonly Op[]>();
  /** Commits whose tab was told that they are saved, as `tab/seq`. */
  readonly acknowledged = new Set<string>();
  holder: Tab | null = null;

  constructor(first: Doc) {
    this.first = first;
    this.disk = { doc: first, rev: 0, seen: {}, term: { epoch: 0, writer: '' } };
  }

  get living(): Tab[] {
    return this.tabs.filter(({ isAlive }) => isAlive);
  }

  open(): Tab {
    const name = `tab${this.tabs.length}`;
    const replica = new Replica(name, this.disk, {
      send: (message) => this.#send(name, message),
      show: (changes) => {
        tab.shown = applyChanges(tab.shown, changes);
      },
      changed: () => this.#note(tab),
    });
    const tab: Tab = {
      name,
      replica,
      inbox: new Map(),
      shown: this.disk.doc,
      isAlive: true,
      isFrozen: false,
      made: 0,
    };
    this.tabs.push(tab);
    if (this.holder) replica.join();
    else this.take(tab);
    return tab;
  }

  /** The lock goes to a tab, which reads the disk and marks it as its own first. */
  take(tab: Tab): void {
    this.holder = tab;
    const term = {
      epoch: Math.max(this.disk.term.epoch, tab.replica.term.epoch) + 1,
      writer: tab.name,
    };
    this.disk = { ...this.disk, term };
    tab.replica.lead(term, this.disk, [...this.drafts.values()].flat());
  }

  edit(tab: Tab, edit: Edit): void {
    const tr = new Transaction(tab.shown, () => `${tab.name}x${tab.made}`);
    edit(tr);
    this.commit(tab, tr.changes);
  }

  commit(tab: Tab, changes: readonly Change[]): void {
    if (changes.length === 0) return;
    tab.made += 1;
    tab.shown = applyChanges(tab.shown, changes);
    tab.replica.edit(changes);
  }

  deliver(to: Tab, from: string): boolean {
    const message = to.isFrozen ? undefined : to.inbox.get(from)?.shift();
    if (!message) return false;
    if (to.isAlive) to.replica.receive(from, message);
    return to.isAlive;
  }

  /** The writer writes, provided that nobody else marked the disk since; else it reads it again. */
  save(tab: Tab): void {
    if (!tab.replica.isWriter || tab.isFrozen) return;
    if (compareTerms(this.disk.term, tab.replica.term) !== 0) {
      if (this.holder === tab) this.take(tab);
      else tab.replica.follow();
      return;
    }
    const { base } = tab.replica.ledger;
    this.written.push(...(tab.replica.ledger.unsaved.filter((op) => 'rev' in op) as Entry[]));
    const rows = tab.replica.ledger.rowsToWrite.map(
      ({ kind, id, row }) =>
        ({ kind, id, before: this.disk.doc[kind].get(id) ?? null, after: row }) as Change,
    );
    this.disk = { ...base, doc: applyChanges(this.disk.doc, rows), term: this.disk.term };
    tab.replica.saved(base);
  }

  tick(tab: Tab): void {
    if (!tab.isFrozen && tab.replica.tick()) this.take(tab);
  }

  /** A tab goes, with or without leaving a draft of what is not saved; the lock goes to the next. */
  close(tab: Tab, leavesDraft: boolean): void {
    tab.isAlive = false;
    if (leavesDraft) this.drafts.set(tab.name, tab.replica.ledger.unsaved);
    if (this.holder !== tab) return;
    this.holder = null;
    const next = this.living.find(({ isFrozen }) => !isFrozen) ?? this.living[0];
    if (next) this.take(next);
  }

  /** The library writes a map behind the back of its writer. */
  rewrite(edit: Edit): void {
    const tr = new Transaction(this.disk.doc, () => `rewritten${this.disk.rev}`);
    edit(tr);
    const client = `library${this.disk.rev}`;
    this.written.push({ client, seq: 1, rev: this.disk.rev + 1, changes: tr.changes });
    this.disk = {
      doc: applyChanges(this.disk.doc, rebaseChanges(tr.changes, this.disk.doc)),
      rev: this.disk.rev + 1,
      seen: { ...this.disk.seen, [client]: 1 },
      term: { epoch: this.disk.term.epoch + 1, writer: client },
    };
  }

  /** Everything arrives, everything is saved, and the clock goes on until nothing moves. */
  rest(): void {
    for (const tab of this.living) tab.isFrozen = false;
    if (this.living.length === 0) this.open();
    for (let round = 0; round < 60; round += 1) {
      while (this.living.some((to) => [...to.inbox.keys()].some((from) => this.deliver(to, from))));
      for (const tab of this.living) this.tick(tab);
      for (const tab of this.living) this.save(tab);
    }
  }

  #send(from: string, message: Message): void {
    for (const to of this.living) {
      if (to.name === from) continue;
      const line = to.inbox.get(from) ?? [];
      line.push(structuredClone(message));
      to.inbox.set(from, line);
    }
  }

  #note(tab: Tab): void {
    const open = new Set(tab.replica.ledger.unsaved.map(({ client, seq }) => `${client}/${seq}`));
    for (let seq = 1; seq <= tab.made; seq += 1) {
      const name = `${tab.name}/${seq}`;
      if (!open.has(name)) this.acknowledged.add(name);
    }
  }
}
