import type { Browser } from '../browser.ts';
import { countRows, readRecords, rowsOfMap } from '../mapRecords.ts';
import { nextRecency, type StoredMap, storedMap } from '../storedMap.ts';
import type { Summarise } from '../summary.ts';
import type { MapRecord, RowRecord, Tables } from '../tables.ts';
import { sayToTabs } from '../tabs.ts';
import { keepVersion } from '../versions/keepVersion.ts';
import { deleteReadable } from '../writeMap.ts';
import { type Head, isLater } from './frames.ts';
import type { Journal } from './journal.ts';
import {
  aboutIn,
  entriesOfRecords,
  headOf,
  type MapAbout,
  mapJournalName,
  mapOfJournal,
  recordsIn,
} from './mapJournal.ts';
import { NotCopied } from './notCopied.ts';
import { bringVersionsBack, forgetVersions } from './versionJournals.ts';

/** What came of comparing both stores: the second had the same, has now what the first had, or has given the first what that lacked. */
export interface Agreement {
  readonly outcome: 'same' | 'copied' | 'broughtBack';
  /** How the journal stands; null when there is none. */
  readonly stamp: string | null;
  /** Whether a part of the journal could not be read. */
  readonly isDamaged: boolean;
}

/** What the second store needs of the library around it. */
export interface SecondStoreParts {
  readonly journal: Journal;
  readonly browser: Browser;
  readonly summarise: Summarise;
}

interface Content {
  readonly record: MapRecord;
  readonly rows: readonly RowRecord[];
}

/** The second store of maps: a journal for each. The first store is always written first; here they are compared, and what one lacks comes from the other. */
export class SecondStore {
  readonly #parts: SecondStoreParts;

  constructor(parts: SecondStoreParts) {
    this.#parts = parts;
  }

  get journal(): Journal {
    return this.#parts.journal;
  }

  /** The maps of which there are journals. */
  async maps(): Promise<string[]> {
    const names = await this.journal.ask({ do: 'names' });
    return names.flatMap((name) => mapOfJournal(name) ?? []);
  }

  /** What the journals say of all maps. */
  async list(): Promise<MapAbout[]> {
    const list: MapAbout[] = [];
    for (const id of await this.maps()) {
      const look = await this.journal.ask({ do: 'look', name: mapJournalName(id) });
      if (look?.head) list.push(aboutIn(look.head));
    }
    return list.sort((a, b) => b.recency - a.recency);
  }

  /** A map as its journal has it, or null when there is none. */
  async read(id: string): Promise<StoredMap | null> {
    const content = await this.#content(id);
    return content && storedMap(content, []);
  }

  /** Brings both stores to the same state of a map: the later one counts, and what it takes the place of is kept as a version. `isHarmed` says that rows of the first store are missing or cannot be read. Throws `NotCopied` when the second does not take what the first has. */
  async agree(tables: Tables, id: string, isHarmed = false): Promise<Agreement> {
    const look = await this.journal.ask({ do: 'look', name: mapJournalName(id) });
    const head = look?.head ?? null;
    const record = (await tables.maps.get(id)) ?? null;
    const { stamp = null } = head ?? {};
    const isDamaged = look?.isDamaged ?? false;
    if (!head && !record) return { outcome: 'same', stamp, isDamaged };
    if (head && record && isLater(headOf(record).order, head.order) && (await this.#fill(tables, record)))
      return { outcome: 'broughtBack', stamp: (await this.#copy(tables, record, head)).stamp, isDamaged };
    if (record && (!head || (await isAsGood(tables, record, head, isHarmed)))) {
      const isSame = head && aboutIn(head).deleted === record.deleted && stamp === headOf(record).stamp;
      const state = isSame ? { outcome: 'same' as const, stamp } : await this.#copy(tables, record, head);
      return { ...state, isDamaged };
    }
    const isBack = await this.#bringBack(tables, id, record);
    return { outcome: isBack ? 'broughtBack' : 'same', stamp, isDamaged };
  }

  /** Takes a map's journal away, for the map was erased. */
  async forget(id: string): Promise<void> {
    await this.journal.ask({ do: 'remove', name: mapJournalName(id) });
    await forgetVersions(this.journal, id);
  }

  async #content(id: string): Promise<Content | null> {
    const content = await this.journal.ask({ do: 'read', name: mapJournalName(id) });
    if (!content?.head) return null;
    const rows = recordsIn(id, content.entries);
    const { outline } = this.#parts.summarise(readRecords(rows).doc);
    return { record: { ...aboutIn(content.head), outline }, rows };
  }

  /** Gives the second store what the first has. */
  async #copy(tables: Tables, { id }: MapRecord, before: Head | null): Promise<Omit<Agreement, 'isDamaged'>> {
    const found = await contentOf(tables, id);
    if (!found) return { outcome: 'same', stamp: before?.stamp ?? null };
    const head = headOf(found.record);
    // More was done in the second store than here, if in an earlier term: whoever did it may miss it.
    if ((before?.order[1] ?? 0) > found.record.rev) await this.#keepAside(tables, id);
    const [name, entries] = [mapJournalName(id), entriesOfRecords(found.rows)];
    const result = await this.journal
      .ask({ do: 'write', name, after: null, head, entries })
      .catch((error: unknown) => Promise.reject(new NotCopied(error)));
    if (result.done) return { outcome: 'copied', stamp: head.stamp };
    // Another tab has written meanwhile.
    return { outcome: 'same', stamp: result.head?.stamp ?? null };
  }

  /** Gives the first store the rows that it lost after it was written last, as they were before in the second. One that was removed just then comes back too: rather that than a loss. Says whether there were any. */
  async #fill(tables: Tables, record: MapRecord): Promise<boolean> {
    if ((await countRows(tables, record.id)) >= (record.count ?? 0)) return false;
    const content = await this.#content(record.id);
    if (!content) return false;
    const isFilled = await putMissing(tables, record, content.rows);
    if (isFilled) sayToTabs(this.#parts.browser, record.id, { type: 'rewritten' });
    return isFilled;
  }

  async #keepAside(tables: Tables, id: string): Promise<void> {
    const content = await this.#content(id);
    if (content) await this.#keep(tables, content);
  }

  async #keep(tables: Tables, { record, rows }: Content): Promise<void> {
    const { doc } = readRecords(rows);
    const now = this.#parts.browser.now();
    await keepVersion(tables, record.id, doc, { why: 'beforeChange', rev: record.rev, now });
  }

  /** Gives the first store what the second has, provided that nobody has written the first since `seen` was read. */
  async #bringBack(tables: Tables, id: string, seen: MapRecord | null): Promise<boolean> {
    const content = await this.#content(id);
    if (!content) return false;
    const before = seen && (await contentOf(tables, id));
    const hasSameState = seen !== null && headOf(seen).stamp === headOf(content.record).stamp;
    // Then the second store lacks the same rows, or cannot read them either.
    if (hasSameState && readable(content) <= readable(before)) return false;
    if (before) await this.#keep(tables, before);
    const isBack = await putBack(tables, content, seen);
    if (isBack && !seen) await bringVersionsBack(this.journal, tables, id);
    if (isBack) sayToTabs(this.#parts.browser, id, { type: 'rewritten' });
    return isBack;
  }
}

function readable(content: Content | null): number {
  return content ? content.rows.length - readRecords(content.rows).unreadable.length : 0;
}

/** Whether the first store has all of a map that the second has. */
async function isAsGood(tables: Tables, record: MapRecord, head: Head, isHarmed: boolean): Promise<boolean> {
  const ours = headOf(record);
  if (head.stamp !== ours.stamp) return !isLater(head.order, ours.order);
  return !isHarmed && (await countRows(tables, record.id)) >= (record.count ?? 0);
}

function contentOf(tables: Tables, id: string): Promise<Content | null> {
  const { dexie, maps, rows } = tables;
  return dexie.transaction('r', [maps, rows], async () => {
    const record = await maps.get(id);
    return record ? { record, rows: await rowsOfMap(tables, id) } : null;
  });
}

/** Adds those of the given rows that the first store does not have, as long as nobody has written the map meanwhile. */
function putMissing(
  tables: Tables,
  { id, epoch, rev }: MapRecord,
  rows: readonly RowRecord[],
): Promise<boolean> {
  const { dexie, maps } = tables;
  return dexie.transaction('rw', [maps, tables.rows], async () => {
    const now = await maps.get(id);
    if (now?.epoch !== epoch || now.rev !== rev) return false;
    const here = new Set((await rowsOfMap(tables, id)).map(keyOf));
    const missing = rows.filter((row) => !here.has(keyOf(row)));
    await tables.rows.bulkPut(missing);
    return missing.length > 0;
  });
}

const keyOf = ({ kind, id }: RowRecord) => `${kind} ${id}`;

/** How far the next term of a map that came back is from all that can have been before it. */
const leap = 1000;

/** Puts a map in the place of what the first store has of it, in one transaction and under a term of its own. A damaged database can be put together again from files that were given up: what is done from here on has to be later than all that was written there, however often the map had been opened without the second store. */
function putBack(tables: Tables, { record, rows }: Content, seen: MapRecord | null): Promise<boolean> {
  const { dexie, maps } = tables;
  return dexie.transaction('rw', [maps, tables.rows], async () => {
    const now = await maps.get(record.id);
    if (now?.epoch !== seen?.epoch || now?.rev !== seen?.rev) return false;
    await deleteReadable(tables, record.id);
    await tables.rows.bulkPut(rows);
    const recency = seen?.recency ?? (await nextRecency(tables));
    const epoch = Math.max(seen?.epoch ?? 0, record.epoch) + leap;
    const { epoch: byEpoch, writer } = record.by ?? record;
    await maps.put({ ...record, recency, epoch, writer: 'library', by: { epoch: byEpoch, writer } });
    return true;
  });
}
