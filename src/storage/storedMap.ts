import { journeyOf } from '../model/doc.ts';
import { SCHEMA } from '../model/migrate.ts';
import { StorageFailure } from './failure.ts';
import type { Base, Seen } from './ledger.ts';
import { areIn, draftsOfMap, readRecords, rowsOfMap } from './mapRecords.ts';
import type { Term } from './message.ts';
import type { DraftRecord, MapRecord, RowRecord, Tables } from './tables.ts';
import type { UnreadableRow } from './unreadableRow.ts';

/** A map as it was found in the storage. */
export interface StoredMap {
  readonly record: MapRecord;
  readonly base: Base & { readonly term: Term };
  /** What tabs left beside it when they went. */
  readonly drafts: readonly DraftRecord[];
  readonly unreadable: readonly UnreadableRow[];
  /** Whether rows are missing that were there when the map was written last. */
  readonly isShort: boolean;
}

/** How many tabs are remembered of those whose commits are in a map. */
const rememberedTabs = 50;

/** The record of a map and its rows, as they lie there. */
export interface Found {
  readonly record: MapRecord;
  readonly rows: readonly RowRecord[];
}

/** Reads a map without what tabs left beside it, or null when there is none. */
export async function readMap(tables: Tables, id: string): Promise<StoredMap | null> {
  const { dexie, maps, rows } = tables;
  const found = await dexie.transaction('r', [maps, rows], () => find(tables, id));
  return found && storedMap(found, []);
}

/**
 * Reads a map and makes a tab its only writer, in one transaction; null when there is no such map. The drafts are read apart from it, and
 * by nobody else: a page that goes away has no time to wait until somebody is done with them.
 */
export async function claimMap(
  tables: Tables,
  id: string,
  tab: string,
  heardEpoch: number,
): Promise<StoredMap | null> {
  const { dexie, maps, rows, drafts } = tables;
  const found = await dexie.transaction('rw', [maps, rows], async () => {
    const before = await find(tables, id);
    if (!before || isOlder(before.record)) return before && 'older';
    const { epoch, seen, schema = SCHEMA } = before.record;
    if (schema > SCHEMA) throw new StorageFailure('newer', 'A newer version has written this map.');
    const claim = { epoch: Math.max(epoch, heardEpoch) + 1, writer: tab, seen: withoutOldest(seen) };
    const { by = { epoch, writer: before.record.writer } } = before.record;
    const record = { ...before.record, ...claim, by, recency: await nextRecency(tables) };
    await maps.put(record);
    return { rows: before.rows, record, seen };
  });
  if (!found) return null;
  if (found === 'older') {
    await (await import('./migrateStored.ts')).migrateStored(tables, id);
    return claimMap(tables, id, tab, heardEpoch);
  }
  const left = await draftsOfMap(tables, id);
  // Before a tab is forgotten, what it left behind must not look new any more.
  const old = left.filter(({ ops }) => areIn(ops, found.seen));
  if (old.length > 0) await drafts.bulkDelete(old.map((draft) => [id, draft.tab]));
  return storedMap(
    found,
    left.filter((draft) => !old.includes(draft)),
  );
}

function isOlder({ schema = 1 }: MapRecord): boolean {
  return schema < SCHEMA;
}

function withoutOldest(seen: Seen): Seen {
  return Object.fromEntries(Object.entries(seen).slice(-rememberedTabs));
}

/** The number that puts a map at the head of the list. */
export async function nextRecency({ maps }: Tables): Promise<number> {
  return ((await maps.orderBy('recency').last())?.recency ?? 0) + 1;
}

async function find(tables: Tables, id: string): Promise<Found | null> {
  const record = await tables.maps.get(id);
  return record ? { record, rows: await rowsOfMap(tables, id) } : null;
}

/** What stored rows make of a map. */
export function storedMap({ record, rows }: Found, drafts: readonly DraftRecord[]): StoredMap {
  const { doc, unreadable } = readRecords(rows);
  const { id, title, rev, seen, epoch, writer } = record;
  const whole = journeyOf(doc) ? doc : { ...doc, journey: new Map([[id, { id, title, language: 'en' }]]) };
  return {
    record,
    base: { doc: whole, rev, seen, term: { epoch, writer } },
    drafts,
    unreadable,
    isShort: record.count !== undefined && rows.length < record.count,
  };
}
