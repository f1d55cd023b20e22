import type { Browser } from './browser.ts';
import type { Connection } from './connection.ts';
import type { Drafts } from './drafts.ts';
import { failureOf } from './failure.ts';
import type { Replica } from './replica.ts';
import { claimMap } from './storedMap.ts';
import type { Summarise, Summary } from './summary.ts';
import type { Tables } from './tables.ts';
import { type MapWrite, writeMap, writeWholeMap } from './writeMap.ts';

/** Milliseconds: between an edit and its write, between two summaries, between a failed write and the next try (it doubles, up to the longest). */
const times = { throttle: 250, summary: 2000, retry: 1000, longestRetry: 10_000, outrun: 50 } as const;

/** How often one save starts over because another tab came between. */
const mostTurns = 5;

/** What saving one map needs. */
export interface AutosaveParts {
  readonly id: string;
  readonly tab: string;
  readonly connection: Connection;
  readonly browser: Browser;
  readonly replica: Replica;
  readonly drafts: Drafts;
  readonly summarise: Summarise;
  /** Whether this tab has the lock of the map. */
  mayLead(): boolean;
  /** Hears of each write that held an edit. */
  onSaved(): void;
  /** Hears that a map that was saved is not any more. */
  onGone(): void;
}

/** What the storage held of a map when it was opened. */
export interface Standing {
  /** Whether this tab has marked the stored map as its own to write. */
  readonly isClaimed: boolean;
  /** Whether nothing of the map is stored, so that all of it has to be written. */
  readonly isWhole: boolean;
}

/** Writes what the replica of one map has in order: soon after an edit, again after a failure, and beside the map when the page goes away. */
export class Autosave {
  readonly #parts: AutosaveParts;
  #isClaimed: boolean;
  #isWhole: boolean;
  #summarised = 0;
  #isSummaryDue = false;
  #isUnsure = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(parts: AutosaveParts, { isClaimed, isWhole }: Standing) {
    this.#parts = parts;
    this.#isClaimed = isClaimed;
    this.#isWhole = isWhole;
  }

  /** Whether everything that this tab knows is on disk. */
  get isSaved(): boolean {
    return !this.#isWhole && this.#parts.replica.ledger.isSaved;
  }

  /** Something may have to be saved: it will be soon, at once when the page is out of sight, for there timers sleep. */
  touch(): void {
    if (!this.#parts.replica.isWriter || this.#timer || this.#running || !this.#hasWork()) return;
    this.#wait(this.#parts.browser.page?.isHidden() ? 0 : times.throttle);
  }

  /** Marks the map as this tab's to write, and takes in what is on disk. */
  lead(): Promise<void> {
    this.#isClaimed = false;
    return this.saveNow();
  }

  /** Makes sure that the map is still on disk, and writes all of it when it is not. */
  check(): void {
    this.#isUnsure = true;
    void this.saveNow();
  }

  /** Another tab writes from now on. */
  rest(): void {
    this.#isClaimed = false;
    this.#isWhole = false;
    this.#failures = 0;
    this.#stopWaiting();
  }

  /** Saves now, without waiting; after a failure this is the next try. */
  async saveNow(): Promise<void> {
    await this.#running;
    this.#stopWaiting();
    if (!this.#parts.mayLead()) return;
    this.#running ??= this.#run();
    await this.#running;
  }

  /** Saves now, the summary included, for the map is being closed. False when that failed; then it goes on trying. */
  async finish(): Promise<boolean> {
    this.#summarised = Number.NEGATIVE_INFINITY;
    if (this.#parts.replica.isWriter && (this.#hasWork() || this.#running)) await this.saveNow();
    if (!this.isSaved) return false;
    this.#stopWaiting();
    return true;
  }

  /** Leaves what is not saved beside the map, at once. */
  flush(): void {
    const { drafts, replica } = this.#parts;
    if (this.isSaved) return;
    if (!this.#isWhole) drafts.leave(replica.ledger.unsaved);
    if (replica.isWriter && !this.#running) this.#wait(0);
  }

  #hasWork(): boolean {
    return !this.isSaved || this.#isSummaryDue || !this.#isClaimed || this.#isUnsure;
  }

  #wait(time: number): void {
    this.#stopWaiting();
    this.#timer = setTimeout(() => void this.saveNow(), time);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #run(): Promise<void> {
    try {
      const tables = await this.#parts.connection.writable();
      let isDone = false;
      for (let turn = 0; turn < mostTurns && !isDone; turn += 1) isDone = await this.#turn(tables);
      this.#failures = 0;
    } catch (error) {
      this.#failed(error);
    }
    this.#running = null;
    if (!this.#parts.replica.isWriter) return;
    const longer = times.retry * 2 ** (this.#failures - 1);
    if (this.#failures > 0) this.#wait(Math.min(longer, times.longestRetry));
    else if (this.isSaved && this.#isSummaryDue) this.#wait(times.summary);
    else this.touch();
  }

  #failed(error: unknown): void {
    const { replica, tab, mayLead } = this.#parts;
    if (!mayLead()) return;
    this.#failures += 1;
    // Without the storage this tab writes in memory, so that the others can follow it.
    if (!replica.isWriter) replica.lead({ epoch: replica.term.epoch + 1, writer: tab }, null);
    replica.failed(failureOf(error));
  }

  /** One try; false when it has to be started over. */
  async #turn(tables: Tables): Promise<boolean> {
    const { replica, drafts, onSaved } = this.#parts;
    if (!this.#isClaimed) await this.#claim(tables);
    if (!replica.isWriter || (this.#isClaimed && !this.#hasWork() && !replica.failure)) return true;
    const write = this.#write();
    const hasEdits = this.#isWhole || write.rows.length > 0;
    if (this.#isWhole)
      await writeWholeMap(tables, { ...write, summary: write.summary ?? this.#summary(write) });
    else {
      const outcome = await writeMap(tables, write);
      if (outcome !== 'written') return this.#startOver(outcome);
    }
    this.#isWhole = false;
    this.#isUnsure = false;
    if (write.summary) this.#isSummaryDue = false;
    if (replica.isWriter) replica.saved(write.base);
    drafts.drop(write.base.seen);
    if (hasEdits) onSaved();
    return true;
  }

  /** Another tab may have become the writer; word of it is on its way then, and is let in first. */
  async #startOver(outcome: 'outrun' | 'missing'): Promise<boolean> {
    if (outcome === 'missing') {
      this.#isWhole = true;
      this.#parts.onGone();
    } else {
      await new Promise((resolve) => setTimeout(resolve, times.outrun));
      this.#isClaimed = false;
    }
    return !this.#parts.replica.isWriter;
  }

  async #claim(tables: Tables): Promise<void> {
    const { id, tab, drafts, replica, mayLead } = this.#parts;
    const stored = await claimMap(tables, id, tab, replica.term.epoch);
    if (!mayLead()) return;
    this.#isClaimed = true;
    const base = this.#isWhole ? null : (stored?.base ?? null);
    this.#isWhole = base === null;
    const term = stored?.base.term ?? { epoch: replica.term.epoch + 1, writer: tab };
    replica.lead(term, base, drafts.found(stored?.drafts ?? []));
  }

  #write(): MapWrite {
    const { id, replica, browser } = this.#parts;
    const { base, rowsToWrite } = replica.ledger;
    const write = { id, term: replica.term, base, rows: rowsToWrite, summary: null, now: browser.now() };
    const isDue = this.#isWhole || browser.now() - this.#summarised >= times.summary;
    if (isDue) return { ...write, summary: this.#summary(write) };
    this.#isSummaryDue = true;
    return write;
  }

  #summary({ base }: { readonly base: MapWrite['base'] }): Summary {
    this.#summarised = this.#parts.browser.now();
    return this.#parts.summarise(base.doc);
  }
}
