import type { Browser } from './browser.ts';
import type { Connection } from './connection.ts';
import { failureOf } from './failure.ts';
import type { MapCopy } from './journal/mapCopy.ts';
import type { SecondStore } from './journal/secondStore.ts';
import type { Failure } from './saveState.ts';
import type { StoredMap } from './storedMap.ts';
import type { MapSummary, Summarise } from './summary.ts';
import type { SideTable } from './tables.ts';
import { type Watched, watched } from './watched.ts';
import { within } from './within.ts';

/** How the second store fares. */
export type MirrorState =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly kind: 'files' | 'cache' }
  | Failure;

/** How long opening a map waits for the second store, when the first lacks something, in milliseconds. */
const patience = 5000;

/** The way to the second store. It is started when it is needed first, for nobody waits for it to see a map. */
export class Mirror {
  readonly #browser: Browser;
  readonly #connection: Connection;
  readonly #summarise: Summarise;
  readonly #state = watched<MirrorState>({ state: 'starting' });
  #store: Promise<SecondStore | null> | null = null;

  constructor(browser: Browser, connection: Connection, summarise: Summarise) {
    this.#browser = browser;
    this.#connection = connection;
    this.#summarise = summarise;
  }

  get state(): Watched<MirrorState> {
    return this.#state;
  }

  /** The second store, or null in a browser that has no place for one. */
  store(): Promise<SecondStore | null> {
    this.#store ??= this.#open();
    return this.#store;
  }

  /** The second store of an open map. */
  async copyOf(id: string): Promise<MapCopy | null> {
    const store = await this.store();
    return store && new (await import('./journal/mapCopy.ts')).MapCopy(store, id);
  }

  /** Fetches from the second store what the first lacks of a map; false when there was nothing to fetch. */
  async bringBack(id: string): Promise<boolean> {
    const fetch = async () => {
      const [store, tables] = [await this.store(), await this.#connection.writable()];
      return (await store?.agree(tables, id, true))?.outcome === 'broughtBack';
    };
    return within(patience, fetch()).catch(() => false);
  }

  /** A map as the second store has it; null when it has none or cannot be read. */
  async read(id: string): Promise<StoredMap | null> {
    const read = async () => (await (await this.store())?.read(id)) ?? null;
    return within(patience, read()).catch(() => null);
  }

  /** Maps were changed in the first store, and not by whoever has them open: the second follows. What fails is made good when the map is opened. */
  async follow(ids: readonly string[]): Promise<void> {
    try {
      const [store, tables] = [await this.store(), await this.#connection.writable()];
      for (const id of ids) await store?.agree(tables, id);
    } catch (error) {
      console.warn(error);
    }
  }

  /** A side table was changed in the first store: the second follows. */
  async followTable(name: SideTable): Promise<void> {
    try {
      const [store, tables] = [await this.store(), await this.#connection.writable()];
      if (store) await (await import('./journal/sideTables.ts')).agreeTable(store.journal, tables, name);
    } catch (error) {
      console.warn(error);
    }
  }

  /** Versions of a map were kept or deleted in the first store: the second follows. */
  async followVersions(mapId: string): Promise<void> {
    try {
      const [store, tables] = [await this.store(), await this.#connection.writable()];
      const { copyVersions } = await import('./journal/versionJournals.ts');
      if (store) await copyVersions(store.journal, tables, mapId);
    } catch (error) {
      console.warn(error);
    }
  }

  /** The maps that the second store has, for want of the first. */
  async list(): Promise<MapSummary[]> {
    const list = async () => (await (await this.store())?.list()) ?? [];
    const found = await within(patience, list()).catch(() => []);
    return found.map((about) => ({ ...about, outline: null }));
  }

  /** Maps were erased in the first store: the second forgets them too. */
  async forget(ids: readonly string[]): Promise<void> {
    try {
      const store = await this.store();
      for (const id of ids) await store?.forget(id);
    } catch (error) {
      console.warn(error);
    }
  }

  close(): void {
    void this.#store?.then((store) => store?.journal.close());
  }

  async #open(): Promise<SecondStore | null> {
    try {
      const [{ Journal }, { SecondStore }] = await Promise.all([
        import('./journal/journal.ts'),
        import('./journal/secondStore.ts'),
      ]);
      const journal = new Journal(await this.#browser.openJournal());
      this.#state.set({ state: 'ready', kind: await journal.kind });
      return new SecondStore({ journal, browser: this.#browser, summarise: this.#summarise });
    } catch (error) {
      this.#state.set(failureOf(error));
      return null;
    }
  }
}
