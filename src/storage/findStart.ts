import { StorageFailure } from './failure.ts';
import type { Library } from './library.ts';
import type { Start } from './openedMap.ts';
import { claimMap, readMap, type StoredMap } from './storedMap.ts';

/** What there is of a map that does not lie in the bin, claimed for this tab when it is the one to write. What the first store lacks is fetched from the second. Throws when neither can be read. */
export async function findStart(
  library: Library,
  id: string,
  tab: string,
  isWriter: boolean,
): Promise<Start | 'missing' | 'inBin'> {
  const here = library.unkept.find(id);
  if (here && here.summary.deleted === undefined) {
    const base = { doc: here.doc, rev: 0, seen: {}, term: { epoch: 0, writer: '' } };
    const { title } = here.summary;
    const nothing = { record: null, drafts: [], unreadable: [], isClaimed: false, isShort: false };
    return { ...nothing, base, title, isWhole: true };
  }
  const stored = await fromStores(library, id, tab, isWriter);
  if (!stored) return 'missing';
  if (stored.record.deleted !== undefined) return 'inBin';
  return { ...stored, title: stored.record.title, isWhole: false };
}

async function fromStores(
  library: Library,
  id: string,
  tab: string,
  isWriter: boolean,
): Promise<(StoredMap & { readonly isClaimed: boolean }) | null> {
  const { connection, mirror } = library;
  try {
    const tables = await connection.tables();
    const look = async () => {
      const claimed =
        isWriter && tables.isWritable ? await claimMap(tables, id, tab, 0).catch(() => null) : null;
      const stored = claimed ?? (await readMap(tables, id));
      return stored && { ...stored, isClaimed: claimed !== null };
    };
    const found = await look();
    if (found && !found.isShort && found.unreadable.length === 0) return found;
    const isBack = tables.isWritable && (await (await mirror.second()).bringBack(id, found !== null));
    const best = isBack ? await look() : found;
    if (best?.isClaimed && best.unreadable.length > 0) {
      await (await import('./setAside.ts')).setAside(tables, id, library.browser.now());
      mirror.follow((second) => second.table('unread'));
    }
    return best;
  } catch (error) {
    const copy = await (await mirror.second()).read(id);
    if (!copy) throw error instanceof Error ? error : new StorageFailure('unknown', String(error));
    return { ...copy, isClaimed: false };
  }
}
