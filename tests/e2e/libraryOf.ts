import { expect, type Locator, type Page } from '@playwright/test';
import { openSample } from './app.ts';
import { expectSaved } from './keepingSteps.ts';

/** Opens all maps of a device that holds so many besides the sample, called *Map 1*, *Map 2* … The last is the most recent. */
export async function openLibraryOf(page: Page, count: number): Promise<void> {
  await openSample(page);
  await expectSaved(page);
  await page.evaluate(copyFirstMap, count);
  await page.goto('./#/maps');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'All maps' })).toBeVisible();
  await expect(items(page)).toHaveCount(count + 1);
}

/** What is listed in the library. */
export function items(page: Page): Locator {
  return page.getByRole('main').getByRole('list').getByRole('listitem');
}

/** The titles of what is listed, in order. */
export function titles(page: Page): Promise<string[]> {
  return items(page).evaluateAll((list) =>
    list.map((item) => item.querySelector('[data-main] [dir=auto]')?.textContent ?? ''),
  );
}

/** What stands beside a part of the library: how many are in it. */
export function part(page: Page, name: string): Locator {
  return page.getByRole('navigation').getByRole('link', { name });
}

async function copyFirstMap(count: number): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('throughline'));
  const stores = database.transaction(['maps', 'rows'], 'readwrite');
  const [map] = await done(stores.objectStore('maps').getAll());
  const rows = await done(stores.objectStore('rows').getAll());
  for (let number = 1; number <= count; number += 1) {
    const id = `map${number}`;
    const title = `Map ${number}`;
    stores.objectStore('maps').put({ ...map, id, title, recency: 100 + number, created: number });
    for (const row of rows) {
      const own = row.kind === 'journey' ? { id, row: { ...row.row, id, title } } : {};
      stores.objectStore('rows').put({ ...row, mapId: id, ...own });
    }
  }
  await new Promise((resolve) => {
    stores.oncomplete = resolve;
  });
  database.close();
}
