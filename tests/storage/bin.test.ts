import { describe, expect, test } from 'vitest';
import { eraseMaps } from '../../src/storage/eraseMaps.ts';
import { card, journey, map, stage } from '../journey.ts';
import { Device, startedAnew } from './fakeBrowser.ts';
import { follow, libraryIn, onDisk, openIn, rail, rename, saved, until } from './keeping.ts';

const shop = journey(map({ id: 'shop', title: 'Shop' }), stage('Find', card('Search')));

const ids = (list: readonly { id: string }[] | null) => list?.map(({ id }) => id).join();

async function stored(device: Device): Promise<{ maps: string[]; rows: string[]; drafts: number }> {
  const dexie = await onDisk(device);
  const maps = (await dexie.table('maps').toArray()).map(({ id }) => id);
  const rows = (await dexie.table('rows').toArray()).map(({ mapId }) => mapId);
  const drafts = await dexie.table('drafts').count();
  dexie.close();
  return { maps, rows: [...new Set(rows)], drafts };
}

async function libraryOfTwo(device = new Device()) {
  const library = libraryIn(device.tab());
  await library.create(rail);
  await library.create(shop);
  return { device, library, list: follow(library) };
}

describe('the bin', () => {
  test('takes several maps at once, the last to come first, and gives them back', async () => {
    const { device, library, list } = await libraryOfTwo();
    await library.remove(['rail']);
    device.clock += 1000;
    await library.remove(['shop']);
    await until(() => ids(list.bin) === 'shop,rail');
    expect(list.maps).toEqual([]);
    expect(await library.find('rail')).toBe('bin');
    await library.restore(['rail', 'shop']);
    await until(() => ids(list.maps) === 'shop,rail');
    expect(list.bin).toEqual([]);
  });

  test('keeps a map for as long as nobody empties it', async () => {
    const { device, library } = await libraryOfTwo();
    await library.remove(['rail']);
    device.clock += 400 * 24 * 60 * 60 * 1000;
    const later = libraryIn(device.tab());
    const list = follow(later);
    await until(() => ids(list.bin) === 'rail');
    await later.restore(['rail']);
    expect((await openIn(later, 'rail')).editor.getState().doc).toEqual(rail);
  });

  test('gives up what lies in it for good: rows, what tabs left, and notes; nothing of other maps', async () => {
    const { device: old } = await libraryOfTwo();
    const tab = old.tab();
    const left = libraryIn(tab);
    rename(await openIn(left, 'rail'), 'pay', 'Pay by card');
    tab.leave();
    left.close();
    const device = startedAnew(old);
    const library = libraryIn(device.tab());
    const list = follow(library);
    expect(device.notes.size).toBe(1);
    await library.remove(['rail']);
    await eraseMaps(library, ['rail', 'shop']);
    await until(() => list.bin?.length === 0);
    expect(await library.find('rail')).toBeNull();
    expect(await library.find('shop')).toBe('maps');
    expect(device.notes.size).toBe(0);
  });

  test('leaves no row behind', async () => {
    const { device, library } = await libraryOfTwo();
    await library.remove(['rail']);
    await eraseMaps(library, ['rail', 'shop']);
    expect(await stored(device)).toEqual({ maps: ['shop'], rows: ['shop'], drafts: 0 });
  });

  test('erases nothing that was brought back meanwhile', async () => {
    const { device, library } = await libraryOfTwo();
    await library.remove(['rail', 'shop']);
    await libraryIn(device.tab()).restore(['rail']);
    await eraseMaps(library, ['rail', 'shop']);
    expect((await stored(device)).maps).toEqual(['rail']);
  });

  test('loses nothing that is worked on in another tab: the map is written again', async () => {
    const { device, library, list } = await libraryOfTwo();
    const opened = await openIn(libraryIn(device.tab()), 'rail');
    await library.remove(['rail']);
    await eraseMaps(library, ['rail']);
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    await until(() => ids(list.maps)?.includes('rail') ?? false);
  });

  test('holds maps of this tab too, and closing the tab asks no more when only they are left', async () => {
    const tab = Object.assign(new Device(), { indexedDB: null }).tab();
    const library = libraryIn(tab);
    const list = follow(library);
    await library.create(rail);
    expect(tab.guards).toBe(1);
    await library.remove(['rail']);
    expect(ids(list.bin)).toBe('rail');
    expect(tab.guards).toBe(0);
    await eraseMaps(library, ['rail']);
    expect(list.bin).toEqual([]);
  });
});
