import { expect, test } from 'vitest';
import type { Migration } from '../../src/model/migrate.ts';
import { migrateStored } from '../../src/storage/migrateStored.ts';
import { deviceWith, diskOf } from './disks.ts';
import type { Device } from './fakeBrowser.ts';
import { libraryIn, onDisk, openIn, openRail, saved, titleOf } from './keeping.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** Cards once had a name instead of a title. */
const step: Migration = (rows) =>
  rows.map((row) => {
    const { name, ...fields } = row as Record<string, unknown>;
    return fields.kind === 'touchpoint' ? { ...fields, title: name } : row;
  });

/** A device whose map was written in a schema before the first. */
async function olderRail(): Promise<Device> {
  const { device, opened } = await openRail();
  await opened.close();
  const dexie = await onDisk(device);
  const [record] = await dexie.table('maps').toArray();
  await dexie.table('maps').put({ ...record, schema: 0 });
  for (const stored of await dexie.table('rows').toArray()) {
    if (stored.kind !== 'touchpoint') continue;
    const { title, ...row } = stored.row;
    await dexie.table('rows').put({ ...stored, row: { ...row, name: title } });
  }
  dexie.close();
  return deviceWith(await diskOf(device), new MemoryFiles());
}

test('a map of an older schema is taken to the newest, and its old rows are kept as a version', async () => {
  const device = await olderRail();
  const library = libraryIn(device.tab());
  await migrateStored(await library.connection.writable(), 'rail', [step]);
  const opened = await openIn(library, 'rail');
  await saved(opened);
  expect(titleOf(opened, 'pay')).toBe('Pay');
  const disk = await diskOf(device);
  expect(disk.versions).toMatchObject([{ mapId: 'rail', why: 'beforeChange', touchpoints: 2 }]);
  expect(disk.maps).toMatchObject([{ schema: 1 }]);
});

test('a browser that dies while a map is being migrated leaves either the old rows or the new ones', async () => {
  for (let moment = 0; moment < 12; moment += 1) {
    const device = await olderRail();
    const library = libraryIn(device.tab());
    const migrating = migrateStored(await library.connection.writable(), 'rail', [step]);
    await new Promise((resolve) => setTimeout(resolve, moment));
    const disk = await diskOf(device);
    await migrating;
    const cards = (disk.rows ?? []) as { kind: string; row: { title?: string; name?: string } }[];
    const kinds = new Set(
      cards
        .filter(({ kind }) => kind === 'touchpoint')
        .map(({ row }) =>
          Object.keys(row)
            .filter((key) => key === 'title' || key === 'name')
            .join(),
        ),
    );
    expect(kinds.size).toBe(1);
    const next = libraryIn((await deviceWith(disk, new MemoryFiles())).tab());
    const tables = await next.connection.writable();
    if (kinds.has('name')) await migrateStored(tables, 'rail', [step]);
    expect(titleOf(await openIn(next, 'rail'), 'pay')).toBe('Pay');
  }
});

test('a map of a newer schema is shown, and not written', async () => {
  const { device, opened } = await openRail();
  await opened.close();
  const dexie = await onDisk(device);
  await dexie.table('maps').update('rail', { schema: 2 });
  dexie.close();
  const before = await diskOf(device);
  const again = await openRail(device);
  expect(again.opened.saveState.getState()).toMatchObject({ state: 'failed', reason: 'newer' });
  expect(titleOf(again.opened, 'pay')).toBe('Pay');
  again.opened.editor.run({ key: 'saving.saved' }, (tr) => tr.update('touchpoint', 'pay', { title: 'New' }));
  again.opened.retry();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await diskOf(device)).toEqual(before);
});
