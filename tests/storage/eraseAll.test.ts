import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Image } from '../../src/model/image.ts';
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

test('pictures are counted over all maps, with what their bytes take', async () => {
  const library = libraryIn(new Device().tab());
  const picture = (id: string, data: string): Image => ({
    id,
    hash: id.repeat(64),
    mediaType: 'image/webp',
    width: 2,
    height: 1,
    data,
  });
  const mapWith = (id: string, ...pictures: Image[]) => ({
    ...rail,
    journey: new Map([...rail.journey.values()].map((row) => [id, { ...row, id }])),
    image: new Map(pictures.map((row) => [row.id, row])),
  });
  await library.create(mapWith('one', picture('a', 'AAAA'), picture('b', 'AAAAAAAA')));
  await library.create(mapWith('two', picture('a', 'AAAA')));
  await library.create(rail);
  await mendStores(library);
  expect((await storageReport(library)).pictures).toEqual({ count: 3, bytes: 16 });
});

/** Every name under which the product keeps something beside the database, as its source writes them. */
function namesInSource(): string[] {
  const folder = new URL('../../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  const texts = files.map((path) => readFileSync(new URL(path, folder), 'utf8'));
  const stored = texts.filter((text) => /localStorage|\bnotes\b|Notes\b/.test(text));
  return stored.flatMap((text) =>
    [...text.matchAll(/['`](throughline[./][\w./]+)/g)].map(([, name = '']) => name),
  );
}

test('deleting everything forgets all that the product keeps beside the database, and nothing of others', async () => {
  const device = new Device();
  const library = libraryIn(device.tab());
  const names = namesInSource();
  expect(names).toEqual(
    expect.arrayContaining([
      'throughline.parts',
      'throughline.preferences',
      'throughline.sections',
      'throughline.recent',
      'throughline.library',
      'throughline.listColumns',
      'throughline.copies',
      'throughline/draft/',
    ]),
  );
  for (const name of names) device.notes.set(name, '{}');
  device.notes.set('another page', '1');
  await eraseAll(library);
  expect([...device.notes.keys()]).toEqual(['another page']);
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
