import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { journeyOf } from '../../../src/model/doc.ts';
import type { Library } from '../../../src/storage/library.ts';
import { ownEncounters, putEncounter } from '../../../src/storage/ownEncounters.ts';
import { readMapDoc } from '../../../src/storage/readMapDoc.ts';
import { addVersion, listVersions, readVersion } from '../../../src/storage/versions/versions.ts';
import { type Backup, readBackup } from '../../../src/ui/backup/readBackup.ts';
import { restoreBackup } from '../../../src/ui/backup/restoreBackup.ts';
import { writeBackup } from '../../../src/ui/backup/writeBackup.ts';
import { libraryNow } from '../../../src/ui/duplicateMap.ts';
import { card, journey, map, newIds, stage } from '../../journey.ts';
import { Device } from '../../storage/fakeBrowser.ts';
import { libraryIn, openIn, rail, rename, saved } from '../../storage/keeping.ts';

const air = journey(map({ id: 'air', title: 'Air: „fliegen“ / 飛ぶ' }), stage('Fly', card('Board', 1)));
const old = journey(map({ id: 'old', title: 'Old' }), stage('Once', card('Gone')));
const frame = journey(map({ id: 'frame', title: 'Frame' }), stage('Begin'));

async function filled(): Promise<Library> {
  const library = libraryIn(new Device().tab());
  for (const doc of [rail, air, old]) await library.create(doc);
  await library.create(frame, 'template');
  await library.remove(['old']);
  await addVersion(library, 'rail', rail, { why: 'named', name: 'First' });
  await putEncounter(library, {
    id: 'own',
    created: 5,
    encounter: { title: 'A letter', kind: 'communication' },
  });
  return library;
}

async function backupOf(library: Library): Promise<Backup> {
  const { file } = await writeBackup(library, 1_700_000_000_000);
  const backup = await readBackup(file);
  if (!backup) throw new Error('It cannot be read.');
  return backup;
}

const titles = async (library: Library) => {
  const list = await libraryNow(library);
  const of = (part: 'maps' | 'templates' | 'bin') => list[part].map(({ title }) => title).sort();
  return { maps: of('maps'), templates: of('templates'), bin: of('bin') };
};

test('everything that is kept comes back on another device, each thing where it was', async () => {
  const backup = await backupOf(await filled());
  const other = libraryIn(new Device().tab());
  const restored = await restoreBackup({ library: other, newId: newIds() }, backup, 'beside');
  expect(restored).toEqual({ added: 4, beside: 0, over: 0, same: 0, unreadable: 0 });
  expect(await titles(other)).toEqual({
    maps: ['Air: „fliegen“ / 飛ぶ', 'Rail'],
    templates: ['Frame'],
    bin: ['Old'],
  });
  expect((await readMapDoc(other, 'air')).doc).toEqual(air);
  const [version] = await listVersions(other, 'rail');
  expect(version).toMatchObject({ why: 'named', name: 'First' });
  if (version) expect(await readVersion(other, version)).toEqual(rail);
  expect((await ownEncounters(other)).map(({ encounter }) => encounter.title)).toEqual(['A letter']);
});

test('a map that was edited meanwhile stays, and that of the backup comes beside it', async () => {
  const library = await filled();
  const backup = await backupOf(library);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', 'Pay later');
  await saved(opened);
  const restored = await restoreBackup({ library, newId: newIds('b') }, backup, 'beside');
  expect(restored).toEqual({ added: 0, beside: 1, over: 0, same: 3, unreadable: 0 });
  expect((await titles(library)).maps).toEqual(['Air: „fliegen“ / 飛ぶ', 'Rail', 'Rail']);
  expect((await readMapDoc(library, 'rail')).doc.touchpoint.get('pay')?.title).toBe('Pay later');
});

test('a map of the backup takes the place of the one that is here, which is kept as a version', async () => {
  const library = await filled();
  const backup = await backupOf(library);
  const opened = await openIn(library, 'rail');
  rename(opened, 'pay', 'Pay later');
  await saved(opened);
  await opened.close();
  const restored = await restoreBackup({ library, newId: newIds() }, backup, 'over');
  expect(restored).toMatchObject({ over: 1, same: 3 });
  expect((await readMapDoc(library, 'rail')).doc.touchpoint.get('pay')?.title).toBe('Pay');
  const [before] = await listVersions(library, 'rail');
  expect(before?.why).toBe('beforeChange');
  if (before) expect((await readVersion(library, before)).touchpoint.get('pay')?.title).toBe('Pay later');
});

test('the files of a backup are maps that can be opened by themselves, under names that every system takes', async () => {
  const { file } = await writeBackup(await filled(), 0);
  const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));
  expect(names.filter((name) => !name.startsWith('versions/')).sort()).toEqual([
    'backup.json',
    'bin/Old.journey.json',
    'maps/Air „fliegen“ 飛ぶ.journey.json',
    'maps/Rail.journey.json',
    'own-encounters.json',
    'templates/Frame.template.json',
    'unread-rows.json',
  ]);
});

test('what is no backup is refused, and a map in it that is damaged is told and left out', async () => {
  expect(await readBackup(new Blob(['no archive']))).toBeNull();
  expect(await readBackup(new Blob([zipSync({ 'a.txt': strToU8('a') })]))).toBeNull();
  const { list, files } = await backupOf(await filled());
  const damaged = new Map(files).set('maps/Rail.journey.json', strToU8('{"format":'));
  const library = libraryIn(new Device().tab());
  const restored = await restoreBackup({ library, newId: newIds() }, { list, files: damaged }, 'over');
  expect(restored).toMatchObject({ added: 3, unreadable: 1 });
  expect(await library.find('rail')).toBeNull();
});

test('an archive that says it unpacks to more than there may be is refused before it is unpacked', async () => {
  const bytes = zipSync({ 'backup.json': strToU8('{}'), 'maps/a.journey.json': strToU8('a') });
  const view = new DataView(bytes.buffer);
  const last = [...bytes.keys()].findLast(
    (at) => at + 4 < bytes.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32((last ?? 0) + 24, 3_000_000_000, true);
  expect(await readBackup(new Blob([bytes]))).toBeNull();
});

test('an id of the list that is none is left out, whatever else it would reach', async () => {
  const { files } = await backupOf(await filled());
  const list = {
    format: 'throughline-backup',
    version: 1,
    made: 0,
    maps: [{ file: 'a', id: '../x', part: 'maps', versions: [] }],
  };
  const bytes = zipSync({ ...Object.fromEntries(files), 'backup.json': strToU8(JSON.stringify(list)) });
  expect((await readBackup(new Blob([bytes])))?.list.maps).toEqual([]);
});

test('edits of an open map that are not saved yet are in the backup', async () => {
  const library = await filled();
  const opened = await openIn(library, 'air');
  rename(opened, 'board', 'Board early');
  const { files } = await backupOf(library);
  const text = new TextDecoder().decode(files.get('maps/Air „fliegen“ 飛ぶ.journey.json'));
  expect(text).toContain('Board early');
  expect(journeyOf(air)?.id).toBe('air');
});
