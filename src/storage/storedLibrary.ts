import type { Doc } from '../model/doc.ts';
import { draftsOfMap, recordsOf, rowsOfMap } from './mapRecords.ts';
import { nextRecency } from './storedMap.ts';
import type { MapSummary, Summary } from './summary.ts';
import type { MapRecord, Tables } from './tables.ts';
import { nextTerm } from './writeMap.ts';

/** For how long a deleted map can be restored, in milliseconds: 30 days. */
const restorable = 30 * 24 * 60 * 60 * 1000;

/** The stored maps, the most recent first, without those that are deleted. */
export async function listMaps({ maps }: Tables): Promise<MapSummary[]> {
  return (await maps.toArray())
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => b.recency - a.recency)
    .map(({ id, title, segments, touchpoints, outline, created, updated }) => ({
      id,
      title,
      segments,
      touchpoints,
      outline,
      created,
      updated,
    }));
}

/** Whether a map is stored and not deleted. */
export async function hasMap({ maps }: Tables, id: string): Promise<boolean> {
  const record = await maps.get(id);
  return record !== undefined && !record.deleted;
}

/** Stores a new map; false when there is one with its id already. One that was deleted makes way. */
export function addMap(
  tables: Tables,
  id: string,
  doc: Doc,
  summary: Summary,
  now: number,
): Promise<boolean> {
  const { dexie, maps, rows, drafts } = tables;
  return dexie.transaction('rw', [maps, rows, drafts], async () => {
    const before = await maps.get(id);
    if (before && !before.deleted) return false;
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

/** Marks a map as deleted, or takes the mark away (`deleted` is null). */
export function markDeleted({ dexie, maps }: Tables, id: string, deleted: number | null): Promise<void> {
  return dexie.transaction('rw', maps, async () => {
    const record = await maps.get(id);
    if (!record) return;
    const { deleted: _, ...kept } = record;
    await maps.put(deleted === null ? kept : { ...kept, deleted });
  });
}

/** Erases maps that were deleted so long ago that they cannot be restored any more. */
export function eraseOld(tables: Tables, now: number): Promise<void> {
  const { dexie, maps, rows, drafts } = tables;
  const isOld = ({ deleted }: MapRecord) => deleted !== undefined && now - deleted > restorable;
  return dexie.transaction('rw', [maps, rows, drafts], async () => {
    for (const { id } of (await maps.toArray()).filter(isOld)) {
      await eraseMap(tables, id);
      await maps.delete(id);
    }
  });
}

async function eraseMap(tables: Tables, id: string): Promise<void> {
  const { rows, drafts } = tables;
  await rows.bulkDelete((await rowsOfMap(tables, id)).map((row) => [id, row.kind, row.id]));
  await drafts.bulkDelete((await draftsOfMap(tables, id)).map(({ tab }) => [id, tab]));
}
