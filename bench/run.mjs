import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../scripts/serve.mjs';
import { visit as ownVisit } from './measure.mjs';
import { tablesOf } from './table.mjs';

const help = `npm run bench -- [options]
  --n=300,1000,3000     how many touchpoints
  --repeats=3           how often everything is measured; the tables hold medians
  --gestures=pan,overview,zoom,drag1,drag50
  --peers=FOLDER        measures with the code in that folder, and the pages there beside ours
  --beside=excalidraw,dom-culled    which of them
  --out=FILE            keeps every single figure as JSON
  --no-build            measures the pages as they were built last`;

const ours = 'throughline';

const { values: wanted } = parseArgs({
  options: {
    n: { type: 'string', default: '300,1000,3000' },
    repeats: { type: 'string', default: '3' },
    gestures: { type: 'string', default: 'pan,overview,zoom,drag1,drag50' },
    peers: { type: 'string' },
    beside: { type: 'string', default: 'excalidraw,dom-culled' },
    out: { type: 'string' },
    'no-build': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param {string} folder
 * @param {string[]} options
 */
function build(folder, options) {
  if (wanted['no-build'] && existsSync(`${folder}/dist`)) return;
  const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error', ...options], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The pages in ${folder} could not be built.`);
}

/**
 * The pages of a folder of peers under their names, with the code that measures them.
 * @param {string} folder
 */
async function peersIn(folder) {
  if (!existsSync(`${folder}/dist`)) build(folder, []);
  const load = (/** @type {string} */ file) => import(pathToFileURL(`${folder}/${file}`).href);
  const [{ PEERS }, { visit }, server] = await Promise.all([
    load('peers.mjs'),
    load('measure.mjs'),
    load('serve.mjs'),
  ]);
  const { origin, close } = await server.serve(`${folder}/dist`);
  const names = wanted.beside.split(',').filter(Boolean);
  const unknown = names.filter((name) => !(name in PEERS));
  if (unknown.length > 0) throw new Error(`There is no page ${unknown.join(', ')} in ${folder}.`);
  return { visit, close, pages: names.map((name) => [name, `${origin}/pages/${PEERS[name]}`]) };
}

/** Measures every page at every size, one after the other, and prints what was found. */
async function main() {
  build(here('.'), ['--config', 'vite.config.ts']);
  const home = await serve({ folder: here('./dist') });
  const peers = wanted.peers ? await peersIn(resolve(wanted.peers)) : null;
  const visit = peers?.visit ?? ownVisit;
  const pages = [[ours, home.address], ...(peers?.pages ?? [])];
  /** @type {import('./table.mjs').Findings} */
  const findings = new Map();
  const run = wanted.gestures.split(',');
  for (let repeat = 0; repeat < Number(wanted.repeats); repeat += 1) {
    for (const count of wanted.n.split(',').map(Number)) {
      for (const [name, address] of pages) {
        const found = await visit(address, count, { run }).catch((/** @type {Error} */ error) => error);
        console.error(
          `${repeat + 1}. ${name}, ${count}:`,
          found instanceof Error ? found.message : found.load,
        );
        if (found instanceof Error) continue;
        const ofCount = findings.get(count) ?? new Map();
        findings.set(count, ofCount.set(name, [...(ofCount.get(name) ?? []), found]));
      }
    }
  }
  peers?.close();
  await home.stop();
  if (wanted.out) {
    const plain = [...findings].map(([count, found]) => [count, Object.fromEntries(found)]);
    writeFileSync(wanted.out, `${JSON.stringify(Object.fromEntries(plain), null, 1)}\n`);
  }
  const [load = 0] = loadavg();
  console.log(`Main-thread milliseconds for each step; ${cpus().length} cores, load ${load.toFixed(1)}.\n`);
  console.log(tablesOf(findings, ours));
}

if (wanted.help) console.log(help);
else await main();
