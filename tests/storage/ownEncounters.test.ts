import { expect, test } from 'vitest';
import {
  followEncounters,
  type OwnEncounter,
  ownEncounters,
  putEncounter,
  removeEncounter,
} from '../../src/storage/ownEncounters.ts';
import { Device } from './fakeBrowser.ts';
import { libraryIn, onDisk, until } from './keeping.ts';

const bus: OwnEncounter = {
  id: 'bus',
  created: 1,
  encounter: { title: 'I wait for the bus', kind: 'physical', channel: 'Bus stop', medium: 'physical' },
};
const rain: OwnEncounter = { id: 'rain', created: 2, encounter: { title: 'It rains on me' } };

test('own encounters are the same in every tab, the last one first, until they are taken away', async () => {
  const device = new Device();
  const [one, two] = [libraryIn(device.tab()), libraryIn(device.tab())];
  let seen = '';
  followEncounters(two, (list) => {
    seen = list.map(({ encounter }) => encounter.title).join();
  });
  await putEncounter(one, bus);
  await putEncounter(one, rain);
  await until(() => seen === 'It rains on me,I wait for the bus');
  expect(await ownEncounters(two)).toEqual([rain, bus]);
  await putEncounter(one, { ...bus, encounter: { ...bus.encounter, title: 'The bus is late' } });
  await until(() => seen === 'It rains on me,The bus is late');
  await removeEncounter(one, 'rain');
  await until(() => seen === 'The bus is late');
});

test('an encounter that cannot be read is left out, and left where it is', async () => {
  const device = new Device();
  const library = libraryIn(device.tab());
  await putEncounter(library, bus);
  const dexie = await onDisk(device);
  const broken = { id: 'broken', created: 3, encounter: { title: 5 } };
  await dexie.table('encounters').put(broken);
  expect(await ownEncounters(library)).toEqual([bus]);
  expect(await dexie.table('encounters').get('broken')).toEqual(broken);
  dexie.close();
});

test('without a storage there are none, and keeping one fails', async () => {
  const library = libraryIn(Object.assign(new Device(), { indexedDB: null }).tab());
  let seen: readonly OwnEncounter[] | null = null;
  followEncounters(library, (list) => {
    seen = list;
  });
  await until(() => seen?.length === 0);
  await expect(putEncounter(library, bus)).rejects.toMatchObject({ reason: 'unavailable' });
});
