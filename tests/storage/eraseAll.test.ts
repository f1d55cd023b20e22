import { expect, test } from 'vitest';
import { eraseAll } from '../../src/storage/eraseAll.ts';
import { mendStores } from '../../src/storage/mendStores.ts';
import { putEncounter } from '../../src/storage/ownEncounters.ts';
import { storageReport } from '../../src/storage/storageReport.ts';
import { addVersion } from '../../src/storage/versions/versions.ts';
import { libraryNow } from '../../src/ui/duplicateMap.ts';
import { Device } from './fakeBrowser.ts';
import { libraryIn, rail } from './keeping.ts';

test('what is kept is counted with what it takes, and since when', async () => {
  const library = libraryIn(new Device().tab());
  await library.create(rail);
  await addVersion(library, 'rail', rail, { why: 'named', name: 'One' });
  await mendStores(library);
  const report = await storageReport(library);
  expect(report).toMatchObject({
    versions: { count: 1 },
    encounters: { count: 0, bytes: 0 },
    since: 1_000_000,
  });
  expect(report.versions.bytes).toBeGreaterThan(100);
  expect(report.second).toMatchObject({ state: 'ready' });
});

test('deleting everything leaves nothing in either store, and nothing comes back from the other', async () => {
  const device = new Device();
  const library = libraryIn(device.tab());
  await library.create(rail);
  await addVersion(library, 'rail', rail, { why: 'named', name: 'One' });
  await putEncounter(library, {
    id: 'own',
    created: 5,
    encounter: { title: 'A letter', kind: 'communication' },
  });
  await mendStores(library);
  await eraseAll(library);
  await mendStores(library);
  const again = libraryIn(device.tab());
  await mendStores(again);
  const list = await libraryNow(again);
  expect([list.maps, list.templates, list.bin]).toEqual([[], [], []]);
  expect(await storageReport(again)).toMatchObject({ versions: { count: 0 }, encounters: { count: 0 } });
});
