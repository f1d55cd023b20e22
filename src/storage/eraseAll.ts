import type { Notes } from './browser.ts';
import { eraseMaps } from './eraseMaps.ts';
import type { Library } from './library.ts';
import { changeTable } from './sideTables.ts';

/** Erases everything that is kept on this device, in both stores and for good: maps, templates, the bin, versions, own encounters and rows that were put aside, and what is remembered about them and about how the person likes to see them. Throws when it cannot be written. */
export async function eraseAll(library: Library): Promise<void> {
  const { maps } = await library.connection.writable();
  const ids = [...(await maps.toCollection().primaryKeys()), ...library.unkept.listed.map(({ id }) => id)];
  const second = await library.mirror.second();
  await library.remove(ids);
  // Both stores are waited for: a page that is loaded again right now must not take what the second still has for something lost.
  await second.maps(ids);
  await eraseMaps(library, ids);
  await second.forget(ids);
  await changeTable(library, 'encounters', ({ encounters }) => encounters.clear());
  await changeTable(library, 'unread', ({ unread }) => unread.clear());
  forgetAll(library.browser.notes);
}

/** Everything that is remembered beside the database is named after the product. */
function forgetAll(notes: Notes | null): void {
  const keys = Array.from({ length: notes?.length ?? 0 }, (_, at) => notes?.key(at) ?? '');
  for (const key of keys) if (/^throughline[./]/.test(key)) notes?.removeItem(key);
}
