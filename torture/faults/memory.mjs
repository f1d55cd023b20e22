import { Chromium, Profile, pause } from '../chromium.mjs';

/** How many maps there are, how often maps are opened until everything that is loaded once is there, and the growth that is borne after that. */
const maps = 25;
const warmUp = 100;
const mostGrowth = 0.05;

/**
 * The browser turns much-used scripts into machine code, and throws that away again when it likes: megabytes that are none of ours, and would hide
 * what is. So it is asked to do without.
 */
const withoutMachineCode = '--js-flags=--jitless';

/** @type {import('../outcome.mjs').Fault} */
export const openedAndClosed = {
  name: 'opened and closed',
  how: `${maps} maps opened and left in turn in one page; what the page holds after ${warmUp} openings and at the end`,
  short: 0,
  full: 500,
  async run({ home, rounds, say, outcome, isOver }) {
    const profile = new Profile();
    const chromium = await Chromium.start(profile, undefined, [withoutMachineCode]);
    try {
      const page = await chromium.page();
      const hashes = [];
      await page.goto(home);
      for (let count = 0; count < maps && !isOver(); count += 1) hashes.push(await makeMap(page));
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      let before = await held(session);
      for (let round = 1; round <= warmUp + rounds && !isOver(); round += 1) {
        await page.evaluate(visit, startScreen);
        await page.evaluate(visit, { hash: hashes[round % maps] ?? '', ...card });
        if (round === warmUp) before = await held(session);
        if (round > warmUp) outcome.rounds += 1;
        if (round % 100 === 0) say(`${round} openings, ${said(await held(session))}`);
      }
      const after = await held(session);
      const growth = after.heap / before.heap - 1;
      outcome.note = `${said(before)} after ${warmUp} openings, ${said(after)} after ${outcome.rounds} more: ${(growth * 100).toFixed(1)} %`;
      if (growth > mostGrowth) outcome.failures.push(outcome.note);
      if (after.listeners > before.listeners) outcome.failures.push(`${outcome.note}: more listeners`);
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
  },
};

/** @param {{ heap: number, nodes: number, listeners: number }} held */
const said = ({ heap, nodes, listeners }) =>
  `${(heap / 2 ** 20).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`;

/** What is to be seen in either place; looked for in the page itself, where Playwright would look through all roles over and over. */
const startScreen = { hash: '#/', selector: 'button', text: 'Sample map' };
const card = { selector: '[role=gridcell], [role=grid] td', text: ' of ' };

/**
 * Makes a map; returns where it is in the application.
 * @param {import('@playwright/test').Page} page
 */
async function makeMap(page) {
  await page.evaluate(visit, startScreen);
  await page.getByText('Sample map').click();
  await page.evaluate(visit, { hash: '', ...card });
  return new URL(page.url()).hash;
}

/**
 * What the page holds, once nothing is left that nobody needs: the least of a few looks, for something may be on its way.
 * @param {import('@playwright/test').CDPSession} session
 */
async function held(session) {
  let least = await look(session);
  for (let looks = 1; looks < 5; looks += 1) {
    await pause(300);
    const found = await look(session);
    if (found.heap < least.heap) least = found;
  }
  return least;
}

/** @param {import('@playwright/test').CDPSession} session */
async function look(session) {
  for (let times = 0; times < 4; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}

/**
 * Goes to a place of the application, or stays without one, until it is shown. Runs in the page.
 * @param {{ hash: string, selector: string, text: string }} place
 */
async function visit({ hash, selector, text }) {
  if (hash) location.hash = hash;
  const isShown = () =>
    [...document.querySelectorAll(selector)].some((found) => found.textContent?.includes(text));
  const deadline = performance.now() + 120_000;
  while (!isShown()) {
    if (performance.now() > deadline) throw new Error(`${selector} with "${text}" was not shown.`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
