import { chromium } from '@playwright/test';
import { findBrowser, noBrowser } from '../scripts/browser.mjs';
import { drag, pan, zoomOutAndIn } from './gestures.mjs';
import { MeasuredPage, rounded } from './measuredPage.mjs';

/**
 * What one visit of a page found.
 * @typedef {{
 *   load: { ms: number, main: number },
 *   memory: { heapMB: number, elements: number },
 *   [gesture: string]: any,
 * }} Visit
 */

/**
 * Opens a page, puts a map of so many touchpoints into it and measures gestures on it.
 * @param {string} address
 * @param {number} count
 * @param {{ run: string[] }} options
 * @returns {Promise<Visit>}
 */
export async function visit(address, count, { run }) {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.waitForFunction(() => /** @type {any} */ (window).__benchReady);
    await page.evaluate(() => /** @type {any} */ (window).__benchReady);
    return await measureAll(new MeasuredPage(page, session), count, run);
  } finally {
    await browser.close();
  }
}

/**
 * @param {MeasuredPage} seen
 * @param {number} count
 * @param {string[]} run
 * @returns {Promise<Visit>}
 */
async function measureAll(seen, count, run) {
  await seen.settle();
  const before = await seen.work();
  const { ms, height } = await seen.page.evaluate(async (many) => {
    const begun = performance.now();
    const board = await /** @type {any} */ (window).__bench.load(many);
    return { ms: performance.now() - begun, height: board.height };
  }, count);
  await seen.settle();
  const load = { ms: rounded(ms), main: rounded((await seen.work()).main - before.main) };
  await seen.session.send('HeapProfiler.collectGarbage');
  const heapMB = rounded((await seen.work()).heapMB);
  const elements = await seen.page.evaluate(() => document.querySelectorAll('*').length);
  /** @type {Visit} */
  const found = { load, memory: { heapMB, elements } };
  /** @type {Record<string, () => Promise<import('./measuredPage.mjs').Cost>>} */
  const gestures = {
    pan: () => pan(seen, height, 1),
    overview: () => pan(seen, height, 0.1),
    zoom: () => zoomOutAndIn(seen),
    drag1: () => drag(seen, 1),
    drag50: () => drag(seen, 50),
  };
  for (const name of run) found[name] = await gestures[name]?.();
  return found;
}
