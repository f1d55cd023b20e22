import type { Doc } from '../model/doc.ts';
import { draftsOfMap, recordsOf, rowsOfMap, versionsOf } from './mapRecords.ts';
import { nextRecency } from './storedMap.ts';
import type { MapSummary, StoredSummary } from './summary.ts';
import type { Tables } from './tables.ts';
import { nextTerm, written } from './writeMap.ts';

/** Stores a new map; false when there is one with its id already. One that lies in the bin makes way. */
export function addMap(
  tables: Tables,
  id: string,
  doc: Doc,
  summary: StoredSummary & Pick<MapSummary, 'isTemplate'>,
  now: number,
): Promise<boolean> {
  const { dexie, maps, rows, drafts } = tables;
  return dexie.transaction('rw', [maps, rows, drafts], async () => {
    const before = await maps.get(id);
    if (before && before.deleted === undefined) return false;
    await eraseMap(tables, id);
    await rows.bulkPut(recordsOf(id, doc));
    const start = before ? nextTerm(before) : { rev: 0, epoch: 0, writer: '' };
    const recency = await nextRecency(tables);
    const times = { created: now, updated: now, recency };
    await maps.put({ ...summary, ...start, ...written(doc, start), ...times, id, seen: {} });
    return true;
  });
}

/** Writes a map's title, in its row and in the list; false when there is no such map. */
export function renameMap(tables: Tables, id: string, title: string, now: number): Promise<boolean> {
  const { dexie, maps, rows } = tables;
  return dexie.transaction('rw', [maps, rows], async () => {
    const record = await maps.get(id);
    const journey = await rows.get([id, 'journey', id]);
    if (!record || !journey) return false;
    await rows.put({ ...journey, row: { ...(journey.row as object), title } });
    const { rev, epoch, writer } = nextTerm(record);
    await maps.put({ ...record, title, updated: now, rev, epoch, writer, by: { epoch, writer } });
    return true;
  });
}

/** Puts maps into the bin, or takes them out of it again (`deleted` is null), all in one transaction. */
export function markDeleted(
  { dexie, maps }: Tables,
  ids: readonly string[],
  deleted: number | null,
): Promise<void> {
  return dexie.transaction('rw', maps, async () => {
    const records = (await maps.bulkGet([...ids])).filter((record) => record !== undefined);
    const marked = records.map(({ deleted: _, ...kept }) => (deleted === null ? kept : { ...kept, deleted }));
    await maps.bulkPut(marked);
  });
}

/** Erases what lies in the bin of these maps, for good and in one transaction; returns the ids of what is gone. */
export function eraseBinned(tables: Tables, ids: readonly string[]): Promise<string[]> {
  const { dexie, maps, rows, drafts, versions, unread } = tables;
  return dexie.transaction('rw', [maps, rows, drafts, versions, unread], async () => {
    const records = await maps.bulkGet([...ids]);
    // One that was brought back meanwhile, in another tab, is in the bin no more.
    const gone = records.flatMap((record) => (record?.deleted === undefined ? [] : record.id));
    for (const id of gone) {
      await eraseMap(tables, id);
      await versions.bulkDelete((await versionsOf(tables, id)).map(({ number }) => [id, number]));
      await unread.where(':id').between([id], [id, []]).delete();
    }
    await maps.bulkDelete(gone);
    return gone;
  });
}

async function eraseMap(tables: Tables, id: string): Promise<void> {
  const { rows, drafts } = tables;
  await rows.bulkDelete((await rowsOfMap(tables, id)).map((row) => [id, row.kind, row.id]));
  await drafts.bulkDelete((await draftsOfMap(tables, id)).map(({ tab }) => [id, tab]));
}
