import { journeyOf } from '../model/doc.ts';
import type { Base, Op } from './ledger.ts';
import { areIn, draftsOfMap, readRecords, rowsOfMap } from './mapRecords.ts';
import type { Term } from './message.ts';
import type { DraftRecord, MapRecord, RowRecord, Tables } from './tables.ts';
import type { UnreadableRow } from './unreadableRow.ts';

/** A map as it was found in the storage. */
export interface StoredMap {
  readonly base: Base & { readonly term: Term };
  /** Commits that tabs left beside it when they went. */
  readonly drafts: readonly Op[];
  readonly unreadable: readonly UnreadableRow[];
  readonly title: string;
  readonly isDeleted: boolean;
}

/** How many tabs are remembered of those whose commits are in a map. */
const rememberedTabs = 50;

interface Found {
  readonly record: MapRecord;
  readonly rows: readonly RowRecord[];
  readonly drafts: readonly DraftRecord[];
}

/** Reads a map, or null when there is none. */
export async function readMap(tables: Tables, id: string): Promise<StoredMap | null> {
  const { dexie, maps, rows, drafts } = tables;
  const found = await dexie.transaction('r', [maps, rows, drafts], () => find(tables, id));
  return found && storedMap(found);
}

/** Reads a map and makes a tab its only writer, in one transaction; null when there is no such map. */
export async function claimMap(
  tables: Tables,
  id: string,
  tab: string,
  heardEpoch: number,
): Promise<StoredMap | null> {
  const { dexie, maps, rows, drafts } = tables;
  const found = await dexie.transaction('rw', [maps, rows, drafts], async () => {
    const before = await find(tables, id);
    if (!before) return null;
    const record = {
      ...before.record,
      epoch: Math.max(before.record.epoch, heardEpoch) + 1,
      writer: tab,
      recency: await nextRecency(tables),
      seen: Object.fromEntries(Object.entries(before.record.seen).slice(-rememberedTabs)),
    };
    await maps.put(record);
    // Before a tab is forgotten, what it left behind must not look new any more.
    const old = before.drafts.filter(({ ops }) => areIn(ops, before.record.seen));
    await drafts.bulkDelete(old.map((draft) => [id, draft.tab]));
    return { ...before, record, drafts: before.drafts.filter((draft) => !old.includes(draft)) };
  });
  return found && storedMap(found);
}

/** The number that puts a map at the head of the list. */
export async function nextRecency({ maps }: Tables): Promise<number> {
  return ((await maps.orderBy('recency').last())?.recency ?? 0) + 1;
}

async function find(tables: Tables, id: string): Promise<Found | null> {
  const record = await tables.maps.get(id);
  if (!record) return null;
  return { record, rows: await rowsOfMap(tables, id), drafts: await draftsOfMap(tables, id) };
}

function storedMap({ record, rows, drafts }: Found): StoredMap {
  const { doc, unreadable } = readRecords(rows);
  const { id, title, rev, seen, epoch, writer } = record;
  const whole = journeyOf(doc) ? doc : { ...doc, journey: new Map([[id, { id, title, language: 'en' }]]) };
  return {
    base: { doc: whole, rev, seen, term: { epoch, writer } },
    drafts: drafts.flatMap(({ ops }) => ops),
    unreadable,
    title,
    isDeleted: record.deleted !== undefined,
  };
}
