import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';

/**
 * Runs rounds with one browser and one map; `turn` leaves a page in which the map is open.
 * @param {import('../outcome.mjs').Setting} setting
 * @param {(map: OpenMap, address: string, chromium: Chromium) => Promise<{ map: OpenMap, made: number, acknowledged: number }>} turn
 */
async function turns({ home, rounds, say, outcome, isOver }, turn) {
  const profile = new Profile();
  const chromium = await Chromium.start(profile);
  try {
    let { map, address } = await OpenMap.make(await chromium.page(), home);
    const { others } = await map.read();
    for (let round = 1; round <= rounds && !isOver(); round += 1) {
      const next = await turn(map, address, chromium);
      outcome.rounds += 1;
      outcome.acknowledged += Math.max(0, next.acknowledged - map.begun);
      const found = await next.map.read();
      judge(outcome, found, { ...next, others, round: `round ${round}` });
      map = next.map;
      map.begun = map.made;
      map.acknowledged = map.made;
      if (round % 50 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
    }
  } finally {
    await chromium.kill().catch(() => {});
    profile.remove();
  }
}

/**
 * Ends the process of a page as a fault in it would.
 * @param {import('@playwright/test').Page} page
 */
export async function crash(page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
}

/** @type {import('../outcome.mjs').Fault} */
export const rendererCrashes = {
  name: 'page crashed',
  how: 'Page.crash in the middle of continuous edits',
  short: 6,
  full: 1000,
  run: (setting) =>
    turns(setting, async (map, address, chromium) => {
      map.editing();
      await pause(setting.random.between(150, 900));
      await crash(map.page);
      const { made, acknowledged } = map;
      const page = await chromium.page();
      await map.page.close().catch(() => {});
      return { map: await OpenMap.reopen(page, address), made: Math.max(made, map.made), acknowledged };
    }),
};

/** @type {import('../outcome.mjs').Fault} */
export const reloads = {
  name: 'reloaded in the middle of a save',
  how: 'page loaded again 0 to 300 ms after an edit',
  short: 6,
  full: 500,
  run: (setting) =>
    turns(setting, async (map, address) => {
      for (let count = setting.random.between(1, 3); count > 0; count -= 1) await map.edit();
      await pause(setting.random.between(0, 300));
      // Leaving keeps what was not saved yet, so every edit that was made has to be there.
      const { made } = map;
      const { page } = map;
      await page.goto('about:blank');
      const next = await chromiumPage(page);
      const opened = await OpenMap.reopen(next, address);
      await page.close();
      return { map: opened, made, acknowledged: made };
    }),
};

/** @type {import('../outcome.mjs').Fault} */
export const clearedWhileOpen = {
  name: 'site data cleared while open',
  how: 'Storage.clearDataForOrigin while a map is edited',
  short: 2,
  full: 100,
  run: (setting) =>
    turns(setting, async (map, address) => {
      const stop = map.editing();
      await pause(setting.random.between(150, 900));
      const session = await map.page.context().newCDPSession(map.page);
      const origin = new URL(address).origin;
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await pause(setting.random.between(0, 300));
      await stop();
      await map.edit();
      await map.saved();
      const { made, page } = map;
      const opened = await OpenMap.reopen(await chromiumPage(page), address);
      await page.close();
      return { map: opened, made, acknowledged: made };
    }),
};

/**
 * A page beside another one.
 * @param {import('@playwright/test').Page} page
 */
const chromiumPage = (page) => page.context().newPage();
