import { databaseName } from './tables.ts';

/** The version of the database as the browser counts it (ten times ours), or 0 when there is none; none is made by asking. */
export function storedVersion(indexedDB: IDBFactory): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(0);
      else reject(request.error);
    };
  });
}

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
