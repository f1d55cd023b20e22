import { readRecords, rowsOfMap } from '../mapRecords.ts';
import type { Tables } from '../tables.ts';
import { keepVersion } from './keepVersion.ts';

/** Keeps what is stored of a map as a version, for something is about to take its place. */
export async function keepStored(tables: Tables, id: string, now: number): Promise<void> {
  const { dexie, maps, rows } = tables;
  const found = await dexie.transaction('r', [maps, rows], async () => {
    const record = await maps.get(id);
    return record && { rev: record.rev, rows: await rowsOfMap(tables, id) };
  });
  if (!found || found.rows.length === 0) return;
  const { doc } = readRecords(found.rows);
  await keepVersion(tables, id, doc, { why: 'beforeChange', rev: found.rev, now });
}
