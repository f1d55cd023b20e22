import { describe, expect, test } from 'vitest';
import { eraseMaps } from '../../src/storage/eraseMaps.ts';
import { mendStores } from '../../src/storage/mendStores.ts';
import { ownEncounters, putEncounter } from '../../src/storage/ownEncounters.ts';
import { card, journey, map, stage } from '../journey.ts';
import { startedAnew } from './fakeBrowser.ts';
import {
  follow,
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
import { editedRail, emptyFirst, journalled } from './secondDisk.ts';

describe('a store that was emptied', () => {
  test('the first is filled from the second, bin, catalogue and settings too, and that is told once', async () => {
    const before = await editedRail();
    const library = libraryIn(before.tab());
    await library.create(journey(map({ id: 'other', title: 'Other' }), stage('Look', card('See'))));
    await library.remove(['other']);
    await putEncounter(library, { id: 'bus', created: 1, encounter: { title: 'Bus' } });
    await mendStores(library);
    const device = startedAnew(before);
    emptyFirst(device);
    const next = libraryIn(device.tab());
    const list = follow(next);
    expect(await mendStores(next)).toMatchObject({ emptied: 'first', broughtBack: 2, damaged: 0 });
    await until(() => list.maps?.length === 1 && list.bin?.length === 1);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay by card' });
    expect(await ownEncounters(next)).toHaveLength(1);
    const dexie = await onDisk(device);
    expect(await dexie.table('kept').get('firstSaveTold')).toBeTruthy();
    dexie.close();
    expect(await mendStores(libraryIn(device.tab()))).toMatchObject({ emptied: null, broughtBack: 0 });
  });

  test('a map is there again when it is opened, whoever has emptied the first store', async () => {
    const device = await editedRail();
    emptyFirst(device);
    const library = libraryIn(device.tab());
    const opened = await openIn(library, 'rail');
    expect(titleOf(opened, 'pay')).toBe('Pay by card');
    rename(opened, 'pay', 'Pay later');
    await saved(opened);
    expect(await storedRow(device, 'rail', 'touchpoint', 'pay')).toMatchObject({ title: 'Pay later' });
    expect(await journalled(device)).toBe('Pay later');
  });

  test('the second is filled from the first, and that is told once', async () => {
    const device = await editedRail();
    await mendStores(libraryIn(device.tab()));
    device.files?.all.clear();
    const library = libraryIn(device.tab());
    expect(await mendStores(library)).toMatchObject({ emptied: 'second', broughtBack: 0 });
    expect(await journalled(device)).toBe('Pay by card');
    expect(await mendStores(library)).toMatchObject({ emptied: null });
  });

  test('when both were emptied, it is told how many maps there were', async () => {
    const device = await editedRail();
    await mendStores(libraryIn(device.tab()));
    device.files?.all.clear();
    emptyFirst(device);
    const library = libraryIn(device.tab());
    expect(await mendStores(library)).toMatchObject({ emptied: 'both', lost: 1, broughtBack: 0 });
    expect(await mendStores(library)).toMatchObject({ emptied: null, lost: 0 });
  });

  test('what older code has kept is taken over silently', async () => {
    const { device, opened } = await openRail();
    await opened.close();
    device.files?.all.clear();
    const library = libraryIn(device.tab());
    expect(await mendStores(library)).toMatchObject({ emptied: null, broughtBack: 0 });
    expect(await journalled(device)).toBe('Pay');
  });

  test('both are written again from an open map', async () => {
    const { device, library, opened } = await openRail();
    const database = (await library.connection.tables()).dexie.backendDB();
    emptyFirst(device);
    device.files?.all.clear();
    database.close();
    database.onclose?.(new Event('close'));
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    const dexie = await onDisk(device);
    const rows = await dexie.table('rows').toArray();
    dexie.close();
    expect(rows.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(rowNames(rail));
    expect([await journalled(device), await journalled(device, 'wait')]).toEqual(['Pay by card', 'Wait']);
  });
});

describe('a map that was erased', () => {
  test('does not come back from the second store', async () => {
    const device = await editedRail();
    const library = libraryIn(device.tab());
    await mendStores(library);
    await library.remove(['rail']);
    await eraseMaps(library, ['rail']);
    await until(async () => (await journalled(device)) === undefined);
    expect(await mendStores(libraryIn(device.tab()))).toMatchObject({ broughtBack: 0 });
    expect(await library.find('rail')).toBeNull();
  });

  test('is forgotten by the second store even when the page went before it was told', async () => {
    const device = await editedRail();
    const library = libraryIn(device.tab());
    await mendStores(library);
    await library.remove(['rail']);
    await mendStores(library);
    const dexie = await onDisk(device);
    await dexie.table('maps').delete('rail');
    dexie.close();
    expect(await mendStores(libraryIn(startedAnew(device).tab()))).toMatchObject({ broughtBack: 0 });
    expect(device.files?.all.has('map.rail.0')).toBe(false);
  });
});
