import type { Doc } from '../../model/doc.ts';
import { SCHEMA } from '../../model/migrate.ts';
import { readRecords, recordsOf } from '../mapRecords.ts';
import { migrateRecords } from '../migrateRecords.ts';
import type { RowRecord } from '../tables.ts';

interface Packed {
  readonly schema: number;
  readonly rows: readonly Pick<RowRecord, 'kind' | 'row'>[];
}

/** The rows of a document, packed by gzip. */
export function packRows(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const rows = recordsOf('', doc).map(({ kind, row }) => ({ kind, row }));
  const text = JSON.stringify({ schema: SCHEMA, rows } satisfies Packed);
  return piped(new Blob([text]), new CompressionStream('gzip'));
}

/** The document in packed rows; those of an older schema are migrated. Throws when it cannot be unpacked. */
export async function unpackRows(packed: Uint8Array<ArrayBuffer>): Promise<Doc> {
  const bytes = await piped(new Blob([packed]), new DecompressionStream('gzip'));
  const { schema, rows } = JSON.parse(new TextDecoder().decode(bytes)) as Packed;
  const records = rows.map(({ kind, row }) => ({ mapId: '', kind, id: (row as { id: string }).id, row }));
  return readRecords(schema === SCHEMA ? records : migrateRecords('', records, schema)).doc;
}

async function piped(
  from: Blob,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = from.stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
