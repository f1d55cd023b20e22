import type { Doc } from '../../model/doc.ts';
import { SCHEMA } from '../../model/migrate.ts';
import { readRecords, recordsOf } from '../mapRecords.ts';
import { migrateRecords } from '../migrateRecords.ts';
import type { RowRecord } from '../tables.ts';

interface Packed {
  readonly schema: number;
  readonly rows: readonly Pick<RowRecord, 'kind' | 'id' | 'row'>[];
}

/** The rows of a document, packed by gzip. */
export function packDoc(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  return packRows(recordsOf('', doc), SCHEMA);
}

/** Stored rows of some schema as they are, packed by gzip. */
export function packRows(records: readonly RowRecord[], schema: number): Promise<Uint8Array<ArrayBuffer>> {
  const rows = records.map(({ kind, id, row }) => ({ kind, id, row }));
  const text = JSON.stringify({ schema, rows } satisfies Packed);
  return piped(new Blob([text]), new CompressionStream('gzip'));
}

/** The document in packed rows; those of an older schema are migrated. Throws when it cannot be unpacked. */
export async function unpackDoc(packed: Uint8Array<ArrayBuffer>): Promise<Doc> {
  const bytes = await piped(new Blob([packed]), new DecompressionStream('gzip'));
  const { schema, rows } = JSON.parse(new TextDecoder().decode(bytes)) as Packed;
  const records = rows.map((row) => ({ mapId: '', ...row }));
  return readRecords(schema === SCHEMA ? records : migrateRecords('', records, schema)).doc;
}

async function piped(
  from: Blob,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = from.stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
