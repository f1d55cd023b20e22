import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import { headers } from './policy.mjs';

/** The name of the service worker in the built folder; it stays the same for ever. */
export const workerFile = 'sw.js';

/**
 * @param {string} algorithm
 * @param {string | Buffer} content
 */
const checksum = (algorithm, content) => createHash(algorithm).update(content).digest('base64');

/**
 * The files that a browser can ask for, with their checksums; hidden files and those for the host alone are not among them.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function filesToKeep(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\/+/, ''))
    .filter((path) => path !== workerFile && !/(?:^|\/)[._]/.test(path))
    .sort();
  return Object.fromEntries(
    files.map((path) => [encodeURI(path), `sha256-${checksum('sha256', readFileSync(join(folder, path)))}`]),
  );
}

/**
 * Writes the service worker of a built folder into it; it is to be written again whenever a file there has changed.
 * @param {string} folder
 * @param {'keepBuild' | 'giveUp'} [kind]
 */
export async function writeWorker(folder, kind = 'keepBuild') {
  const source = fileURLToPath(new URL(`../src/worker/${kind}.ts`, import.meta.url));
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, { sourcemap: false });
  // It runs as a plain script: not every browser takes a module for a service worker.
  const script = code.replace(/^export \{\};?\s*$/m, '');
  const files = filesToKeep(folder);
  const id = checksum('sha256', JSON.stringify(files) + script).slice(0, 12);
  const build = JSON.stringify({ id, files, headers }, null, 1);
  writeFileSync(join(folder, workerFile), kind === 'giveUp' ? script : `const build = ${build};\n${script}`);
}
