import type { Browser } from './browser.ts';
import type { Drafts } from './drafts.ts';
import type { MapCopy } from './journal/mapCopy.ts';
import { NotCopied, notCopied } from './journal/notCopied.ts';
import { letGoWhenFrozen } from './letGoWhenFrozen.ts';
import { compareTerms } from './message.ts';
import type { Mirror } from './mirror.ts';
import type { Replica } from './replica.ts';
import { noteRev } from './revNotes.ts';
import { claimMap } from './storedMap.ts';
import type { StoredSummary } from './summary.ts';
import type { MapRecord, Tables } from './tables.ts';
import { within } from './within.ts';
import { type MapWrite, type WriteOutcome, writeMap, writeWholeMap, written } from './writeMap.ts';

/** Milliseconds: between two summaries, until word of another writer has come, until a write counts as failed. */
const times = { summary: 2000, outrun: 50, write: 30_000 } as const;

/** A map with fewer rows than this can lose half of them without anybody being worried. */
const fewRows = 8;

/** What writing one map needs. */
export interface MapWriterParts {
  readonly id: string;
  readonly tab: string;
  readonly mirror: Mirror;
  readonly browser: Browser;
  readonly replica: Replica;
  readonly drafts: Drafts;
  readonly summarise: (doc: MapWrite['base']['doc']) => StoredSummary;
  /** Whether this tab has the lock of the map. */
  mayLead(): boolean;
  /** Hears of each write that held an edit. */
  onSaved(base: MapWrite['base']): void;
  /** Hears that a map that was saved is not any more. */
  onGone(): void;
}

/** What the storage held of a map when it was opened. */
export interface Standing {
  /** Whether this tab has marked the stored map as its own to write. */
  readonly isClaimed: boolean;
  /** Whether nothing of the map is stored, so that all of it has to be written. */
  readonly isWhole: boolean;
  /** The stored record, if there is one. */
  readonly record: MapRecord | null;
}

/** Writes what the replica of one map has into the first store and then into the second, one try at a time. */
export class MapWriter {
  readonly #parts: MapWriterParts;
  #isClaimed: boolean;
  #isWhole: boolean;
  #record: MapRecord | null;
  /** Whether both stores are known to have the same. */
  #isAgreed = false;
  #copy: MapCopy | null = null;
  /** The stored state that was kept as a version last, by its `rev`. */
  #keptBefore = -1;
  #summarised = 0;
  #isSummaryDue = false;
  /** Up to which commit the first store has everything, by its own word. */
  #first = -1;

  constructor(parts: MapWriterParts, { isClaimed, isWhole, record }: Standing) {
    this.#parts = parts;
    this.#isClaimed = isClaimed;
    this.#isWhole = isWhole;
    this.#record = record;
  }

  /** Whether everything that this tab knows is in every store there is. */
  get isSaved(): boolean {
    const { isWriter, ledger } = this.#parts.replica;
    return !this.#isWhole && (this.#isAgreed || !isWriter) && ledger.isSaved;
  }

  /** Whether nothing of the map is stored any more. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  get isSummaryDue(): boolean {
    return this.#isSummaryDue;
  }

  get hasWork(): boolean {
    return !this.isSaved || this.#isSummaryDue || !this.#isClaimed;
  }

  /** The map is to be marked as this tab's own before the next write. */
  claimAnew(): void {
    this.#isClaimed = false;
  }

  /** Whether both stores still have the map is to be seen before the next write. */
  doubt(): void {
    this.#isAgreed = false;
    this.#copy = null;
  }

  /** Another tab writes from now on. */
  rest(): void {
    this.#isClaimed = false;
    this.#isWhole = false;
  }

  /** The next write takes the summary with it. */
  summariseNext(): void {
    this.#summarised = Number.NEGATIVE_INFINITY;
  }

  /** One try; false when it has to be started over. Throws what the storage throws. */
  async write(tables: Tables): Promise<boolean> {
    const { id, replica, drafts, browser, onSaved } = this.#parts;
    letGoWhenFrozen(tables.dexie.core);
    if (!this.#isClaimed) await this.#claim(tables);
    if (!replica.isWriter) return true;
    const agreed = this.#isAgreed || (await this.#agree(tables).catch(notCopied));
    if (!agreed) return false;
    if (this.#isClaimed && !this.hasWork && !replica.failure) return true;
    const write = this.#nextWrite();
    const hasEdits = this.#isWhole || write.rows.length > 0;
    if (this.#shrinks(write)) await this.#keepStored(tables);
    const outcome = await within(times.write, this.#writeFirst(tables, write));
    if (typeof outcome === 'string') return this.#startOver(outcome);
    this.#record = outcome;
    this.#first = write.base.rev;
    if (write.summary) this.#isSummaryDue = false;
    if (agreed instanceof NotCopied) throw agreed.cause;
    if (!(await this.#writeSecond(tables, write, outcome))) return this.#startOver('outrun');
    if (replica.isWriter) replica.saved(write.base);
    drafts.drop(write.base.seen);
    noteRev(browser.notes, id, write.base.rev);
    if (hasEdits) onSaved(write.base);
    return true;
  }

  /** Which store has everything, after a try that failed: the first may have it, and what the first does not take the second may. */
  async keptIn(): Promise<'first' | 'second' | null> {
    const { replica } = this.#parts;
    const { base } = replica.ledger;
    if (this.#first >= base.rev && !this.#isWhole) return 'first';
    try {
      const write = this.#nextWrite();
      const record = this.#recordOf(write);
      const copy = await this.#second();
      const isThere = await copy?.follow({ record, rows: write.rows, doc: base.doc });
      return isThere ? 'second' : null;
    } catch {
      return null;
    }
  }

  async #claim(tables: Tables): Promise<void> {
    const { id, tab, drafts, replica, mayLead } = this.#parts;
    const stored = await claimMap(tables, id, tab, replica.term.epoch);
    if (!mayLead()) return;
    this.#isClaimed = true;
    this.#isAgreed = false;
    const base = this.#isWhole ? null : (stored?.base ?? null);
    this.#isWhole = base === null;
    if (stored) this.#record = stored.record;
    const term = stored?.base.term ?? { epoch: replica.term.epoch + 1, writer: tab };
    replica.lead(term, base, drafts.found(stored?.drafts ?? []));
  }

  /** Sees to it that both stores have the same; false when the first got something from the second, now or while this tab was at it, and has to be read again. */
  async #agree(tables: Tables): Promise<boolean> {
    const outcome = await (await this.#second())?.agree(tables);
    const record = await tables.maps.get(this.#parts.id);
    const isOurs = this.#isWhole || !record || compareTerms(record, this.#parts.replica.term) === 0;
    const isKnown = outcome !== 'broughtBack' && isOurs;
    this.#isClaimed = isKnown && this.#isClaimed;
    this.#isAgreed = isKnown && !this.#isWhole;
    if (outcome === 'broughtBack') this.#isWhole = false;
    else if (this.isSaved) this.#parts.replica.saved(this.#parts.replica.ledger.base);
    return isKnown;
  }

  /** Whether so much of the map is going that somebody may miss it, whoever took it away. */
  #shrinks({ base, term }: MapWrite): boolean {
    const before = this.#record?.count ?? 0;
    return !this.#isWhole && before >= fewRows && written(base.doc, term).count < before / 2;
  }

  async #keepStored(tables: Tables): Promise<void> {
    const { id, browser, mirror } = this.#parts;
    if (this.#keptBefore === this.#record?.rev) return;
    const { keepStored } = await import('./versions/keepStored.ts');
    await keepStored(tables, id, browser.now());
    this.#keptBefore = this.#record?.rev ?? -1;
    mirror.follow((second) => second.versions(id));
  }

  async #writeFirst(tables: Tables, write: MapWrite): Promise<WriteOutcome> {
    if (!this.#isWhole) return writeMap(tables, write);
    return writeWholeMap(tables, { ...write, summary: write.summary ?? this.#summary(write) });
  }

  /** False when the second store has later rows, of another writer. */
  async #writeSecond(tables: Tables, { rows, base }: MapWrite, record: MapRecord): Promise<boolean> {
    if (this.#isWhole || !this.#isAgreed) {
      this.#isWhole = false;
      return this.#agree(tables);
    }
    return (await (await this.#second())?.follow({ record, rows, doc: base.doc })) ?? true;
  }

  async #second(): Promise<MapCopy | null> {
    if (!this.#copy || this.#copy.isOver)
      this.#copy = await (await this.#parts.mirror.second()).copyOf(this.#parts.id);
    return this.#copy;
  }

  /** Another tab may have become the writer; word of it is on its way then, and is let in first. */
  async #startOver(outcome: 'outrun' | 'missing'): Promise<boolean> {
    if (outcome === 'missing') {
      this.#isWhole = true;
      this.#parts.onGone();
      this.doubt();
    } else {
      await new Promise((resolve) => setTimeout(resolve, times.outrun));
      this.#isClaimed = false;
    }
    return !this.#parts.replica.isWriter;
  }

  #nextWrite(): MapWrite {
    const { id, replica, browser } = this.#parts;
    const { base, rowsToWrite } = replica.ledger;
    const write = { id, term: replica.term, base, rows: rowsToWrite, summary: null, now: browser.now() };
    const isDue = this.#isWhole || Math.abs(browser.now() - this.#summarised) >= times.summary;
    if (isDue) return { ...write, summary: this.#summary(write) };
    this.#isSummaryDue = true;
    return write;
  }

  #summary({ base }: { readonly base: MapWrite['base'] }): StoredSummary {
    this.#summarised = this.#parts.browser.now();
    return this.#parts.summarise(base.doc);
  }

  /** The record that the first store would have, were it there. */
  #recordOf({ id, term, base, summary, now }: MapWrite): MapRecord {
    const before = this.#record ?? { id, created: now, recency: 0, ...this.#summary({ base }) };
    const state = { rev: base.rev, seen: base.seen, updated: now };
    return { ...before, ...summary, ...term, ...written(base.doc, term), ...state };
  }
}
