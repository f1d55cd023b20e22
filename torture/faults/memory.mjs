import { Chromium, Profile } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { nothingYet } from '../outcome.mjs';

/** Rounds until everything that is loaded once is there, and the growth that is borne after them. */
const warmUp = 20;
const mostGrowth = 0.05;

/** @type {import('../outcome.mjs').Fault} */
export const openedAndClosed = {
  name: 'opened and closed',
  how: 'a map opened and left again in one page; what the page holds afterwards',
  short: 0,
  full: 500,
  async run({ home, rounds, say }) {
    const outcome = nothingYet();
    const profile = new Profile();
    const chromium = await Chromium.start(profile);
    try {
      const page = await chromium.page();
      const { address } = await OpenMap.make(page, home);
      const { hash } = new URL(address);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      let before = 0;
      for (let round = 1; round <= rounds; round += 1) {
        await page.evaluate(goTo, '#/');
        await page.getByText('Sample map').waitFor();
        await page.evaluate(goTo, hash);
        await page
          .getByRole('gridcell')
          .filter({ hasText: / of \d+$/ })
          .first()
          .waitFor();
        outcome.rounds += 1;
        if (round === warmUp) before = await heap(session);
        if (round % 50 === 0) say(`${round} of ${rounds}, ${megabytes(await heap(session))} MB`);
      }
      const after = await heap(session);
      outcome.note = `${megabytes(before)} MB after ${warmUp} rounds, ${megabytes(after)} MB at the end`;
      if (after > before * (1 + mostGrowth)) outcome.failures.push(outcome.note);
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
    return outcome;
  },
};

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(2);

/**
 * What the scripts of the page hold, once nothing is left that nobody needs.
 * @param {import('@playwright/test').CDPSession} session
 */
async function heap(session) {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** @param {string} hash */
function goTo(hash) {
  location.hash = hash;
}
