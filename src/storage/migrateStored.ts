import { type Migration, SCHEMA } from '../model/migrate.ts';
import { readRecords, rowsOfMap } from './mapRecords.ts';
import { migrateRecords } from './migrateRecords.ts';
import type { Tables } from './tables.ts';
import { keepVersion } from './versions/keepVersion.ts';
import { packRows } from './versions/packRows.ts';
import { nextTerm, written } from './writeMap.ts';

/** Takes a stored map to the newest schema: on a copy, which is checked, then takes the place of the old rows in one transaction; those are kept as a version. */
export async function migrateStored(tables: Tables, id: string, steps?: readonly Migration[]): Promise<void> {
  const { dexie, maps, rows } = tables;
  const found = await dexie.transaction('r', [maps, rows], async () => {
    const record = await maps.get(id);
    return record && { record, rows: await rowsOfMap(tables, id) };
  });
  if (!found) return;
  const { record, rows: old } = found;
  const migrated = migrateRecords(id, old, record.schema ?? 1, steps);
  const { doc } = readRecords(migrated);
  const content = await packRows(old, record.schema ?? 1);
  await keepVersion(tables, id, doc, { why: 'beforeChange', rev: record.rev, now: Date.now(), content });
  await dexie.transaction('rw', [maps, rows], async () => {
    const now = await maps.get(id);
    if (now?.rev !== record.rev || now.epoch !== record.epoch) return;
    await rows.bulkDelete(old.map((row) => [id, row.kind, row.id]));
    await rows.bulkPut(migrated);
    const next = nextTerm(record);
    await maps.put({ ...record, ...next, ...written(doc, next), schema: SCHEMA });
  });
}
