import { expect, test } from 'vitest';
import { unpackDoc } from '../../src/storage/versions/packRows.ts';
import { card, journey, map, stage } from '../journey.ts';
import { Device } from './fakeBrowser.ts';
import { libraryIn, onDisk, openIn, rename, saved } from './keeping.ts';

const cards = Array.from({ length: 12 }, (_, index) => card(`Card ${index}`));
const full = journey(map({ id: 'rail', title: 'Rail' }), stage('Buy', ...cards));

async function versions(device: Device) {
  const dexie = await onDisk(device);
  const all = (await dexie.table('versions').toArray()).filter(({ why }) => why === 'beforeChange');
  dexie.close();
  return all;
}

test('a map that loses most of its rows is kept as a version before it is written', async () => {
  const device = new Device();
  const library = libraryIn(device.tab());
  await library.create(full);
  const opened = await openIn(library, 'rail');
  await saved(opened);
  opened.editor.run({ key: 'saving.saved' }, (tr) => {
    for (const id of [...tr.doc.touchpoint.keys()]) tr.remove('touchpoint', id);
  });
  await saved(opened);
  const [version] = await versions(device);
  expect(version).toMatchObject({ mapId: 'rail', why: 'beforeChange', touchpoints: 12 });
  expect(await unpackDoc(version.content)).toEqual(full);
});

test('a map that loses a few rows is not', async () => {
  const device = new Device();
  const library = libraryIn(device.tab());
  await library.create(full);
  const opened = await openIn(library, 'rail');
  const [one = '', two = ''] = [...full.touchpoint.keys()];
  rename(opened, one, 'Other');
  opened.editor.run({ key: 'saving.saved' }, (tr) => tr.remove('touchpoint', two));
  await saved(opened);
  expect(await versions(device)).toEqual([]);
});

test('a map in whose place another document is put is kept as a version', async () => {
  const device = new Device();
  const library = libraryIn(device.tab());
  await library.create(full);
  await library.replace('rail', journey(map({ id: 'rail', title: 'Rail' })));
  expect(await versions(device)).toMatchObject([{ touchpoints: 12 }]);
});
