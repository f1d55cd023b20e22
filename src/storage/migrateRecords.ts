import { type FileRow, fileRowOf } from '../model/fileRow.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { type Migration, migrateRows } from '../model/migrate.ts';
import { idMaker } from '../model/newId.ts';
import { readRows } from '../model/readRows.ts';
import { recordsOf } from './mapRecords.ts';
import type { RowRecord } from './tables.ts';

const newId = idMaker((count) => crypto.getRandomValues(new Uint8Array(count)));

/** Stored rows of an older schema as rows of the newest one, checked and repaired as those of a file are. Nothing is written by it. */
export function migrateRecords(
  mapId: string,
  records: readonly RowRecord[],
  schema: number,
  steps?: readonly Migration[],
): RowRecord[] {
  const rows = migrateRows(records.map(fileRow), schema, steps);
  return recordsOf(mapId, readRows(rows, { newId, title: '', language: 'en' }).doc);
}

/** Kinds may have other names in another schema: what is not known goes to the migration as it is. */
function fileRow({ kind, row }: RowRecord): FileRow {
  const fields = row as FileRow;
  return Object.hasOwn(kinds, kind) ? fileRowOf(kind as Kind, fields as never) : { ...fields, kind };
}
