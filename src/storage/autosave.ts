import type { Connection } from './connection.ts';
import { failureOf } from './failure.ts';
import type { MapWriter, MapWriterParts, Standing } from './mapWriter.ts';
import type { Failure } from './saveState.ts';

/** Milliseconds: between an edit and its write, between two summaries, between a failed write and the next try (it doubles, up to the longest). */
const times = { throttle: 250, summary: 2000, retry: 1000, longestRetry: 10_000 } as const;

/** How often one save starts over because another tab came between. */
const mostTurns = 5;

/** What saving one map needs. */
export interface AutosaveParts extends MapWriterParts {
  readonly connection: Connection;
  /** Hears that what was called saved may not be any more. */
  onDoubt(): void;
}

/** Has what the replica of one map holds written in time: soon after an edit, again after a failure, and beside the map when the page goes away. */
export class Autosave {
  readonly #parts: AutosaveParts;
  #standing: Standing;
  /** What writes comes a moment after the map is on screen. */
  #writer: MapWriter | null = null;
  #failures = 0;
  /** Whether only the summary is left to write. */
  #isResting = false;
  /** Up to which commit everything is going to be saved, and was tried to be. */
  #due = -1;
  #tried = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(parts: AutosaveParts, standing: Standing) {
    this.#parts = parts;
    this.#standing = standing;
  }

  /** Whether everything that this tab knows is on disk. */
  get isSaved(): boolean {
    const { isWriter, ledger } = this.#parts.replica;
    return this.#writer?.isSaved ?? (!this.#standing.isWhole && !isWriter && ledger.isSaved);
  }

  /** What is to be said of a failure: it holds no longer that one of the stores has everything when there are new edits. */
  failureNow(failure: Failure): Failure {
    const { only: _, ...bare } = failure;
    const { isWriter, ledger } = this.#parts.replica;
    return isWriter && ledger.base.rev > this.#tried ? bare : failure;
  }

  /** Something may have to be saved: it will be soon, at once when the page is out of sight, for there timers sleep. */
  touch(): void {
    const { replica, browser } = this.#parts;
    const { rev } = replica.ledger.base;
    // What is new is not left waiting for a summary, nor for the next try after a failure: one of the stores may take it.
    const isWaiting = this.#timer && (rev <= this.#due || !(this.#failures > 0 || this.#isResting));
    if (!replica.isWriter || isWaiting || this.#running || !this.#hasWork) return;
    this.#due = rev;
    this.#wait(browser.page?.isHidden() ? 0 : times.throttle);
  }

  /** Marks the map as this tab's to write, and takes in what is on disk. */
  lead(): Promise<void> {
    this.#standing = { ...this.#standing, isClaimed: false };
    this.#writer?.claimAnew();
    return this.saveNow();
  }

  /** Makes sure that the map is still on disk, and writes all of it when it is not. */
  check(): void {
    this.#writer?.doubt();
    this.#parts.onDoubt();
    void this.saveNow();
  }

  /** Another tab writes from now on. */
  rest(): void {
    this.#standing = { ...this.#standing, isClaimed: false, isWhole: false };
    this.#writer?.rest();
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
    this.#writer?.summariseNext();
    if (this.#parts.replica.isWriter && (this.#hasWork || this.#running)) await this.saveNow();
    if (!this.isSaved) return false;
    this.#stopWaiting();
    return true;
  }

  /** Leaves what is not saved beside the map, at once. */
  flush(): void {
    const { drafts, replica } = this.#parts;
    if (this.isSaved) return;
    const { unsaved } = replica.ledger;
    const isWhole = this.#writer?.isWhole ?? this.#standing.isWhole;
    if (!isWhole && unsaved.length > 0) drafts.leave(unsaved);
    if (replica.isWriter && !this.#running) this.#wait(0);
  }

  get #hasWork(): boolean {
    return this.#writer?.hasWork ?? true;
  }

  #wait(time: number, isResting = false): void {
    this.#stopWaiting();
    this.#isResting = isResting;
    this.#timer = setTimeout(() => void this.saveNow(), time);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #run(): Promise<void> {
    this.#tried = this.#parts.replica.ledger.base.rev;
    try {
      const writer = await this.#getWriter();
      const tables = await this.#parts.connection.writable();
      let isDone = false;
      for (let turn = 0; turn < mostTurns && !isDone; turn += 1) isDone = await writer.write(tables);
      this.#failures = 0;
    } catch (error) {
      await this.#failed(error);
    }
    this.#running = null;
    if (!this.#parts.replica.isWriter) return;
    const longer = times.retry * 2 ** (this.#failures - 1);
    if (this.#failures > 0) this.#wait(Math.min(longer, times.longestRetry));
    else if (this.isSaved && this.#writer?.isSummaryDue) this.#wait(times.summary, true);
    else this.touch();
  }

  async #getWriter(): Promise<MapWriter> {
    if (this.#writer) return this.#writer;
    const { MapWriter } = await import('./mapWriter.ts');
    this.#writer ??= new MapWriter(this.#parts, this.#standing);
    return this.#writer;
  }

  async #failed(error: unknown): Promise<void> {
    const { replica, tab, mayLead } = this.#parts;
    if (!mayLead()) return;
    this.#failures += 1;
    // Without the storage this tab writes in memory, so that the others can follow it.
    if (!replica.isWriter) replica.lead({ epoch: replica.term.epoch + 1, writer: tab }, null);
    const failure = failureOf(error);
    replica.failed(failure);
    const only = failure.reason === 'newer' ? null : ((await this.#writer?.keptIn()) ?? null);
    if (only && replica.isWriter) replica.failed({ ...failure, only });
  }
}
