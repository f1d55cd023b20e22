import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { Device } from './fakeBrowser.ts';
import {
  libraryIn,
  onDisk,
  openIn,
  openRail,
  rail,
  rename,
  saved,
  storedRow,
  titleOf,
  until,
  wait,
} from './keeping.ts';

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
    // Versions and what was told once are written in their own time.
    const ofMap = (name: string) => name === 'maps' || name === 'rows';
    expect(storesOf(put).filter(ofMap).sort()).toEqual(['maps', 'rows']);
    expect(storesOf(remove).filter(ofMap)).toEqual([]);
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

  test('the list knows the new counts at once when the clock was set back by days', async () => {
    const { device, library, opened } = await openRail();
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    device.clock -= 3 * 86_400_000;
    opened.editor.run({ key: 'saving.saved' }, (tr) => tr.remove('touchpoint', 'pay'));
    await saved(opened);
    const list: number[] = [];
    library.subscribe(({ maps }) => list.push(maps[0]?.touchpoints ?? -1));
    await until(() => list.length > 0);
    expect(list.at(-1)).toBe(1);
  });

  test('the list knows the new counts after the map is closed', async () => {
    const { library, opened } = await openRail();
    opened.editor.run({ key: 'saving.saved' }, (tr) => tr.remove('touchpoint', 'pay'));
    await opened.close();
    const list: number[] = [];
    library.subscribe(({ maps }) => list.push(maps[0]?.touchpoints ?? -1));
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

  test('no draft is left when nothing was changed', async () => {
    const { tab } = await openRail();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    tab.leave();
    await wait(30);
    expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain('drafts');
  });
});

/** The same disk in a browser that was started anew: no tab, no lock and no line is left of the old one. */
function crash({ indexedDB, clock }: Device): Device {
  const device = new Device();
  device.indexedDB = indexedDB;
  device.clock = clock;
  return device;
}
