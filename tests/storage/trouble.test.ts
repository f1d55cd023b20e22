import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { Device } from './fakeBrowser.ts';
import {
  fillUp,
  libraryIn,
  onDisk,
  openIn,
  openRail,
  rail,
  rename,
  rowNames,
  saved,
  storedRow,
  titleOf,
  until,
} from './keeping.ts';

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
    library.subscribe(({ maps }) => list.push(maps[0]?.title));
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

/** What clearing the site data does: the database is gone and its connections are closed. */
async function eraseEverything(device: Device, library: ReturnType<typeof libraryIn>): Promise<void> {
  const tables = await library.connection.tables();
  const database = tables.dexie.backendDB();
  device.indexedDB = new IDBFactory();
  database.close();
  database.onclose?.(new Event('close'));
}
