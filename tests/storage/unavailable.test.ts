import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { card, journey, map, stage } from '../journey.ts';
import { Device } from './fakeBrowser.ts';
import { libraryIn, onDisk, openIn, rename, saved, titleOf, until } from './keeping.ts';

const rail = journey(map({ id: 'rail', title: 'Rail' }), stage('Buy', card('Pay', -1)));

function refusing(open: () => IDBOpenDBRequest): Device {
  const device = new Device();
  vi.spyOn(device.indexedDB as IDBFactory, 'open').mockImplementation(open);
  return device;
}

const silent = () => new EventTarget() as unknown as IDBOpenDBRequest;

const kinds: readonly [string, () => Device][] = [
  ['is missing', () => Object.assign(new Device(), { indexedDB: null })],
  [
    'is refused',
    () =>
      refusing(() => {
        throw new DOMException('Denied', 'SecurityError');
      }),
  ],
  ['never answers', () => refusing(silent)],
];

describe.each(kinds)('when the storage %s', (_, makeDevice) => {
  test('a map is made, edited, left and found again in this tab, and it says that it is not saved', async () => {
    const tab = makeDevice().tab();
    const library = libraryIn(tab);
    const list: (number | undefined)[] = [];
    library.subscribe(({ maps }) => list.push(maps.length));
    const from = performance.now();
    await library.create(rail);
    const opened = await openIn(library, 'rail');
    expect(performance.now() - from).toBeLessThan(3600);
    await until(() => opened.saveState.getState().state === 'failed');
    expect(opened.saveState.getState()).toMatchObject({ reason: 'unavailable' });
    expect(library.trouble.getState()).toMatchObject({ reason: 'unavailable' });
    rename(opened, 'pay', 'Pay by card');
    expect(tab.guards).toBeGreaterThan(0);
    await opened.close();
    expect(list.at(-1)).toBe(1);
    expect(titleOf(await openIn(library, 'rail'), 'pay')).toBe('Pay by card');
    await library.rename('rail', 'Railway');
    await library.remove(['rail']);
    expect(await library.has('rail')).toBe(false);
    await library.restore(['rail']);
    expect(await library.has('rail')).toBe(true);
  }, 10_000);
});

test('an edited map is saved after all when the storage answers late', async () => {
  const device = new Device();
  const late: (() => void)[] = [];
  const { indexedDB } = device;
  const open = (indexedDB as IDBFactory).open.bind(indexedDB);
  vi.spyOn(indexedDB as IDBFactory, 'open').mockImplementation((...args) => {
    if (late.length > 0) return open(...args);
    const waiting = silent() as { -readonly [K in keyof IDBOpenDBRequest]: IDBOpenDBRequest[K] };
    late.push(() => {
      const request = open(...args);
      request.onupgradeneeded = (event) => {
        Object.assign(waiting, { transaction: request.transaction });
        waiting.onupgradeneeded?.(event);
      };
      request.onerror = (event) => waiting.onerror?.(event);
    });
    return waiting;
  });
  const library = libraryIn(device.tab());
  await library.create(rail);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', 'Pay by card');
  await until(() => opened.saveState.getState().state === 'failed');
  late[0]?.();
  await saved(opened);
  expect(library.trouble.getState()).toBeNull();
}, 10_000);

describe('when newer code has written the database', () => {
  test('maps open, nothing is written, and it says why', async () => {
    const device = new Device();
    await libraryIn(device.tab()).create(rail);
    const indexedDB = new IDBFactory();
    await makeNewer(device, indexedDB);
    device.indexedDB = indexedDB;
    const before = await dump(device);
    const library = libraryIn(device.tab());
    const opened = await openIn(library, 'rail');
    rename(opened, 'pay', 'Pay by card');
    await until(() => opened.saveState.getState().state === 'failed');
    expect(opened.saveState.getState()).toMatchObject({ reason: 'newer' });
    expect(library.trouble.getState()).toMatchObject({ reason: 'newer' });
    await expect(library.rename('rail', 'Railway')).rejects.toThrow();
    expect(await dump(device)).toEqual(before);
  });

  test('an open tab leaves its edits to it and stops writing', async () => {
    const device = new Device();
    const library = libraryIn(device.tab());
    await library.create(rail);
    const opened = await openIn(library, 'rail');
    rename(opened, 'pay', 'Pay by card');
    const newer = new Dexie('throughline', {
      indexedDB: device.indexedDB as IDBFactory,
      IDBKeyRange: device.tab().keyRange,
    });
    newer
      .version(4)
      .stores({ maps: 'id, recency', rows: '[mapId+kind+id]', drafts: '[mapId+tab]', kept: 'key' });
    await newer.open();
    expect(opened.saveState.getState()).toMatchObject({ state: 'failed', reason: 'newer' });
    const [draft] = await newer.table('drafts').toArray();
    expect(draft.ops[0].changes[0].after).toMatchObject({ title: 'Pay by card' });
    const before = await dump(device);
    rename(opened, 'pay', 'Pay in cash');
    opened.retry();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await dump(device)).toEqual(before);
    newer.close();
  });
});

/** Everything in the database, and its shape. */
async function dump(device: Device): Promise<unknown> {
  const dexie = await onDisk(device);
  const tables = await Promise.all(dexie.tables.map(async (table) => [table.schema, await table.toArray()]));
  const all = { version: dexie.backendDB().version, tables: JSON.stringify(tables) };
  dexie.close();
  return all;
}

/** The same maps as a later version might keep them: with a table more, and one index less. */
async function makeNewer(device: Device, indexedDB: IDBFactory): Promise<void> {
  const newer = new Dexie('throughline', { indexedDB, IDBKeyRange: device.tab().keyRange });
  newer.version(7).stores({
    maps: 'id',
    rows: '[mapId+kind+id]',
    drafts: '[mapId+tab]',
    kept: 'key',
    versions: '++',
  });
  const old = await onDisk(device);
  await newer.open();
  for (const name of ['maps', 'rows']) await newer.table(name).bulkPut(await old.table(name).toArray());
  newer.close();
  old.close();
}
