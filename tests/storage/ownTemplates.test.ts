import { expect, test } from 'vitest';
import { readMapDoc } from '../../src/storage/readMapDoc.ts';
import { Device, startedAnew } from './fakeBrowser.ts';
import { follow, libraryIn, onDisk, openIn, rail, rename, titleOf, until } from './keeping.ts';

test('a template is listed apart from the maps, renamed, put into the bin and brought back as what it was', async () => {
  const library = libraryIn(new Device().tab());
  const list = follow(library);
  await library.create(rail, 'template');
  await until(() => list.templates?.length === 1);
  expect(list.maps).toEqual([]);
  expect(await library.find('rail')).toBe('templates');
  await library.rename('rail', 'Railway');
  await until(() => list.templates?.[0]?.title === 'Railway');
  await library.remove(['rail']);
  await until(() => list.bin?.length === 1 && list.templates?.length === 0);
  await library.restore(['rail']);
  await until(() => list.templates?.length === 1);
});

test('a template lies in rows like those of a map', async () => {
  const device = new Device();
  await libraryIn(device.tab()).create(rail, 'template');
  const dexie = await onDisk(device);
  expect(await dexie.table('rows').where(':id').equals(['rail', 'touchpoint', 'pay']).first()).toMatchObject({
    row: { title: 'Pay' },
  });
  dexie.close();
});

test('without a storage a template lives in this tab', async () => {
  const library = libraryIn(Object.assign(new Device(), { indexedDB: null }).tab());
  const list = follow(library);
  await library.create(rail, 'template');
  expect(list.templates?.map(({ id }) => id)).toEqual(['rail']);
  expect((await readMapDoc(library, 'rail')).doc).toEqual(rail);
});

test('a map is read with what this tab has not saved yet', async () => {
  const library = libraryIn(new Device().tab());
  await library.create(rail);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', 'Pay by card');
  expect((await readMapDoc(library, 'rail')).doc.touchpoint.get('pay')?.title).toBe('Pay by card');
});

test('a map is read with what a tab left beside it when it went, and is left as it is', async () => {
  const device = new Device();
  const tab = device.tab();
  const library = libraryIn(tab);
  await library.create(rail);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', 'Pay by card');
  tab.leave();
  const next = libraryIn(startedAnew(device).tab());
  expect((await readMapDoc(next, 'rail')).doc.touchpoint.get('pay')?.title).toBe('Pay by card');
  expect(titleOf(await openIn(next, 'rail'), 'pay')).toBe('Pay by card');
});

test('a map that is not there cannot be read', async () => {
  await expect(readMapDoc(libraryIn(new Device().tab()), 'nowhere')).rejects.toThrow('no map');
});
