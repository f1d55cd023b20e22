import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What is loaded before the first card is painted: the page, and every module that is fetched later but still before that card. */
const beforeFirstCard = ['index.html', 'src/app/MapScreen.tsx', 'src/words/en/first.ts'];

const limit = 260_000;

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The build's JavaScript files that the named modules need, their static imports included.
 * @param {Record<string, { file: string, imports?: string[] }>} manifest
 * @param {readonly string[]} names
 */
export function filesOf(manifest, names) {
  const seen = new Set();
  const files = new Set();
  const visit = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no "${name}": scripts/budget.mjs names a module that moved.`);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return [...files];
}

/** Weighs the build against the budget, prints the weights, and says whether it is kept. */
function main() {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  let sum = 0;
  for (const file of filesOf(manifest, beforeFirstCard)) {
    const size = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
    console.log(`${kilobytes(size).padStart(9)}  ${file}`);
    sum += size;
  }
  const verdict = sum > 0 && sum <= limit;
  console.log(
    `${kilobytes(sum)} of JavaScript, gzipped, before the first card; allowed are ${kilobytes(limit)}.`,
  );
  process.exitCode = verdict ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
