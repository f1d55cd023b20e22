import { describe, expect, test } from 'vitest';
import { mendStores } from '../../src/storage/mendStores.ts';
import { deviceWith, diskOf, filesOf } from './disks.ts';
import { Device, startedAnew } from './fakeBrowser.ts';
import {
  fillUp,
  follow,
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
import type { MemoryFiles } from './memoryFiles.ts';
import { editedRail, emptyFirst, journalled } from './secondDisk.ts';

describe('saving into two stores', () => {
  test('a map is called saved when both have it, the first before the second', async () => {
    const { device, opened } = await openRail();
    const files = device.files as MemoryFiles;
    rename(opened, 'pay', 'Pay now');
    await saved(opened);
    const writes = files.writesOf('map.rail');
    rename(opened, 'pay', 'Pay by card');
    await until(async () => {
      const first = (await storedRow(device, 'rail', 'touchpoint', 'pay')) as { title: string };
      expect(files.writesOf('map.rail') === writes || first.title === 'Pay by card').toBe(true);
      return opened.saveState.getState().state === 'saved';
    });
    expect(files.writesOf('map.rail')).toBe(writes + 1);
    expect(await journalled(device)).toBe('Pay by card');
  });

  test('it is not called saved while the second store refuses, and is saved when that takes it', async () => {
    const { device, opened, states } = await openRail();
    const files = device.files as MemoryFiles;
    files.refusal = new DOMException('No space', 'QuotaExceededError');
    rename(opened, 'pay', 'Pay by card');
    await until(() => states.includes('failed'));
    await until(() => 'only' in opened.saveState.getState());
    expect(opened.saveState.getState()).toMatchObject({ reason: 'full', only: 'first' });
    expect(states).not.toContain('saved');
    rename(opened, 'wait', 'Wait longer');
    files.refusal = null;
    opened.retry();
    await saved(opened);
    expect([await journalled(device), await journalled(device, 'wait')]).toEqual([
      'Pay by card',
      'Wait longer',
    ]);
  });

  test('where the second store refuses from the beginning, what is done is in the first', async () => {
    const device = await editedRail();
    (device.files as MemoryFiles).refusal = new DOMException('No space', 'QuotaExceededError');
    const { opened, states } = await openRail(device);
    rename(opened, 'pay', 'Pay alone');
    await until(() => 'only' in opened.saveState.getState());
    expect(opened.saveState.getState()).toMatchObject({ reason: 'full', only: 'first' });
    expect(states).not.toContain('saved');
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay alone' });
  });

  test('when the worker of the second store dies, the next edit goes to another worker, and is saved in both', async () => {
    const { device, tab, opened } = await openRail();
    rename(opened, 'pay', 'Pay now');
    await saved(opened);
    tab.endJournal();
    rename(opened, 'pay', 'Pay by card');
    await until(() => opened.saveState.getState().state !== 'saved');
    await saved(opened);
    expect(await journalled(device)).toBe('Pay by card');
    rename(opened, 'wait', 'Wait longer');
    await until(async () => (await journalled(device, 'wait')) === 'Wait longer');
  });

  test('what the first store has no space for is in the second, and comes back from there', async () => {
    const { device, opened } = await openRail();
    const makeSpace = fillUp();
    rename(opened, 'pay', 'Pay by card');
    await until(() => 'only' in opened.saveState.getState());
    expect(opened.saveState.getState()).toMatchObject({ reason: 'full', only: 'second' });
    makeSpace();
    const again = await openRail(startedAnew(device));
    await saved(again.opened);
    expect(titleOf(again.opened, 'pay')).toBe('Pay by card');
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
  });

  test('where there is no second store, one is enough', async () => {
    const device = new Device();
    device.files = null;
    const { library, opened } = await openRail(device);
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    expect(library.mirror.state.getState()).toMatchObject({ state: 'failed', reason: 'unavailable' });
    expect(await mendStores(library)).toMatchObject({ emptied: null, broughtBack: 0 });
  });

  test('without the first store, maps are listed and opened from the second and edits are kept there', async () => {
    const device = await editedRail();
    device.indexedDB = null;
    const library = libraryIn(device.tab());
    const list = follow(library);
    await until(() => list.maps?.length === 1);
    expect(list.maps?.[0]).toMatchObject({ title: 'Rail', touchpoints: 2 });
    const opened = await openIn(library, 'rail');
    expect(titleOf(opened, 'pay')).toBe('Pay by card');
    await until(() => 'only' in opened.saveState.getState());
    rename(opened, 'pay', 'Pay later');
    expect(opened.saveState.getState()).not.toHaveProperty('only');
    await until(() => 'only' in opened.saveState.getState());
    expect(opened.saveState.getState()).toMatchObject({ reason: 'unavailable', only: 'second' });
    expect(await journalled(device)).toBe('Pay later');
    const next = startedAnew(device);
    emptyFirst(next);
    const again = await openRail(next);
    expect(titleOf(again.opened, 'pay')).toBe('Pay later');
  });

  test('a map that was made while the first store refused everything is in it later', async () => {
    const device = new Device();
    const library = libraryIn(device.tab());
    await library.has('rail');
    const makeSpace = fillUp();
    await library.create(rail);
    const opened = await openIn(library, 'rail');
    rename(opened, 'pay', 'Pay by card');
    await until(() => 'only' in opened.saveState.getState());
    makeSpace();
    const next = libraryIn(startedAnew(device).tab());
    expect(await mendStores(next)).toMatchObject({ broughtBack: 1 });
    expect(titleOf(await openIn(next, 'rail'), 'pay')).toBe('Pay by card');
  });
});

describe('a first store that has lost something', () => {
  test('gets back the edits that only the second has, and what it had is kept as a version', async () => {
    const device = await editedRail();
    const dexie = await onDisk(device);
    const [record] = await dexie.table('maps').toArray();
    const row = await dexie.table('rows').get(['rail', 'touchpoint', 'pay']);
    dexie.close();
    const later = await openRail(device);
    rename(later.opened, 'pay', 'Pay at last');
    await saved(later.opened);
    await later.opened.close();
    const after = await onDisk(device);
    await after.table('maps').put(record);
    await after.table('rows').put(row);
    after.close();
    const again = await openRail(startedAnew(device));
    await saved(again.opened);
    expect(titleOf(again.opened, 'pay')).toBe('Pay at last');
    const dexie2 = await onDisk(device);
    expect(await dexie2.table('versions').toArray()).toContainEqual(
      expect.objectContaining({ mapId: 'rail', why: 'beforeChange' }),
    );
    dexie2.close();
  });

  test('is not called saved with what it had, though the stores are compared while the map is being opened', async () => {
    const device = await editedRail();
    const older = await diskOf(device);
    const later = await openRail(device);
    rename(later.opened, 'pay', 'Pay at last');
    await saved(later.opened);
    const files = filesOf(device);
    for (const time of [0, 50, 100, 150, 200, 250]) {
      const found = await deviceWith(older, filesOf({ files } as Device));
      const library = libraryIn(found.tab());
      const opened = await openIn(library, 'rail');
      const mending = wait(time).then(() => mendStores(library));
      await saved(opened);
      expect(titleOf(opened, 'pay')).toBe('Pay at last');
      await mending;
      await opened.close();
      library.close();
    }
  });

  test('and was given up does not win over what was done since, however often it had been opened, when it is found again', async () => {
    let device = await editedRail();
    const second = filesOf(device);
    for (const title of ['Alone', 'Alone still', 'Alone at last']) {
      const files = filesOf(device);
      files.refusal = new DOMException('No space', 'QuotaExceededError');
      device.files = files;
      const { opened } = await openRail(device);
      rename(opened, 'pay', title);
      await until(() => 'only' in opened.saveState.getState());
      device = await deviceWith(await diskOf(device), second);
    }
    const givenUp = await diskOf(device);
    const since = await openRail(await deviceWith(null, second));
    expect(titleOf(since.opened, 'pay')).toBe('Pay by card');
    rename(since.opened, 'pay', 'Pay since');
    await saved(since.opened);
    const found = await deviceWith(givenUp, filesOf(since.device));
    const { opened } = await openRail(found);
    await saved(opened);
    expect(titleOf(opened, 'pay')).toBe('Pay since');
    expect(await journalled(found)).toBe('Pay since');
    expect((await diskOf(found)).versions).toContainEqual(
      expect.objectContaining({ mapId: 'rail', why: 'beforeChange', rev: 4 }),
    );
  });

  test('gets back rows that are gone, and nothing that hung on them is taken away', async () => {
    const device = await editedRail();
    const dexie = await onDisk(device);
    const stage = (await dexie.table('rows').toArray()).find(({ kind }) => kind === 'stage');
    await dexie.table('rows').delete(['rail', 'stage', stage.id]);
    dexie.close();
    const { opened } = await openRail(device);
    await saved(opened);
    expect([...opened.editor.getState().doc.stage.keys()]).toEqual([stage.id]);
    expect(opened.editor.getState().doc.touchpoint.get('pay')?.stageId).toBe(stage.id);
  });
});
