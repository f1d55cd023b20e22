import { expect, type Page } from '@playwright/test';

/** Goes to a file of the same origin, where none of our code runs but the stores are in reach. */
export async function leaveApp(page: Page): Promise<void> {
  await page.goto('./favicon.svg');
}

/** Takes the first store away, as a browser does that finds it damaged. */
export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase('throughline');
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
  );
}

/** Takes the second store away, in both of the places where it can be. Files that a page had open which was left just now are locked a moment longer. */
export async function deleteJournals(page: Page): Promise<void> {
  const remove = async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('throughline', { recursive: true }).catch((error: DOMException) => {
      if (error.name !== 'NotFoundError') throw error;
    });
    await caches.delete('throughline journal');
  };
  await expect(() => page.evaluate(remove)).toPass();
}

/** The names of the files in the second store. */
export async function journalFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('throughline').catch(() => null);
    if (folder) for await (const name of folder.keys()) names.push(name);
    return names.sort();
  });
}

/** Takes the first store over as a newer version would: with a table more, and a higher number. The page must be outside of the application. */
export async function takeOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [{ version = 0 } = {}] = await indexedDB.databases();
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open('throughline', version + 10);
      request.onupgradeneeded = () => void request.result.createObjectStore('later');
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    });
  });
}

/** Everything in the first store, and its number. */
export async function contents(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((answer, fail) => {
        request.onsuccess = () => answer(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await done(indexedDB.open('throughline'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const tables = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return JSON.stringify({ version: database.version, names, tables });
  });
}
