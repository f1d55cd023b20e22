import { dropNotes, notesOf } from './draftNotes.ts';
import type { Library } from './library.ts';
import { dropRev } from './revNotes.ts';
import { eraseBinned } from './storedLibrary.ts';
import { partOf } from './summary.ts';

/** Erases what lies in the bin of these maps and templates, for good. Throws when it cannot be written. */
export async function eraseMaps(library: Library, ids: readonly string[]): Promise<void> {
  const { connection, unkept, browser } = library;
  const isHere = (id: string) => unkept.find(id) !== undefined;
  const kept = ids.filter((id) => !isHere(id));
  const gone = kept.length > 0 ? await eraseBinned(await connection.writable(), kept) : [];
  if (gone.length > 0) library.mirror.follow((second) => second.forget(gone));
  for (const id of gone) {
    dropRev(browser.notes, id);
    dropNotes(
      browser.notes,
      id,
      notesOf(browser.notes, id).map(({ tab }) => tab),
    );
  }
  for (const id of ids.filter(isHere)) {
    const { summary } = unkept.find(id) ?? {};
    if (summary && partOf(summary) === 'bin') unkept.drop(id);
  }
}
