import type { Browser } from './browser.ts';
import { failureOf, StorageFailure } from './failure.ts';
import { type DraftDoor, openDrafts, storedState } from './rawDatabase.ts';
import type { Failure } from './saveState.ts';
import { type DraftRecord, databaseVersion, describeTables, type Tables } from './tables.ts';
import { type Watched, watched } from './watched.ts';

/** Milliseconds: how long opening the storage may take before one goes on without, and until it is tried again (it doubles, up to the longest). */
const patience = 3000;
const betweenTries = 500;
const longestWait = 10_000;

interface Opening {
  readonly tables: Promise<Tables>;
  readonly deadline: Promise<never>;
}

/**
 * The way to the database: opened when first needed, opened again when the browser closes it, given up for good when newer code takes the
 * database over. It never opens an emptied database silently: whoever writes checks that its map is still there.
 */
export class Connection {
  readonly #browser: Browser;
  readonly #trouble = watched<Failure | null>(null);
  readonly #openListeners = new Set<() => void>();
  readonly #loseListeners = new Set<() => void>();
  readonly #leaveListeners = new Set<() => void>();
  #opening: Opening | null = null;
  #drafts: DraftDoor | null = null;
  #tables: Tables | null = null;
  #loss: string | null = null;
  #wasThere = false;
  readonly #cleared = watched(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isBlocked = false;
  #isOutdated = false;
  #isClosed = false;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Why nothing can be kept, or null while all is well or nothing has been tried. */
  get trouble(): Watched<Failure | null> {
    return this.#trouble;
  }

  /** Counts how often the database was found gone that had been there in this session. */
  get cleared(): Watched<number> {
    return this.#cleared;
  }

  /** Why the browser has thrown the database away by itself, when it said so in this session. */
  get loss(): string | null {
    return this.#loss;
  }

  /** The tables for reading. Throws a `StorageFailure` or what the browser threw. */
  async tables(): Promise<Tables> {
    if (this.#isOutdated) throw new StorageFailure('newer', 'A newer version uses the database.');
    if (this.#isClosed) throw new StorageFailure('closed', 'The library was closed.');
    // Who waited on the deadline as well would be held by it for as long as the page lives.
    if (this.#tables) return this.#tables;
    this.#opening ??= this.#open();
    try {
      return await Promise.race([this.#opening.tables, this.#opening.deadline]);
    } catch (error) {
      this.#trouble.set(failureOf(error));
      this.#tryLater();
      throw error;
    }
  }

  /** The tables for writing. Throws when newer code has written the database. */
  async writable(): Promise<Tables> {
    const tables = await this.tables();
    if (!tables.isWritable) throw new StorageFailure('newer', 'A newer version has written the database.');
    return tables;
  }

  /** Leaves what is not saved beside the map, at once and even while the page goes away. False when that cannot be done. */
  leaveDraft(draft: DraftRecord): boolean {
    return this.#drafts?.work((drafts) => drafts.put(draft)) ?? false;
  }

  /** Takes away what tabs left beside a map, for it is saved now. */
  dropDrafts(mapId: string, tabs: readonly string[]): void {
    if (tabs.length === 0) return;
    this.#drafts?.work((drafts) => {
      for (const tab of tabs) drafts.delete([mapId, tab]);
    });
  }

  /** Calls the listener each time the database has been opened, the first included; returns how to stop. */
  onOpen(listener: () => void): () => void {
    this.#openListeners.add(listener);
    return () => this.#openListeners.delete(listener);
  }

  /** Calls the listener when the browser has closed the database: what was saved may not be any more. */
  onLost(listener: () => void): () => void {
    this.#loseListeners.add(listener);
    return () => this.#loseListeners.delete(listener);
  }

  /** Calls the listener just before the database is left to newer code: the last moment to leave a draft. */
  onOutdated(listener: () => void): () => void {
    this.#leaveListeners.add(listener);
    return () => this.#leaveListeners.delete(listener);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#drop();
  }

  #tryLater(): void {
    clearTimeout(this.#timer);
    if (this.#isOutdated) return;
    const time = Math.min(betweenTries * 2 ** this.#failures, longestWait);
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.tables().catch(() => {}), time);
  }

  #open(): Opening {
    const tables = this.#connect();
    let timer: ReturnType<typeof setTimeout>;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#noAnswer()), patience);
    });
    const opening = { tables, deadline };
    deadline.catch(() => {});
    tables.then(
      (opened) => this.#settleOpen(opened),
      () => {
        if (this.#opening === opening) this.#opening = null;
      },
    );
    tables.catch(() => {}).finally(() => clearTimeout(timer));
    return opening;
  }

  #noAnswer(): StorageFailure {
    return new StorageFailure(
      this.#isBlocked ? 'blocked' : 'unavailable',
      'The database did not open in 3 s.',
    );
  }

  async #connect(): Promise<Tables> {
    const { indexedDB, keyRange } = this.#browser;
    if (!indexedDB || !keyRange) throw new StorageFailure('unavailable', 'There is no IndexedDB.');
    const stored = await storedState(indexedDB);
    this.#loss ??= stored.loss;
    if (stored.version > 0) this.#wasThere = true;
    else if (this.#wasThere) this.#cleared.set(this.#cleared.getState() + 1);
    const isNewer = Math.floor(stored.version / 10) > databaseVersion;
    const tables = describeTables(indexedDB, keyRange, isNewer);
    tables.dexie.on('blocked', () => {
      this.#isBlocked = true;
    });
    // Dexie opens again by itself at times, so this belongs to every connection that it makes.
    tables.dexie.on('ready', () => this.#watch(tables), true);
    await tables.dexie.open();
    const version = tables.dexie.backendDB().version;
    if (!isNewer && Math.floor(version / 10) > databaseVersion) {
      tables.dexie.close();
      return this.#connect();
    }
    if (!isNewer) this.#drafts = await openDrafts(indexedDB, () => this.#retire());
    return tables;
  }

  #watch(tables: Tables): void {
    const database = tables.dexie.backendDB();
    database.onversionchange = (event) => {
      if (event.newVersion) this.#retire();
      else this.#lose(tables);
    };
    database.onclose = () => this.#lose(tables);
  }

  #settleOpen(tables: Tables): void {
    if (this.#isClosed) {
      tables.dexie.close();
      this.#drafts?.close();
      return;
    }
    this.#tables = tables;
    this.#wasThere = true;
    this.#isBlocked = false;
    this.#failures = 0;
    this.#trouble.set(
      tables.isWritable
        ? null
        : { state: 'failed', reason: 'newer', detail: 'A newer version has written the database.' },
    );
    for (const listener of [...this.#openListeners]) listener();
  }

  /** The browser closed the database: its data was cleared, or its storage failed. */
  #lose(tables: Tables): void {
    if (this.#tables !== tables) return;
    this.#drop();
    for (const listener of [...this.#loseListeners]) listener();
    this.tables().catch(() => {});
  }

  /** Newer code wants the database: this tab leaves its drafts there and never comes back to it. */
  #retire(): void {
    if (this.#isOutdated) return;
    for (const listener of [...this.#leaveListeners]) listener();
    this.#isOutdated = true;
    this.#drop();
    this.#trouble.set({ state: 'failed', reason: 'newer', detail: 'A newer version uses the database.' });
  }

  #drop(): void {
    this.#opening = null;
    this.#tables?.dexie.close();
    this.#drafts?.close();
    this.#tables = null;
    this.#drafts = null;
  }
}
