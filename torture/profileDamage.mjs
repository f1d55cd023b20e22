import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./random.mjs').Random} Random */

/**
 * All files below a folder.
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** @param {string} profile */
const databaseOf = (profile) => join(profile, 'Default', 'IndexedDB');

/**
 * Removes one of the two stores from a profile, as if it had never been.
 * @param {string} profile
 * @param {'first' | 'second'} store
 */
export function emptyStore(profile, store) {
  const names = store === 'first' ? ['IndexedDB'] : ['File System', 'Service Worker'];
  for (const name of names) rmSync(join(profile, 'Default', name), { recursive: true, force: true });
}

/**
 * @param {string} profile
 * @param {RegExp} name
 */
const files = (profile, name) => filesIn(databaseOf(profile)).filter((file) => name.test(file));

/**
 * Overwrites up to 64 bytes somewhere in a file.
 * @param {string} file
 * @param {Random} random
 */
function scribble(file, random) {
  const bytes = readFileSync(file);
  if (bytes.length === 0) return;
  const at = random.between(0, bytes.length - 1);
  const end = Math.min(bytes.length, at + random.between(1, 64));
  for (let place = at; place < end; place += 1) bytes[place] = (bytes[place] ?? 0) ^ random.between(1, 255);
  writeFileSync(file, bytes);
}

/**
 * What can happen to the files of the database, each under its name.
 * @type {readonly (readonly [string, (profile: string, random: Random) => void])[]}
 */
export const damages = [
  ['database removed', (profile) => emptyStore(profile, 'first')],
  [
    'log overwritten in part',
    (profile, random) => {
      for (const file of files(profile, /\.log$/)) scribble(file, random);
    },
  ],
  [
    'log cut',
    (profile, random) => {
      for (const file of files(profile, /\.log$/)) {
        truncateSync(file, Math.max(0, statSync(file).size - random.between(1, 4000)));
      }
    },
  ],
  [
    'CURRENT overwritten',
    (profile) => {
      for (const file of files(profile, /CURRENT$/)) writeFileSync(file, 'nonsense');
    },
  ],
  [
    'MANIFEST removed',
    (profile) => {
      for (const file of files(profile, /MANIFEST-/)) rmSync(file);
    },
  ],
  [
    'any file overwritten in part',
    (profile, random) => {
      const all = files(profile, /./).filter((file) => !/LOCK$|LOG/.test(file));
      if (all.length > 0) scribble(random.of(all), random);
    },
  ],
];
