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

/** A connection without Dexie, which works in the last moment of a page; `onNewer` is called before it makes way for a newer version. */
export function openRaw(indexedDB: IDBFactory, onNewer: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = (event) => {
        if (event.newVersion) onNewer();
        database.close();
      };
      resolve(database);
    };
    request.onerror = () => reject(request.error);
  });
}
