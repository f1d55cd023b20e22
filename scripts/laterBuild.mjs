import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from './offline.mjs';

/** What the page of a later build says of itself first. */
export const laterWords = 'A later editor';

/**
 * A copy of a built folder, which whoever asked for it removes.
 * @param {string} folder
 */
export function copyOfBuild(folder) {
  const copy = mkdtempSync(join(tmpdir(), 'throughline-build-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/**
 * A build as it would be after changes in some of its lazy parts, made from another one; whoever asked for it removes it.
 * @param {string} folder
 */
export async function makeLaterBuild(folder) {
  const copy = copyOfBuild(folder);
  // A new hash of one part gives one to the part that asks for it.
  for (const part of ['ExportDialog', 'MapDialogs']) renameChunk(copy, part);
  change(join(copy, 'index.html'), (text) => text.replace('A local-first editor', laterWords));
  await writeWorker(copy);
  return copy;
}

/**
 * @param {string} file
 * @param {(text: string) => string} edit
 */
function change(file, edit) {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/**
 * Gives a lazy part another hash, as a change in it would.
 * @param {string} folder
 * @param {string} name
 */
function renameChunk(folder, name) {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const old = scripts.find((file) => file.startsWith(`${name}-`));
  if (!old) throw new Error(`The build has no part ${name}.`);
  const later = `${name}-LATER000.js`;
  for (const file of scripts) change(join(assets, file), (text) => text.replaceAll(old, later));
  renameSync(join(assets, old), join(assets, later));
}
