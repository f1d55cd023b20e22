import { saveOpenMaps } from '../../storage/saveOpenMaps.ts';
import type { Shelf } from '../shelf.ts';

/** Saves everything in this tab, what is just being typed included; says so and returns false when that is not possible. */
export async function saveAll({ library, notices }: Shelf): Promise<boolean> {
  // A field hands over its text when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const isSaved = await saveOpenMaps(library);
  if (!isSaved) notices.notify({ key: 'offline.notSaved' });
  return isSaved;
}

/** Saves everything in this tab, and only then loads the page again. False when it could not be saved. */
export async function saveAndReload(shelf: Shelf): Promise<boolean> {
  const isSaved = await saveAll(shelf);
  if (isSaved) location.reload();
  return isSaved;
}
