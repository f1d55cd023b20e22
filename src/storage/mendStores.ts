import type { Notes } from './browser.ts';
import { aboutIn, mapJournalName } from './journal/mapJournal.ts';
import type { SecondStore } from './journal/secondStore.ts';
import { agreeTables } from './journal/sideTables.ts';
import { bringVersionsBack, copyVersions } from './journal/versionJournals.ts';
import type { Library } from './library.ts';
import { noteCount, notedCount, notedRev } from './revNotes.ts';
import type { Tables } from './tables.ts';

/** What was found and made good when both stores were compared. */
export interface Mended {
  /** Which store had been emptied by somebody else; null when none. */
  readonly emptied: 'first' | 'second' | 'both' | null;
  /** How many maps the first store got back from the second. */
  readonly broughtBack: number;
  /** How many of them may lack what was done last, for the second store was damaged too. */
  readonly damaged: number;
  /** How many maps there had been when both stores were emptied. */
  readonly lost: number;
}

interface Brought {
  readonly id: string;
  readonly isDamaged: boolean;
}

/** In the first store: that both stores were there once. */
const markKey = 'stores';

/** In the second store: the same. */
const markName = 'mark';

/** Compares both stores as wholes and gives each what it lacks: an emptied one is filled again from the other. One tab does it at a time. Throws when the first store cannot be written. */
export async function mendStores(library: Library): Promise<Mended> {
  const { locks } = library.browser;
  return locks ? await locks.request('throughline mend', {}, () => mend(library)) : mend(library);
}

async function mend({ connection, mirror, browser }: Library): Promise<Mended> {
  const [tables, second] = [await connection.writable(), await (await mirror.second()).store()];
  const hadFirst = (await tables.kept.get(markKey)) !== undefined;
  const mark = await second?.journal.ask({ do: 'look', name: markName });
  const hadSecond = Boolean(mark?.head);
  const emptied = emptiedOf(hadFirst, hadSecond, second !== null, notedCount(browser.notes));
  const brought = second ? await mendMaps(tables, second, emptied === 'first') : [];
  const damaged = await countIncomplete(tables, brought, browser.notes);
  if (second) await agreeTables(second.journal, tables);
  if (!hadFirst) await tables.kept.put({ key: markKey, value: { since: browser.now() } });
  if (second && !hadSecond) await putMark(second, browser.now());
  const count = await tables.maps.count();
  const lost = emptied === 'both' ? Math.max(0, notedCount(browser.notes) - count) : 0;
  noteCount(browser.notes, count);
  return { emptied, broughtBack: brought.length, damaged, lost };
}

function emptiedOf(
  hadFirst: boolean,
  hadSecond: boolean,
  hasSecond: boolean,
  noted: number,
): Mended['emptied'] {
  if (hadFirst) return hasSecond && !hadSecond ? 'second' : null;
  if (hadSecond) return 'first';
  return noted > 0 ? 'both' : null;
}

async function putMark({ journal }: SecondStore, now: number): Promise<void> {
  const head = { stamp: 'mark', order: [1], about: { since: now } };
  await journal.ask({ do: 'write', name: markName, after: null, head, entries: [] });
}

/** Compares every map; returns those that came back. */
async function mendMaps(tables: Tables, second: SecondStore, wasEmptied: boolean): Promise<Brought[]> {
  const journals = await second.maps();
  const here = new Set(await tables.maps.toCollection().primaryKeys());
  const brought: Brought[] = [];
  for (const id of new Set([...here, ...journals])) {
    if (!here.has(id) && !wasEmptied && (await wasErased(second, id))) await second.forget(id);
    else {
      const { outcome, isDamaged } = await second.agree(tables, id);
      if (outcome === 'broughtBack') brought.push({ id, isDamaged });
      if (wasEmptied) await bringVersionsBack(second.journal, tables, id);
      await copyVersions(second.journal, tables, id);
    }
  }
  return brought;
}

/** Only what lies in the bin is erased: then the second store was not told any more. */
async function wasErased({ journal }: SecondStore, id: string): Promise<boolean> {
  const look = await journal.ask({ do: 'look', name: mapJournalName(id) });
  return look?.head ? aboutIn(look.head).deleted !== undefined : false;
}

/** Of how many maps that came back something is missing: by the notes, or, where they know nothing, when a part could not be read. */
async function countIncomplete(
  { maps }: Tables,
  brought: readonly Brought[],
  notes: Notes | null,
): Promise<number> {
  let count = 0;
  for (const { id, isDamaged } of brought) {
    const rev = notedRev(notes, id);
    const isMissing = rev === null ? isDamaged : rev > ((await maps.get(id))?.rev ?? 0);
    if (isMissing) count += 1;
  }
  return count;
}
