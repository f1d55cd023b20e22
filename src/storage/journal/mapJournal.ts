import type { Doc } from '../../model/doc.ts';
import { SCHEMA } from '../../model/migrate.ts';
import { StorageFailure } from '../failure.ts';
import type { RowToWrite } from '../ledger.ts';
import { recordsOf } from '../mapRecords.ts';
import type { MapRecord, RowRecord } from '../tables.ts';
import type { Entry, Head } from './frames.ts';

/** What a map's journal says about the map: its record without the outline, which is drawn up anew. */
export type MapAbout = Omit<MapRecord, 'outline'>;

const start = 'map.';

/** The name of a map's journal. */
export function mapJournalName(id: string): string {
  return start + id;
}

/** The map that a journal belongs to, or null when it is none of a map. */
export function mapOfJournal(name: string): string | null {
  return name.startsWith(start) ? name.slice(start.length) : null;
}

/** What a map's journal says after the rows of this record were written into it. */
export function headOf(record: MapRecord): Head {
  const { outline: _, ...about } = record;
  const { epoch, writer } = record.by ?? record;
  return { stamp: `${epoch} ${writer} ${record.rev}`, order: [epoch, record.rev], about };
}

/** What a journal's head says about its map. Throws when newer code has written it, and when it says nothing that could be understood. */
export function aboutIn({ about }: Head): MapAbout {
  const { id, rev, epoch, writer, seen, schema = 1 } = (about ?? {}) as Partial<MapAbout>;
  if (schema > SCHEMA) throw new StorageFailure('newer', 'A newer version has written this map.');
  const isWhole =
    typeof id === 'string' &&
    Number.isSafeInteger(rev) &&
    Number.isSafeInteger(epoch) &&
    typeof writer === 'string' &&
    typeof seen === 'object';
  if (!isWhole) throw new StorageFailure('unknown', 'The second store does not say whose rows it holds.');
  return about as MapAbout;
}

/** Changed rows as they are written into a journal. */
export function entriesOf(rows: readonly RowToWrite[]): Entry[] {
  return rows.map(({ kind, id, row }) => [`${kind}/${id}`, row]);
}

/** All rows of a document as they are written into a journal. */
export function entriesOfDoc(doc: Doc): Entry[] {
  return recordsOf('', doc).map(({ kind, id, row }) => [`${kind}/${id}`, row]);
}

/** Stored rows as they are written into a journal. */
export function entriesOfRecords(records: readonly RowRecord[]): Entry[] {
  return records.map(({ kind, id, row }) => [`${kind}/${id}`, row]);
}

/** The rows in a map's journal as records of the first store. */
export function recordsIn(mapId: string, entries: readonly Entry[]): RowRecord[] {
  return entries.map(([key, row]) => {
    const slash = key.indexOf('/');
    return { mapId, kind: key.slice(0, slash), id: key.slice(slash + 1), row };
  });
}
