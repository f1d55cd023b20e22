import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, onTestFinished, test } from 'vitest';
import { letGoWhenFrozen } from '../../src/storage/letGoWhenFrozen.ts';
import { describeTables, type MapRecord, type Tables } from '../../src/storage/tables.ts';

const record = { id: 'rail', title: 'Rail', recency: 1 } as MapRecord;

async function openTables(): Promise<Tables> {
  const tables = describeTables(new IDBFactory(), IDBKeyRange as typeof globalThis.IDBKeyRange, false);
  await tables.dexie.open();
  onTestFinished(() => tables.dexie.close());
  return tables;
}

const freeze = (page: EventTarget) => page.dispatchEvent(new Event('freeze'));

test('what a page is writing is given up when the page is frozen, and nothing of it is kept', async () => {
  const page = new EventTarget();
  const tables = await openTables();
  letGoWhenFrozen(tables.dexie.core, page);
  const writing = tables.dexie.transaction('rw', tables.maps, async () => {
    await tables.maps.put(record);
    freeze(page);
    await tables.maps.get('rail');
  });
  await expect(writing).rejects.toThrow();
  expect(await tables.maps.count()).toBe(0);
});

test('what was written before stays, and what is written after the page woke is kept', async () => {
  const page = new EventTarget();
  const tables = await openTables();
  letGoWhenFrozen(tables.dexie.core, page);
  await tables.maps.put(record);
  freeze(page);
  await tables.maps.put({ ...record, id: 'tram' });
  expect(await tables.maps.count()).toBe(2);
});

test('a page that reads goes on reading when it wakes', async () => {
  const page = new EventTarget();
  const tables = await openTables();
  letGoWhenFrozen(tables.dexie.core, page);
  await tables.maps.put(record);
  const reading = tables.dexie.transaction('r', tables.maps, async () => {
    await tables.maps.get('rail');
    freeze(page);
    return tables.maps.get('rail');
  });
  expect(await reading).toMatchObject({ title: 'Rail' });
});
