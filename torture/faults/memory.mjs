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
      for (let count = 0; count < maps; count += 1) hashes.push(await makeMap(page, home));
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      let before = await held(session);
      for (let round = 1; round <= warmUp + rounds && !isOver(); round += 1) {
        await page.evaluate(goTo, '#/');
        await page.getByText('Sample map').waitFor();
        await page.evaluate(goTo, hashes[round % maps] ?? '');
        await firstCard(page).waitFor();
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

/** @param {import('@playwright/test').Page} page */
const firstCard = (page) =>
  page
    .getByRole('gridcell')
    .filter({ hasText: / of \d+$/ })
    .first();

/**
 * Makes a map; returns where it is in the application.
 * @param {import('@playwright/test').Page} page
 * @param {string} home
 */
async function makeMap(page, home) {
  await page.goto(home);
  await page.getByText('Sample map').click();
  await firstCard(page).waitFor();
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

/** @param {string} hash */
function goTo(hash) {
  location.hash = hash;
}
