import type { Browser } from './browser.ts';
import type { Connection } from './connection.ts';
import type { Mirror } from './mirror.ts';
import { changeTable } from './sideTables.ts';

/** The key under which it is kept that the sentence about the first save was said. */
const key = 'firstSaveTold';

/** Notices the first save of an edit: once in a session the browser is asked to keep the storage, once in the storage's life people are told where their maps are. */
export class FirstSave {
  readonly #stores: { readonly connection: Connection; readonly mirror: Mirror };
  readonly #browser: Browser;
  readonly #listeners = new Set<() => void>();
  #isNoticed = false;

  constructor(connection: Connection, mirror: Mirror, browser: Browser) {
    this.#stores = { connection, mirror };
    this.#browser = browser;
  }

  /** Calls the listener when it is time to tell; returns how to stop. */
  onFirst(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** An edit was saved. */
  async note(): Promise<void> {
    if (this.#isNoticed) return;
    this.#isNoticed = true;
    try {
      void this.#browser.persist().catch(() => {});
      const { kept } = await this.#stores.connection.writable();
      if (await kept.get(key)) return;
      const isFirst = await changeTable(this.#stores, 'kept', async (tables) => {
        if (await tables.kept.get(key)) return false;
        await tables.kept.put({ key, value: true });
        return true;
      });
      if (isFirst) for (const listener of [...this.#listeners]) listener();
    } catch {
      // The next session tells.
    }
  }
}
