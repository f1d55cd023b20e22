import { Dexie } from 'dexie';
import { type Doc, docOf } from '../model/doc.ts';
import { type Kind, kindNames, kinds, type Row, type RowOf } from '../model/kinds.ts';
import type { Op, Seen } from './ledger.ts';
import type { DraftRecord, RowRecord, Tables, VersionRecord } from './tables.ts';
import type { UnreadableRow } from './unreadableRow.ts';

/** The stored rows of one map. */
export function rowsOfMap(tables: Tables, id: string): Promise<RowRecord[]> {
  return rowRange(tables, id).toArray();
}

/** How many rows of one map are stored. */
export function countRows(tables: Tables, id: string): Promise<number> {
  return rowRange(tables, id).count();
}

function rowRange({ rows }: Tables, id: string) {
  return rows.where(':id').between([id, Dexie.minKey, Dexie.minKey], [id, Dexie.maxKey, Dexie.maxKey]);
}

/** What tabs left of one map when they went. */
export function draftsOfMap({ drafts }: Tables, id: string): Promise<DraftRecord[]> {
  return drafts.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
}

/** The versions kept of one map, the oldest first. */
export function versionsOf({ versions }: Tables, id: string): Promise<VersionRecord[]> {
  return versions.where(':id').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
}

/** Whether all these commits are among those that a map has. */
export function areIn(ops: readonly Op[], seen: Seen): boolean {
  return ops.every(({ client, seq }) => seq <= (seen[client] ?? 0));
}

/** The records of all rows of a document. */
export function recordsOf(mapId: string, doc: Doc): RowRecord[] {
  return kindNames.flatMap((kind) =>
    [...doc[kind].values()].map((row) => ({ mapId, kind, id: row.id, row })),
  );
}

/** What can be read of stored rows, and what cannot. */
export function readRecords(records: readonly RowRecord[]): { doc: Doc; unreadable: UnreadableRow[] } {
  const unreadable: UnreadableRow[] = [];
  const rows: { [K in Kind]?: Row[] } = {};
  for (const { kind, id, row } of records) {
    const parsed = isKind(kind) ? kinds[kind].schema.safeParse(row) : null;
    if (parsed?.success && parsed.data.id === id) {
      const list = rows[kind as Kind] ?? [];
      list.push(parsed.data as Row);
      rows[kind as Kind] = list;
    } else unreadable.push({ kind, id, detail: parsed?.error?.message ?? 'Its kind or id is not known.' });
  }
  return { doc: docOf(rows as { [K in Kind]?: RowOf[K][] }), unreadable };
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}
