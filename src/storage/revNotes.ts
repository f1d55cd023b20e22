import type { Notes } from './browser.ts';

const start = 'throughline/rev/';
const countKey = 'throughline/maps';

/** Notes, in a third place beside the two stores, up to which commit a map was saved. It saves nothing; it tells whether something is missing. */
export function noteRev(notes: Notes | null, id: string, rev: number): void {
  note(notes, start + id, rev);
}

/** Up to which commit a map was saved by the notes, or null when they do not know. */
export function notedRev(notes: Notes | null, id: string): number | null {
  return noted(notes, start + id);
}

/** Forgets a map that was erased. */
export function dropRev(notes: Notes | null, id: string): void {
  try {
    notes?.removeItem(start + id);
  } catch {
    // A note about nothing does no harm.
  }
}

/** Notes how many maps there are. */
export function noteCount(notes: Notes | null, count: number): void {
  note(notes, countKey, count);
}

/** How many maps there were by the notes. */
export function notedCount(notes: Notes | null): number {
  return noted(notes, countKey) ?? 0;
}

function note(notes: Notes | null, key: string, value: number): void {
  try {
    notes?.setItem(key, String(value));
  } catch {
    // It is only there to tell of what nobody could prevent.
  }
}

function noted(notes: Notes | null, key: string): number | null {
  try {
    const text = notes?.getItem(key) ?? null;
    return text === null ? null : Number(text);
  } catch {
    return null;
  }
}
