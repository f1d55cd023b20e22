import { databaseName } from './tables.ts';

/** What the browser says of the database before anybody has opened it. */
export interface StoredState {
  /** The version as the browser counts it (ten times ours), or 0 when there is no database. */
  readonly version: number;
  /** Why the browser has thrown the database away by itself; null when it did not, or does not say. */
  readonly loss: string | null;
}

/** Asks for the state of the database; none is made by asking. */
export function storedState(indexedDB: IDBFactory): Promise<StoredState> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    let isNew = false;
    let loss: string | null = null;
    request.onupgradeneeded = (event) => {
      isNew = true;
      const { dataLoss = 'none', dataLossMessage = '' } = event as VersionChange;
      if (dataLoss !== 'none') loss = dataLossMessage || dataLoss;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve({ version, loss });
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve({ version: 0, loss });
      else reject(request.error);
    };
  });
}

/** Chromium says so when it had to give up a database. */
type VersionChange = IDBVersionChangeEvent & { dataLoss?: string; dataLossMessage?: string };

/** The drafts through a connection without Dexie, which works in the last moment of a page. */
export class DraftDoor {
  readonly #database: IDBDatabase;

  constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Does something to the drafts in one transaction that needs nobody to end it. False when that cannot be done. */
  work(work: (drafts: IDBObjectStore) => void): boolean {
    try {
      const transaction = this.#database.transaction('drafts', 'readwrite', { durability: 'strict' });
      work(transaction.objectStore('drafts'));
      transaction.commit();
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    this.#database.close();
  }
}

/** Opens the drafts; `onNewer` is called before they make way for a newer version of the database. */
export function openDrafts(indexedDB: IDBFactory, onNewer: () => void): Promise<DraftDoor> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = (event) => {
        if (event.newVersion) onNewer();
        database.close();
      };
      resolve(new DraftDoor(database));
    };
    request.onerror = () => reject(request.error);
  });
}
