import { readRecords, rowsOfMap } from './mapRecords.ts';
import { countChange } from './sideTables.ts';
import type { Tables } from './tables.ts';
import { keepStored } from './versions/keepStored.ts';

/** Puts stored rows of a map that cannot be read into a table of their own, as they are, so that the rest can be worked with. What can be read is kept as a version first, for it may hang on them. */
export async function setAside(tables: Tables, id: string, now: number): Promise<void> {
  const { dexie, maps, rows, unread, kept } = tables;
  await keepStored(tables, id, now);
  await dexie.transaction('rw', [maps, rows, unread, kept], async () => {
    const all = await rowsOfMap(tables, id);
    const { unreadable } = readRecords(all);
    const details = new Map(unreadable.map(({ kind, id: rowId, detail }) => [`${kind}/${rowId}`, detail]));
    const moved = all.flatMap((row) => {
      const detail = details.get(`${row.kind}/${row.id}`);
      return detail === undefined ? [] : [{ ...row, detail, found: now }];
    });
    if (moved.length === 0) return;
    await unread.bulkPut(moved);
    await rows.bulkDelete(moved.map((row) => [id, row.kind, row.id]));
    await maps.update(id, { count: all.length - moved.length });
    await countChange(tables, 'unread');
  });
}
