import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { SaveState } from '../../src/storage/saveState.ts';
import { card, journey, map, stage } from '../journey.ts';
import { Device } from './fakeBrowser.ts';
import {
  fillUp,
  libraryIn,
  onDisk,
  openIn,
  rename,
  rowNames,
  saved,
  storedRow,
  titleOf,
  until,
  wait,
} from './keeping.ts';

const rail = journey(map({ id: 'rail', title: 'Rail' }), stage('Buy', card('Pay', -1), card('Wait')));

async function openRail(device = new Device()) {
  const tab = device.tab();
  const library = libraryIn(tab);
  if (!(await library.has('rail'))) await library.create(rail);
  const opened = await openIn(library, 'rail');
  const states: SaveState['state'][] = [];
  opened.saveState.subscribe(({ state }) => states.push(state));
  return { device, tab, library, opened, states };
}

const storesOf = (spy: { mock: { contexts: unknown[] } }) =>
  spy.mock.contexts.map((store) => (store as IDBObjectStore).name);

describe('saving', () => {
  test('an edit is on disk soon, and is called saved only then', async () => {
    const { device, opened, states } = await openRail();
    rename(opened, 'pay', 'Pay by card');
    expect(opened.saveState.getState().state).toBe('saving');
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay' });
    await saved(opened);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
    expect(states).toEqual(['saving', 'saved']);
  });

  test('an edit of one field writes one row, and the summary', async () => {
    const { opened } = await openRail();
    rename(opened, 'pay', 'Pay now');
    await saved(opened);
    await wait(20);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    expect(storesOf(put).sort()).toEqual(['maps', 'rows']);
    expect(remove).not.toHaveBeenCalled();
  });

  test('typing is written a few times a second, not at every letter', async () => {
    const { opened } = await openRail();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (const letter of 'abcdefghijklmnopqrst') {
      rename(opened, 'pay', `Pay ${letter}`);
      await wait(20);
    }
    await saved(opened);
    const rows = storesOf(put).filter((name) => name === 'rows');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(4);
  });

  test('a removed card is removed from disk, with what hangs on it', async () => {
    const { device, opened } = await openRail();
    opened.editor.run({ key: 'saving.saved' }, (tr) => tr.remove('touchpoint', 'pay'));
    await saved(opened);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toBeUndefined();
  });

  test('the list knows the new counts after the map is closed', async () => {
    const { library, opened } = await openRail();
    opened.editor.run({ key: 'saving.saved' }, (tr) => tr.remove('touchpoint', 'pay'));
    await opened.close();
    const list: number[] = [];
    library.subscribe((maps) => list.push(maps[0]?.touchpoints ?? -1));
    await until(() => list.at(-1) === 1);
  });

  test('all writing is strict', async () => {
    const modes: (string | undefined)[] = [];
    const device = new Device();
    const factory = device.indexedDB as IDBFactory;
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('success', () => {
        const database = request.result;
        const begin = database.transaction.bind(database);
        vi.spyOn(database, 'transaction').mockImplementation((names, mode, options) => {
          if (mode === 'readwrite') modes.push(options?.durability);
          return begin(names, mode, options);
        });
      });
      return request;
    });
    const { opened, tab } = await openRail(device);
    rename(opened, 'pay', 'Pay by card');
    tab.leave();
    await saved(opened);
    expect(modes.length).toBeGreaterThan(3);
    expect(new Set(modes)).toEqual(new Set(['strict']));
  });

  test('the first saved edit is told once in the life of the storage, and the browser is asked to keep it', async () => {
    const device = new Device();
    let told = 0;
    for (let session = 0; session < 2; session += 1) {
      const library = libraryIn(device.tab());
      library.onFirstSave(() => {
        told += 1;
      });
      if (session === 0) await library.create(rail);
      const opened = await openIn(library, 'rail');
      expect(told).toBe(session);
      rename(opened, 'pay', `Pay ${session}`);
      await saved(opened);
      rename(opened, 'pay', `Pay ${session} again`);
      await opened.close();
      await wait(30);
    }
    expect(told).toBe(1);
    expect(device.persistAsked).toBe(2);
  });
});

describe('leaving', () => {
  test('what was typed a moment before the page went is there when the map is opened again', async () => {
    const { device, tab, opened } = await openRail();
    rename(opened, 'pay', 'Pay by c');
    tab.leave();
    const again = await openRail(crash(device));
    expect(titleOf(again.opened, 'pay')).toBe('Pay by c');
    await saved(again.opened);
    expect(await storedRow(again.device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by c' });
  });

  test('a draft is taken in once, even when its edits were saved after all', async () => {
    const { device, tab, opened } = await openRail();
    opened.editor.run({ key: 'saving.saved' }, (tr) => tr.update('touchpoint', 'pay', { title: 'First' }));
    tab.leave();
    await saved(opened);
    rename(opened, 'pay', 'Second');
    await opened.close();
    const again = await openRail(device);
    await wait(50);
    expect(titleOf(again.opened, 'pay')).toBe('Second');
    await again.opened.close();
    const dexie = await onDisk(device);
    expect(await dexie.table('drafts').count()).toBe(0);
    dexie.close();
  });

  test('nothing is written when nothing was changed', async () => {
    const { tab } = await openRail();
    await wait(30);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    tab.leave();
    await wait(30);
    expect(put).not.toHaveBeenCalled();
  });
});

describe('when the storage is full', () => {
  test('it says so, keeps the edits, asks before the page is closed, and saves once there is space', async () => {
    const { device, tab, opened } = await openRail();
    const makeSpace = fillUp();
    rename(opened, 'pay', 'Pay by card');
    await until(() => opened.saveState.getState().state === 'failed');
    expect(opened.saveState.getState()).toMatchObject({ reason: 'full' });
    expect(tab.guards).toBe(1);
    rename(opened, 'wait', 'Wait longer');
    expect(opened.saveState.getState().state).toBe('failed');
    makeSpace();
    opened.retry();
    await saved(opened);
    expect(tab.guards).toBe(0);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
    expect(await storedRow(device, 'rail', 'touchpoint', 'wait')).toMatchObject({ title: 'Wait longer' });
  });

  test('it tries again by itself', async () => {
    const { opened } = await openRail();
    const makeSpace = fillUp();
    rename(opened, 'pay', 'Pay by card');
    await until(() => opened.saveState.getState().state === 'failed');
    makeSpace();
    await saved(opened);
  });

  test('a map that was closed meanwhile is still there, edits and all, when it is opened again', async () => {
    const { library, opened } = await openRail();
    const makeSpace = fillUp();
    rename(opened, 'pay', 'Pay by card');
    await opened.close();
    const again = await openIn(library, 'rail');
    expect(titleOf(again, 'pay')).toBe('Pay by card');
    makeSpace();
    again.retry();
    await saved(again);
  });

  test('a new map lives in this tab until there is space', async () => {
    const device = new Device();
    const library = libraryIn(device.tab());
    await library.has('rail');
    const makeSpace = fillUp();
    await library.create(rail);
    const list: (string | undefined)[] = [];
    library.subscribe((maps) => list.push(maps[0]?.title));
    expect(await library.has('rail')).toBe(true);
    await until(() => list.at(-1) === 'Rail');
    const opened = await openIn(library, 'rail');
    await until(() => opened.saveState.getState().state === 'failed');
    rename(opened, 'pay', 'Pay by card');
    makeSpace();
    await saved(opened);
    const dexie = await onDisk(device);
    const rows = await dexie.table('rows').toArray();
    dexie.close();
    expect(rows.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(
      rowNames(opened.editor.getState().doc),
    );
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
  });
});

describe('when the site data is cleared while a map is open', () => {
  test('the whole map is written again, not a part of it', async () => {
    const { device, opened, library } = await openRail();
    await eraseEverything(device, library);
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    const dexie = await onDisk(device);
    const rows = await dexie.table('rows').toArray();
    dexie.close();
    expect(rows.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(rowNames(rail));
  });

  test('it is written again even when nothing is edited', async () => {
    const { device, library, opened, states } = await openRail();
    await eraseEverything(device, library);
    await until(() => states.includes('saving'));
    await saved(opened);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay' });
  });
});

/** The same disk in a browser that was started anew: no tab, no lock and no line is left of the old one. */
function crash({ indexedDB, clock }: Device): Device {
  const device = new Device();
  device.indexedDB = indexedDB;
  device.clock = clock;
  return device;
}

/** What clearing the site data does: the database is gone and its connections are closed. */
async function eraseEverything(device: Device, library: ReturnType<typeof libraryIn>): Promise<void> {
  const tables = await library.connection.tables();
  const database = tables.dexie.backendDB();
  device.indexedDB = new IDBFactory();
  database.close();
  database.onclose?.(new Event('close'));
}
