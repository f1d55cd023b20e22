import type { Doc } from '../model/doc.ts';
import { kindNames } from '../model/kinds.ts';
import { SCHEMA } from '../model/migrate.ts';
import type { Base, RowToWrite } from './ledger.ts';
import { readRecords, recordsOf, rowsOfMap } from './mapRecords.ts';
import type { Term } from './message.ts';
import { nextRecency } from './storedMap.ts';
import type { StoredSummary } from './summary.ts';
import type { MapRecord, Tables } from './tables.ts';

/** What is to be written of an open map: everything up to `base`, under the term of its writer. */
export interface MapWrite {
  readonly id: string;
  readonly term: Term;
  readonly base: Base;
  readonly rows: readonly RowToWrite[];
  /** Null keeps the one that is stored. */
  readonly summary: StoredSummary | null;
  readonly now: number;
}

/** What became of a write: it is on disk as this record says, another tab has taken the map over, or the map is not there any more. */
export type WriteOutcome = MapRecord | 'outrun' | 'missing';

/** Writes the changed rows of a map and its summary in one transaction, if the map is still the writer's own. */
export function writeMap(tables: Tables, write: MapWrite): Promise<WriteOutcome> {
  const { dexie, maps, rows } = tables;
  const { id, term } = write;
  return dexie.transaction('rw', [maps, rows], async (): Promise<WriteOutcome> => {
    const record = await maps.get(id);
    if (!record) return 'missing';
    if (record.epoch !== term.epoch || record.writer !== term.writer) return 'outrun';
    const gone = write.rows.filter(({ row }) => !row);
    const here = write.rows.filter(({ row }) => row);
    await rows.bulkPut(here.map(({ kind, id: rowId, row }) => ({ mapId: id, kind, id: rowId, row })));
    await rows.bulkDelete(gone.map(({ kind, id: rowId }) => [id, kind, rowId]));
    const next = { ...standing(record, write), ...write.summary, updated: write.now };
    await maps.put(next);
    return next;
  });
}

/** A write of the summary alone leaves the state of the rows as it was. */
function standing(record: MapRecord, { rows, base, term }: MapWrite): MapRecord {
  if (rows.length === 0 && record.rev === base.rev) return record;
  const { deleted: _, ...kept } = record;
  // A map that is still worked on, though it was deleted in another tab, is back in the list.
  return { ...kept, rev: base.rev, seen: base.seen, ...written(base.doc, term) };
}

/** Writes a map of which nothing is stored, or puts it in the place of what is. Rows that cannot be read stay. */
export function writeWholeMap(
  tables: Tables,
  { id, term, base, summary, now }: Omit<MapWrite, 'rows'> & { readonly summary: StoredSummary },
): Promise<MapRecord> {
  const { dexie, maps, rows } = tables;
  return dexie.transaction('rw', [maps, rows], async () => {
    const before = await maps.get(id);
    await deleteReadable(tables, id);
    await rows.bulkPut(recordsOf(id, base.doc));
    const record: MapRecord = {
      ...summary,
      id,
      created: before?.created ?? now,
      updated: now,
      recency: await nextRecency(tables),
      rev: base.rev,
      seen: base.seen,
      epoch: term.epoch,
      writer: term.writer,
      ...written(base.doc, term),
      ...(before?.isTemplate && { isTemplate: true }),
    };
    await maps.put(record);
    return record;
  });
}

/** Puts another document in the place of a stored map, whoever writes it; false when there is none. The writer finds that out before it writes again. */
export function replaceMap(
  tables: Tables,
  id: string,
  doc: Doc,
  summary: StoredSummary,
  now: number,
): Promise<boolean> {
  const { dexie, maps, rows } = tables;
  return dexie.transaction('rw', [maps, rows], async () => {
    const record = await maps.get(id);
    if (!record) return false;
    await deleteReadable(tables, id);
    await rows.bulkPut(recordsOf(id, doc));
    const { deleted: _, ...kept } = record;
    const next = nextTerm(record);
    await maps.put({ ...kept, ...summary, updated: now, ...next, ...written(doc, next) });
    return true;
  });
}

/** The next revision of a map under a term of its own: what anyone writes into a record who is not its writer. */
export function nextTerm({ rev, epoch }: MapRecord): Pick<MapRecord, 'rev' | 'epoch' | 'writer'> {
  return { rev: rev + 1, epoch: epoch + 1, writer: 'library' };
}

/** What a record says of the rows that were written with it. */
export function written(
  doc: Doc,
  { epoch, writer }: Term,
): Required<Pick<MapRecord, 'by' | 'count' | 'schema'>> {
  return {
    by: { epoch, writer },
    count: kindNames.reduce((sum, kind) => sum + doc[kind].size, 0),
    schema: SCHEMA,
  };
}

/** Deletes the rows of a map; those that cannot be read stay. */
export async function deleteReadable(tables: Tables, id: string): Promise<void> {
  const stored = await rowsOfMap(tables, id);
  const { unreadable } = readRecords(stored);
  const stays = new Set(unreadable.map((row) => `${row.kind}/${row.id}`));
  const keys = stored.filter((row) => !stays.has(`${row.kind}/${row.id}`));
  await tables.rows.bulkDelete(keys.map((row) => [id, row.kind, row.id]));
}
