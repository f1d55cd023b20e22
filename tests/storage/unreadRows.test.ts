import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindNames } from '../../src/model/kinds.ts';
import { readRecords } from '../../src/storage/mapRecords.ts';
import type { RowRecord } from '../../src/storage/tables.ts';
import { eraseUnread, unreadRows } from '../../src/storage/unreadRows.ts';
import { arbitraryDoc } from '../arbitraryDoc.ts';
import { Device, startedAnew } from './fakeBrowser.ts';
import { libraryIn, onDisk, openIn, rail, rename, saved, titleOf } from './keeping.ts';

const broken = { mapId: 'rail', kind: 'touchpoint', id: 'wait', row: { id: 'wait', title: 5 } };
const foreign = { mapId: 'rail', kind: 'dragon', id: 'smaug', row: { id: 'smaug', fire: Number.NaN } };

async function deviceWith(rows: readonly object[], hasSecond: boolean): Promise<Device> {
  const device = new Device();
  if (!hasSecond) device.files = null;
  const library = libraryIn(device.tab());
  await library.create(rail);
  const opened = await openIn(library, 'rail');
  await saved(opened);
  await opened.close();
  const dexie = await onDisk(device);
  await dexie.table('rows').bulkPut([...rows]);
  dexie.close();
  return startedAnew(device);
}

describe('rows that cannot be read', () => {
  test('are put aside as they are; the rest opens, and can be worked with', async () => {
    const device = await deviceWith([broken, foreign], false);
    const library = libraryIn(device.tab());
    const opened = await openIn(library, 'rail');
    expect(opened.unreadable.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'dragon/smaug',
      'touchpoint/wait',
    ]);
    expect([...opened.editor.getState().doc.touchpoint.keys()]).toEqual(['pay']);
    rename(opened, 'pay', 'Pay by card');
    await saved(opened);
    await opened.close();
    expect(await unreadRows(library, 'rail')).toMatchObject([foreign, broken]);
    const again = await openIn(libraryIn(startedAnew(device).tab()), 'rail');
    expect(again.unreadable).toEqual([]);
    expect(titleOf(again, 'pay')).toBe('Pay by card');
  });

  test('leave a version of what could be read, for it may hang on them', async () => {
    const device = await deviceWith([broken], false);
    await openIn(libraryIn(device.tab()), 'rail');
    const dexie = await onDisk(device);
    expect(await dexie.table('versions').toArray()).toMatchObject([{ why: 'beforeChange', touchpoints: 1 }]);
    dexie.close();
  });

  test('come back from the second store when they can be read there', async () => {
    const device = await deviceWith([broken, foreign], true);
    const library = libraryIn(device.tab());
    const opened = await openIn(library, 'rail');
    expect(titleOf(opened, 'wait')).toBe('Wait');
    expect(await unreadRows(library)).toMatchObject([foreign]);
  });

  test('are erased only when somebody says so', async () => {
    const library = libraryIn((await deviceWith([broken, foreign], false)).tab());
    await openIn(library, 'rail');
    const [first] = await unreadRows(library);
    await eraseUnread(library, first ? [first] : []);
    expect(await unreadRows(library)).toMatchObject([broken]);
  });
});

test('of rows that were changed in any way, each is either read as valid or told as unreadable', () => {
  const anything = fc.anything({ maxDepth: 2, withBigInt: false, withDate: true });
  fc.assert(
    fc.property(
      arbitraryDoc,
      fc.array(fc.tuple(fc.nat(), fc.string(), anything), { maxLength: 8 }),
      fc.array(
        fc.record({ kind: fc.constantFrom(...kindNames, '__proto__'), id: fc.string(), row: anything }),
      ),
      (doc, changes, more) => {
        const records: RowRecord[] = kindNames.flatMap((kind) =>
          [...doc[kind].values()].map((row) => ({ mapId: 'map', kind, id: row.id, row: { ...row } })),
        );
        for (const [place, field, value] of changes) {
          const record = records[place % Math.max(1, records.length)];
          if (record)
            Object.defineProperty(record.row, field, { value, enumerable: true, configurable: true });
        }
        const all = [...records, ...more.map((record) => ({ mapId: 'map', ...record }))];
        const { doc: read, unreadable } = readRecords(all);
        const names = new Set(all.map(({ kind, id }) => `${kind}/${id}`));
        const known = kindNames.flatMap((kind) => [...read[kind].keys()].map((id) => `${kind}/${id}`));
        expect(new Set([...known, ...unreadable.map(({ kind, id }) => `${kind}/${id}`)])).toEqual(names);
        expect(
          readRecords(
            kindNames.flatMap((kind) =>
              [...read[kind].values()].map((row) => ({ mapId: '', kind, id: row.id, row })),
            ),
          ).unreadable,
        ).toEqual([]);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      },
    ),
    { numRuns: Number(process.env.ROW_RUNS ?? 300) },
  );
});
