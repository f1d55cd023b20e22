import type { Browser } from './browser.ts';

/** A file on the disk that follows a map. */
export interface FileLink {
  readonly mapId: string;
  readonly handle: FileSystemFileHandle;
  /** When the file was written last, by its own date, in milliseconds since 1970. */
  readonly written: number;
}

const name = 'throughline-links';
const table = 'links';

/** The file that a map is linked to; null when there is none. */
export async function fileLinkOf(browser: Browser, mapId: string): Promise<FileLink | null> {
  const found = await inLinks<FileLink | undefined>(browser, 'readonly', (links) => links.get(mapId));
  return found ?? null;
}

/** Links a map to a file. Throws when it cannot be written. */
export async function putFileLink(browser: Browser, link: FileLink): Promise<void> {
  await inLinks(browser, 'readwrite', (links) => links.put(link));
}

/** Forgets which file a map is linked to; the file stays. */
export async function dropFileLink(browser: Browser, mapId: string): Promise<void> {
  await inLinks(browser, 'readwrite', (links) => links.delete(mapId));
}

/** Links lie in a database of their own: what they point at cannot be written anywhere else, and losing them loses no work. */
async function inLinks<Value>(
  { indexedDB }: Browser,
  mode: IDBTransactionMode,
  work: (links: IDBObjectStore) => IDBRequest,
): Promise<Value> {
  if (!indexedDB) throw new Error('There is no IndexedDB.');
  const database = await openLinks(indexedDB);
  try {
    const transaction = database.transaction(table, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(table));
    return await new Promise<Value>((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function openLinks(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'mapId' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
