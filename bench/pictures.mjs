import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, noBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { MeasuredPage } from './measuredPage.mjs';

const help = `npm run bench:pictures -- [options]
  --n=500,1000,2000,5000    how many touchpoints
  --scales=1,2              how many pixels of a PNG stand for one of the map
  --peers=FOLDER            the pages of other editors there, at 1,000 touchpoints and 2x
  --repeats=3               how often each of them makes its picture, in turn
  --no-build                measures the page as it was built last`;

const { values: wanted } = parseArgs({
  options: {
    n: { type: 'string', default: '500,1000,2000,5000' },
    scales: { type: 'string', default: '1,2' },
    peers: { type: 'string' },
    repeats: { type: 'string', default: '3' },
    'no-build': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const folder = fileURLToPath(new URL('.', import.meta.url));
const compared = { count: 1000, scale: 2 };
/** The work of all processes, that of the main thread of the page, and the time that passed. */
const figures = /** @type {const} */ (['ms', 'main', 'wait']);
const peerPages = { Excalidraw: 'excalidraw.html', 'React Flow with html-to-image': 'reactflow.html' };

/**
 * How long all processes of the browser have worked, in milliseconds: time at work, not time that passed.
 * @param {import('@playwright/test').CDPSession} root
 */
async function workOf(root) {
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/**
 * Opens a page with a map of so many touchpoints, and makes its pictures there.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} count
 * @param {readonly (number | 'svg')[]} kinds
 */
async function picturesOf(browser, address, count, kinds) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const root = await browser.newBrowserCDPSession();
  const session = await page.context().newCDPSession(page);
  const seen = new MeasuredPage(page, session);
  try {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.waitForFunction(() => /** @type {any} */ (window).__benchReady);
    await page.evaluate(async (many) => {
      await /** @type {any} */ (window).__benchReady;
      await /** @type {any} */ (window).__bench.load(many);
    }, count);
    // What a page prepares for later would be counted as part of the first picture.
    await seen.settle();
    const found = [];
    for (const kind of kinds) {
      const [before, { main }] = [await workOf(root), await seen.work()];
      const made = await page.evaluate(async (one) => {
        const bench = /** @type {any} */ (window).__bench;
        return one === 'svg' ? bench.exportSvg() : bench.exportPng(one);
      }, kind);
      const [after, now] = [await workOf(root), await seen.work()];
      found.push({ ...made, wait: made.ms, ms: after - before, main: now.main - main });
    }
    return found;
  } finally {
    await root.detach();
    await page.close();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function measureOurs(browser, address) {
  const scales = wanted.scales.split(',').map(Number);
  const pictures = /** @type {const} */ (['svg', ...scales]);
  console.log('| touchpoints | picture | ms | ms for each touchpoint | pixels | MB |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const count of wanted.n.split(',').map(Number)) {
    const found = await picturesOf(browser, address, count, pictures);
    for (const [at, { ms, bytes, width, height }] of found.entries()) {
      const name = pictures[at] === 'svg' ? 'SVG' : `PNG ${pictures[at]}×`;
      const size = width ? `${width} × ${height}` : '';
      console.log(
        `| ${count} | ${name} | ${Math.round(ms)} | ${(ms / count).toFixed(2)} | ${size} | ${(bytes / 1e6).toFixed(1)} |`,
      );
    }
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} peers
 */
async function compare(browser, address, peers) {
  const path = resolve(peers);
  const { serve: servePeers } = await import(pathToFileURL(`${path}/serve.mjs`).href);
  const { origin, close } = await servePeers(`${path}/dist`);
  const pages = Object.entries(peerPages).map(([name, file]) => [name, `${origin}/pages/${file}`]);
  const all = [['Throughline', address], ...pages];
  const repeats = Number(wanted.repeats);
  const found = all.map(() => /** @type {Awaited<ReturnType<typeof picturesOf>>} */ ([]));
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [at, [, page = '']] of all.entries()) {
      const [made] = await picturesOf(browser, page, compared.count, [compared.scale]);
      if (made) found[at]?.push(made);
    }
  }
  console.log(
    `\nPNG ${compared.scale}× of ${compared.count} touchpoints, median of ${repeats}, milliseconds:`,
  );
  for (const [at, [name]] of all.entries()) {
    const [work, main, wait] = figures.map((which) => timesOf(found[at] ?? [], which));
    const [{ width = 0, height = 0 } = {}] = found[at] ?? [];
    console.log(
      `${name}: work ${work}, of the page itself ${main}, wait ${wait}, ${width} × ${height} pixels`,
    );
  }
  close();
}

/**
 * The middle one of some times, and all of them.
 * @param {readonly { ms: number, main: number, wait: number }[]} made
 * @param {'ms' | 'main' | 'wait'} which
 */
function timesOf(made, which) {
  const times = made.map((one) => Math.round(one[which])).toSorted((a, b) => a - b);
  return `${times[Math.floor(times.length / 2)]} (${times.join(', ')})`;
}

async function main() {
  if (!wanted['no-build']) {
    const options = ['vite', 'build', '--logLevel', 'error', '--config', 'vite.config.ts'];
    const { status } = spawnSync('npx', options, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error('The page could not be built.');
  }
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const home = await serve({ folder: `${folder}/dist` });
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  try {
    await measureOurs(browser, home.address);
    if (wanted.peers) await compare(browser, home.address, wanted.peers);
    console.log(`\nLoad ${(loadavg()[0] ?? 0).toFixed(1)}.`);
  } finally {
    await browser.close();
    await home.stop();
  }
}

if (wanted.help) console.log(help);
else await main();
