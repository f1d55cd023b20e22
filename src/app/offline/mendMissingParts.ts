import type { Shelf } from '../shelf.ts';
import { saveAndReload } from './saveAndReload.ts';

/**
 * When a part of the application cannot be loaded, the page is likely of an older build than the host: says so and offers to save and load it once
 * more. Never by itself, for nobody knows what a person is in the middle of. Called before the first part is loaded.
 */
export function mendMissingParts(shelf: Shelf): void {
  let told: number | null = null;
  const run = () => void saveAndReload(shelf);
  addEventListener('vite:preloadError', () => {
    if (told !== null) shelf.notices.dismiss(told);
    told = shelf.notices.notify({ key: 'offline.partMissing' }, { label: { key: 'offline.reload' }, run });
  });
}
