import type { Notes } from './browser.ts';
import { type DraftRecord, databaseVersion } from './tables.ts';

/** What is longer than this, in characters, is left to the database alone. */
const longest = 1_000_000;

/**
 * Leaves a draft in the notes of the browser. The database drops what comes in a page's last moment when it is busy just then; the notes do not,
 * but they reach the disk late. So a draft is left in both.
 */
export function leaveNote(notes: Notes | null, draft: DraftRecord): boolean {
  const text = JSON.stringify({ version: databaseVersion, ops: draft.ops });
  if (!notes || text.length > longest) return false;
  try {
    notes.setItem(noteKey(draft.mapId, draft.tab), text);
    return true;
  } catch {
    return false;
  }
}

/** The drafts that tabs left of a map in the notes. */
export function notesOf(notes: Notes | null, mapId: string): DraftRecord[] {
  try {
    const keys = Array.from({ length: notes?.length ?? 0 }, (_, index) => notes?.key(index) ?? '');
    return keys.flatMap((key) => readNote(mapId, key, notes?.getItem(key) ?? null) ?? []);
  } catch {
    return [];
  }
}

/** The draft in one note, or null when it is none of this map or none that this version can read. */
export function readNote(mapId: string, key: string | null, text: string | null): DraftRecord | null {
  const start = noteKey(mapId, '');
  if (!key?.startsWith(start) || text === null) return null;
  try {
    const { version, ops } = JSON.parse(text);
    // Commits look the same since the first version; what later code left may not be understood.
    const isOurs = version <= databaseVersion && Array.isArray(ops);
    return isOurs ? { mapId, tab: key.slice(start.length), ops } : null;
  } catch {
    return null;
  }
}

/** Takes away the notes of a map that tabs left, for it is saved now. */
export function dropNotes(notes: Notes | null, mapId: string, tabs: readonly string[]): void {
  try {
    for (const tab of tabs) notes?.removeItem(noteKey(mapId, tab));
  } catch {
    // They are found again, and known to be old, when the map is opened.
  }
}

function noteKey(mapId: string, tab: string): string {
  return `throughline/draft/${mapId}/${tab}`;
}
