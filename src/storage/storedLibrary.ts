import type { Doc } from '../model/doc.ts';
import { draftsOfMap, recordsOf, rowsOfMap } from './mapRecords.ts';
import { nextRecency } from './storedMap.ts';
import { type LibraryPart, type MapSummary, partOf, type StoredSummary } from './summary.ts';
import type { Tables } from './tables.ts';
import { nextTerm } from './writeMap.ts';

/** Everything stored, the most recent first: maps, templates, and what lies in the bin. */
export async function listMaps({ maps }: Tables): Promise<MapSummary[]> {
  return (await maps.toArray()).sort((a, b) => b.recency - a.recency);
}

/** In which part of the library a map is stored; null when it is not. */
export async function storedPart({ maps }: Tables, id: string): Promise<LibraryPart | null> {
  const record = await maps.get(id);
  return record ? partOf(record) : null;
}

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
    await maps.put({ ...summary, ...start, id, created: now, updated: now, recency, seen: {} });
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
    await maps.put({ ...record, title, updated: now, ...nextTerm(record) });
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
  const { dexie, maps, rows, drafts } = tables;
  return dexie.transaction('rw', [maps, rows, drafts], async () => {
    const records = await maps.bulkGet([...ids]);
    // One that was brought back meanwhile, in another tab, is in the bin no more.
    const gone = records.flatMap((record) => (record?.deleted === undefined ? [] : record.id));
    for (const id of gone) await eraseMap(tables, id);
    await maps.bulkDelete(gone);
    return gone;
  });
}

async function eraseMap(tables: Tables, id: string): Promise<void> {
  const { rows, drafts } = tables;
  await rows.bulkDelete((await rowsOfMap(tables, id)).map((row) => [id, row.kind, row.id]));
  await drafts.bulkDelete((await draftsOfMap(tables, id)).map(({ tab }) => [id, tab]));
}
