import type { Notes } from './browser.ts';
import type { MapSummary } from './summary.ts';

/** When copies were made that lie outside of the browser, in milliseconds since 1970. */
export interface CopyTimes {
  /** The last backup of everything; null when there was none. */
  readonly all: number | null;
  /** When a map was saved as a file last, by its id. */
  readonly maps: Readonly<Record<string, number>>;
}

const key = 'throughline.copies';

/** The longest that somebody works on a map without a copy before that is worth a word, and the shortest between two words, in milliseconds. */
const longestAlone = 30 * 60_000;
const quiet = 24 * 3_600_000;

/** When copies were made. */
export function copyTimes(notes: Notes | null): CopyTimes {
  const { all, maps } = noteIn(notes);
  return { all: typeof all === 'number' ? all : null, maps: timesIn(maps) };
}

/** Notes that everything was backed up. */
export function noteBackup(notes: Notes | null, now: number): void {
  put(notes, { ...noteIn(notes), all: now, maps: {} });
}

/** Notes that maps were saved as files. */
export function noteCopies(notes: Notes | null, ids: readonly string[], now: number): void {
  const { maps } = copyTimes(notes);
  put(notes, { ...noteIn(notes), maps: { ...maps, ...Object.fromEntries(ids.map((id) => [id, now])) } });
}

/** The maps on which somebody worked for long since they were last copied out of the browser. None where a word about it was said not long ago. */
export function mapsWithoutCopy(
  notes: Notes | null,
  maps: readonly MapSummary[],
  now: number,
): readonly MapSummary[] {
  const { reminded } = noteIn(notes);
  // A clock that was put back must not silence it for years.
  if (typeof reminded === 'number' && Math.abs(now - reminded) < quiet) return [];
  const { all, maps: times } = copyTimes(notes);
  return maps.filter(({ id, created, updated }) => {
    const since = Math.max(times[id] ?? 0, all ?? 0, created);
    return updated - since >= longestAlone;
  });
}

/** Notes that a word about copies was said. */
export function noteReminder(notes: Notes | null, now: number): void {
  put(notes, { ...noteIn(notes), reminded: now });
}

function noteIn(notes: Notes | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(notes?.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function timesIn(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, time]) => typeof time === 'number'));
}

function put(notes: Notes | null, value: Readonly<Record<string, unknown>>): void {
  try {
    notes?.setItem(key, JSON.stringify(value));
  } catch {
    // Without the note the word comes once more.
  }
}
