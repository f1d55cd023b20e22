import { applyChanges, type Change } from '../edit/change.ts';
import { changedFields, differenceOf } from '../edit/difference.ts';
import { rebaseChanges } from '../edit/rebaseChanges.ts';
import type { Doc } from '../model/doc.ts';
import type { Kind, Row } from '../model/kinds.ts';

/** One commit of one tab: `client` is the tab, `seq` counts its commits from 1. The pair is never used twice, so a commit that comes twice counts once. */
export interface Op {
  readonly client: string;
  readonly seq: number;
  readonly changes: readonly Change[];
}

/** A commit in its place in the order of all tabs. */
export interface Entry extends Op {
  readonly rev: number;
}

/** For each tab the number of its last commit that is in. */
export type Seen = Readonly<Record<string, number>>;

/** A document at a point of the common order. */
export interface Base {
  readonly doc: Doc;
  readonly rev: number;
  readonly seen: Seen;
}

/** A row to write: what it is now, or null when it is gone. */
export interface RowToWrite {
  readonly kind: Kind;
  readonly id: string;
  readonly row: Row | null;
}

/** How many ordered commits are kept for tabs that come late, beyond those that are not saved. */
const keptEntries = 500;

/** What one tab knows of a map: the commits in their common order, which of them are saved, its own that have no place yet, and what all that shows. */
export class Ledger {
  #client: string;
  #seq = 0;
  #base: Base;
  #shown: Doc;
  #saved: number;
  #log: Entry[] = [];
  #pending: readonly Op[] = [];
  /** The rows that commits changed, each with the last one that did. */
  readonly #touched = new Map<string, { kind: Kind; id: string; rev: number }>();

  constructor(client: string, base: Base) {
    this.#client = client;
    this.#base = base;
    this.#shown = base.doc;
    this.#saved = base.rev;
  }

  /** The document with everything that this tab knows, its own commits included. */
  get shown(): Doc {
    return this.#shown;
  }

  /** The document up to the last commit that has its place. */
  get base(): Base {
    return this.#base;
  }

  /** Up to which commit everything is known to be on disk. */
  get saved(): number {
    return this.#saved;
  }

  /** This tab's commits that have no place yet. */
  get pending(): readonly Op[] {
    return this.#pending;
  }

  /** Commits that have their place and are not known to be on disk. */
  get unsavedEntries(): readonly Entry[] {
    return this.#log.filter(({ rev }) => rev > this.#saved);
  }

  /** Whether every commit is known to be on disk. */
  get isSaved(): boolean {
    return this.#pending.length === 0 && this.#base.rev <= this.#saved;
  }

  /** All commits not known to be on disk: those with a place in order, then this tab's own. */
  get unsaved(): readonly Op[] {
    return [...this.unsavedEntries, ...this.#pending];
  }

  /** The rows changed since the last save, as they are in the base. */
  get rowsToWrite(): readonly RowToWrite[] {
    return [...this.#touched.values()]
      .filter(({ rev }) => rev > this.#saved)
      .map(({ kind, id }) => ({ kind, id, row: this.#base.doc[kind].get(id) ?? null }));
  }

  /** Notes a commit of this tab; it is shown at once. */
  edit(changes: readonly Change[]): Op {
    this.#seq += 1;
    const op = { client: this.#client, seq: this.#seq, changes: changes.map(changedFields) };
    this.#pending = [...this.#pending, op];
    this.#shown = applyChanges(this.#shown, changes);
    return op;
  }

  /** Gives a commit the next place, unless it has one; null then, and when an earlier commit of its tab is still missing. */
  order({ client, seq, changes }: Op): Entry | null {
    if (seq !== (this.#base.seen[client] ?? 0) + 1) return null;
    const entry = { client, seq, changes, rev: this.#base.rev + 1 };
    this.accept(entry);
    return entry;
  }

  /** Takes in a commit that has the next place; every tab aims it in the same way, so all get the same rows. False when commits before it are missing. Call `settle` after the last. */
  accept(entry: Entry): boolean {
    const { doc, rev, seen } = this.#base;
    if (entry.rev !== rev + 1) return entry.rev <= rev;
    const changes = rebaseChanges(entry.changes, doc);
    this.#base = {
      doc: applyChanges(doc, changes),
      rev: entry.rev,
      seen: { ...seen, [entry.client]: entry.seq },
    };
    this.#log.push(entry);
    for (const { kind, id } of changes) this.#touched.set(`${kind}/${id}`, { kind, id, rev: entry.rev });
    this.#pending = this.#pending.filter(({ client, seq }) => client !== entry.client || seq > entry.seq);
    return true;
  }

  /** Starts again from another point; this tab's commits that are not in it get in line again. Call `settle` after it. */
  restart(base: Base): void {
    const own = this.unsaved.filter(
      ({ client, seq }) => client === this.#client && seq > (base.seen[client] ?? 0),
    );
    this.#pending = own.map(({ client, seq, changes }) => ({ client, seq, changes }));
    this.#renumber(base);
    this.#base = base;
    this.#saved = base.rev;
    this.#log = [];
    this.#touched.clear();
  }

  /** When the other point does not count this tab's commits as they were counted, they are counted anew under another name. */
  #renumber(base: Base): void {
    const next = this.#pending[0]?.seq ?? this.#seq + 1;
    if (next === (base.seen[this.#client] ?? 0) + 1) return;
    this.#client = `${this.#client}+`;
    this.#pending = this.#pending.map((op, index) => ({ ...op, client: this.#client, seq: index + 1 }));
    this.#seq = this.#pending.length;
  }

  /** Everything up to this commit is on disk. */
  markSaved(rev: number): void {
    this.#saved = Math.max(this.#saved, Math.min(rev, this.#base.rev));
    for (const [key, touched] of this.#touched) if (touched.rev <= this.#saved) this.#touched.delete(key);
    const unsaved = this.#log.filter((entry) => entry.rev > this.#saved).length;
    this.#log = this.#log.slice(-Math.max(keptEntries, unsaved));
  }

  /** The commits after one, or null when they are not known any more. */
  since(rev: number): readonly Entry[] | null {
    if (rev === this.#base.rev) return [];
    const first = this.#log[0];
    if (!first || rev > this.#base.rev || rev + 1 < first.rev) return null;
    return this.#log.filter((entry) => entry.rev > rev);
  }

  /** Makes what is shown follow from the commits again, and says what changed in it. */
  settle(): Change[] {
    const before = this.#shown;
    this.#shown = this.#pending.reduce(
      (doc, { changes }) => applyChanges(doc, rebaseChanges(changes, doc)),
      this.#base.doc,
    );
    return differenceOf(before, this.#shown);
  }
}
