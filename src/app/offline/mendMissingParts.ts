import type { Shelf } from '../shelf.ts';
import { saveAndReload } from './saveAndReload.ts';

const mark = 'throughline.mended';

/** How long after one reload there is no other by itself, in milliseconds. */
const betweenReloads = 600_000;

/** When a part of the application cannot be loaded, the page is likely of an older build than the host: saves, and loads it once more. Called before the first of them is loaded. */
export function mendMissingParts(shelf: Shelf): void {
  addEventListener('vite:preloadError', () => void mendOnce(shelf));
}

async function mendOnce(shelf: Shelf): Promise<void> {
  if (navigator.onLine && markReload() && (await saveAndReload(shelf))) return;
  const run = () => void saveAndReload(shelf);
  shelf.notices.notify({ key: 'offline.partMissing' }, { label: { key: 'offline.reload' }, run });
}

/** False when there was a reload not long ago, or when that cannot be known. */
function markReload(): boolean {
  try {
    const last = Number(sessionStorage.getItem(mark));
    if (Date.now() - last < betweenReloads) return false;
    sessionStorage.setItem(mark, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}
