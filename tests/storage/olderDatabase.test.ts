import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { countBytes } from '../../src/storage/countBytes.ts';
import { followEncounters, type OwnEncounter, putEncounter } from '../../src/storage/ownEncounters.ts';
import { Device } from './fakeBrowser.ts';
import { follow, libraryIn, onDisk, openIn, titleOf, until } from './keeping.ts';

const now = 1_000_000;

/** What a map was stored as by the first version of the database. */
const record = {
  id: 'rail',
  title: 'Rail',
  segments: 1,
  touchpoints: 1,
  outline: null,
  created: now,
  updated: now,
  recency: 1,
  rev: 3,
  epoch: 1,
  writer: 'tab',
  seen: { tab: 3 },
};

const row = (kind: string, id: string, fields: object) => ({
  mapId: 'rail',
  kind,
  id,
  row: { id, ...fields },
});

const rows = [
  row('journey', 'rail', { title: 'Rail', language: 'en' }),
  row('stage', 'buy', { name: 'Buy', order: 'a0' }),
  row('segment', 'customer', { name: 'Customer', color: 's1', order: 'a0' }),
  row('touchpoint', 'pay', {
    state: 'asIs',
    title: 'Pay',
    order: 'a0',
    segmentId: 'customer',
    stageId: 'buy',
  }),
];

/** A device as the first version left it: one map, one in the bin, one edit in the database's drafts and one in the notes. */
async function firstVersion(): Promise<Device> {
  const device = new Device();
  const dexie = new Dexie('throughline', {
    indexedDB: device.indexedDB as IDBFactory,
    IDBKeyRange: device.tab().keyRange,
  });
  dexie
    .version(1)
    .stores({ maps: 'id, recency', rows: '[mapId+kind+id]', drafts: '[mapId+tab]', kept: 'key' });
  await dexie.open();
  const binned = { ...record, id: 'old', title: 'Old', recency: 2, deleted: now - 1 };
  await dexie.table('maps').bulkPut([record, binned]);
  await dexie.table('rows').bulkPut(rows);
  await dexie.table('kept').put({ key: 'firstSaveTold', value: true });
  const change = (title: string) => ({
    kind: 'touchpoint',
    id: 'pay',
    before: { id: 'pay', title: 'Pay' },
    after: { id: 'pay', title },
  });
  const draft = { mapId: 'rail', tab: 'tab', ops: [{ client: 'tab', seq: 4, changes: [change('Pay by')] }] };
  await dexie.table('drafts').put(draft);
  const note = { version: 1, ops: [{ client: 'tab', seq: 5, changes: [change('Pay by card')] }] };
  device.notes.set('throughline/draft/rail/tab', JSON.stringify(note));
  dexie.close();
  return device;
}

test('a database of the first version is taken over with all that is in it', async () => {
  const device = await firstVersion();
  const library = libraryIn(device.tab());
  const list = follow(library);
  await until(() => list.maps?.length === 1 && list.bin?.length === 1);
  expect(list.maps?.[0]).toMatchObject({ id: 'rail', title: 'Rail', created: now });
  expect(list.templates).toEqual([]);
  const opened = await openIn(library, 'rail');
  expect(titleOf(opened, 'pay')).toBe('Pay by card');
  await opened.close();
  await library.restore(['old']);
  await until(() => list.maps?.length === 2);
  const dexie = await onDisk(device);
  expect(dexie.backendDB().version).toBe(30);
  expect(await dexie.table('kept').get('firstSaveTold')).toBeTruthy();
  dexie.close();
});

test('what was stored before anybody counted is counted when it is asked for', async () => {
  const library = libraryIn((await firstVersion()).tab());
  const list = follow(library);
  await until(() => list.maps?.length === 1);
  expect(list.maps?.[0]?.bytes).toBeUndefined();
  await countBytes(library);
  await until(() => list.maps?.[0]?.bytes !== undefined);
  const sum = rows.reduce((bytes, { row: json }) => bytes + JSON.stringify(json).length, 0);
  expect(list.maps?.[0]?.bytes).toBe(sum);
  expect(list.maps?.[0]).toMatchObject({ title: 'Rail', updated: now });
});

test('own encounters have their place in it', async () => {
  const library = libraryIn((await firstVersion()).tab());
  let seen: readonly OwnEncounter[] | null = null;
  followEncounters(library, (list) => {
    seen = list;
  });
  await putEncounter(library, { id: 'one', created: 1, encounter: { title: 'I wait for the bus' } });
  await until(() => seen?.length === 1);
});
