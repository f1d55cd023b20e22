import { failureOf } from '../failure.ts';
import type { MirrorParts } from '../mirrorParts.ts';
import type { StoredMap } from '../storedMap.ts';
import type { MapSummary } from '../summary.ts';
import type { SideTable } from '../tables.ts';
import { within } from '../within.ts';
import { Journal } from './journal.ts';
import { MapCopy } from './mapCopy.ts';
import { SecondStore } from './secondStore.ts';
import { agreeTable } from './sideTables.ts';
import { copyVersions } from './versionJournals.ts';

/** How long a map that the first store has in part waits for the second, in milliseconds. Where the first has nothing, there is nothing to show before: then it is waited for as long as its worker lives. */
const patience = 5000;

/** What is done with the second store: it follows the first, and is asked for what that lacks. */
export class Following {
  readonly #parts: MirrorParts;
  #store: Promise<SecondStore | null> | null = null;

  constructor(parts: MirrorParts) {
    this.#parts = parts;
  }

  /** The second store, or null in a browser that has no place for one. One whose worker has died is started anew. */
  store(): Promise<SecondStore | null> {
    this.#store ??= this.#open();
    return this.#store;
  }

  /** The second store of an open map. */
  async copyOf(id: string): Promise<MapCopy | null> {
    const store = await this.store();
    return store && new MapCopy(store, id);
  }

  /** Fetches from the second store what the first lacks of a map, which has a part of it or nothing; false when there was nothing to fetch. */
  async bringBack(id: string, hasPart: boolean): Promise<boolean> {
    const fetch = async () => {
      const [store, tables] = [await this.store(), await this.#parts.connection.writable()];
      return (await store?.agree(tables, id, true))?.outcome === 'broughtBack';
    };
    return (hasPart ? within(patience, fetch()) : fetch()).catch(() => false);
  }

  /** A map as the second store has it; null when it has none or cannot be read. */
  async read(id: string): Promise<StoredMap | null> {
    const store = await this.store();
    return (await store?.read(id).catch(() => null)) ?? null;
  }

  /** The maps that the second store has, for want of the first. */
  async list(): Promise<MapSummary[]> {
    const store = await this.store();
    const found = (await store?.list().catch(() => null)) ?? [];
    return found.map((about) => ({ ...about, outline: null }));
  }

  /** Maps were changed in the first store, and not by whoever has them open. */
  async maps(ids: readonly string[]): Promise<void> {
    const [store, tables] = [await this.store(), await this.#parts.connection.writable()];
    for (const id of ids) await store?.agree(tables, id);
  }

  /** A side table was changed in the first store. */
  async table(name: SideTable): Promise<void> {
    const [store, tables] = [await this.store(), await this.#parts.connection.writable()];
    if (store) await agreeTable(store.journal, tables, name);
  }

  /** Versions of a map were kept or deleted in the first store. */
  async versions(mapId: string): Promise<void> {
    const [store, tables] = [await this.store(), await this.#parts.connection.writable()];
    if (store) await copyVersions(store.journal, tables, mapId);
  }

  /** Maps were erased in the first store. */
  async forget(ids: readonly string[]): Promise<void> {
    const store = await this.store();
    for (const id of ids) await store?.forget(id);
  }

  close(): void {
    void this.#store?.then((store) => store?.journal.close());
  }

  async #open(): Promise<SecondStore | null> {
    const { browser, summarise, state } = this.#parts;
    try {
      const journal = new Journal(await browser.openJournal());
      state.set({ state: 'ready', kind: await journal.kind });
      void journal.ended.then((error) => {
        this.#store = null;
        state.set(failureOf(error));
      });
      return new SecondStore({ journal, browser, summarise });
    } catch (error) {
      state.set(failureOf(error));
      return null;
    }
  }
}
