import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { inNextWrite, tellWrites } from '../midWrite.mjs';
import { judgeAll, mapOfTabs, opener } from '../severalTabs.mjs';

/** One tab is hidden and frozen, the other one goes on; each counts in a card of its own. */
const frozenLabel = 'Edit A ';
const otherLabel = 'Edit B ';

/** What becomes of the frozen tab. */
const fates = /** @type {const} */ (['closed', 'killed with the browser', 'thawed']);

/** How long the tab in front may take to save while the other one is frozen, in milliseconds. */
const patience = 60_000;

/** How long a tab has to begin to write after its last edit, in milliseconds. */
const untilWrite = 2000;

/** @param {Profile} profile */
const start = (profile) => Chromium.start(profile, tellWrites, ['--window-size=1280,800'], true);

/** @type {import('../outcome.mjs').Fault} */
export const frozenTabs = {
  name: 'frozen in the middle',
  how: 'a tab that is edited is hidden and frozen, in half of the rounds right when it begins to write; another one edits and saves the same map; then the frozen one is closed, killed with the browser, or thawed',
  short: 0,
  full: 200,
  async run({ home, rounds, random, say, outcome, isOver }) {
    const profile = new Profile();
    let chromium = await start(profile);
    let kept = 0;
    let made = 0;
    let inWrites = 0;
    try {
      const address = await mapOfTabs(await chromium.page(), home, [frozenLabel, otherLabel]);
      /** The tab in which the round before was looked at: it is the first of the next one. @type {import('@playwright/test').Page | null} */
      let first = null;
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        const tabs = await freezeOne(chromium, address, random, first);
        const { frozen, other, others } = tabs;
        if (tabs.isInWrite) inWrites += 1;
        await other.edit();
        await other.edit();
        await other.saved(patience);
        const fate = random.of(fates);
        if (fate === 'killed with the browser') {
          await chromium.kill();
          chromium = await start(profile);
        } else await (fate === 'closed' ? frozen.page.close() : thaw(frozen));
        const fresh = await OpenMap.reopen(await chromium.page(), address, frozenLabel);
        outcome.rounds += 1;
        const counts = [frozen, other].map(({ label, begun, made: most, acknowledged }) => ({
          label,
          begun,
          made: most,
          acknowledged,
        }));
        await judgeAll(outcome, fresh, { counts, others, round: `round ${round} (${fate})` });
        made += frozen.made - frozen.begun;
        kept += fresh.made - frozen.begun;
        for (const { page } of [frozen, other]) await page.close().catch(() => {});
        first = fresh.page;
        if (round % 20 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
      }
      outcome.note = `${inWrites} times in the middle of a write; of ${made} edits in the frozen tabs ${kept} were there`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
  },
};

/**
 * Edits in one tab until another takes its place on the screen, and freezes it at once, a moment later, or when it begins to write.
 * @param {Chromium} chromium
 * @param {string} address
 * @param {import('../random.mjs').Random} random
 * @param {import('@playwright/test').Page | null} first a tab on the map that is there already
 */
async function freezeOne(chromium, address, random, first) {
  const open = opener(chromium, address);
  const isEarly = random.next() < 0.5;
  const begin = (/** @type {string} */ label) => (first ? goOn(first, label) : open(label));
  const early = isEarly ? await begin(otherLabel) : null;
  const frozen = await (isEarly ? open : begin)(frozenLabel);
  await frozen.page.bringToFront();
  const { others } = await frozen.read();
  const stop = frozen.editing();
  await pause(random.between(200, 1200));
  await stop();
  await frozen.edit();
  const freeze = () => setState(frozen, 'frozen');
  const write = random.next() < 0.5 ? await inNextWrite(frozen.page, freeze, untilWrite) : null;
  const front = early?.page ?? (await chromium.page());
  await front.bringToFront();
  await pause(random.of([0, 0, 20, 100, 300]));
  const isInWrite = (await write?.done) ?? false;
  if (!isInWrite) await freeze();
  const other = early ?? (await opened(front, address));
  return { frozen, other, others, isInWrite };
}

/**
 * A tab on the map that is there already, from now on counted in the card of a label.
 * @param {import('@playwright/test').Page} page
 * @param {string} label
 */
async function goOn(page, label) {
  const map = await OpenMap.shown(page, label);
  map.begun = map.made;
  map.acknowledged = map.made;
  return map;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function opened(page, address) {
  const map = await OpenMap.open(page, address, otherLabel);
  map.begun = map.made;
  map.acknowledged = map.made;
  return map;
}

/** Lets a tab go on, and edit once more. @param {OpenMap} map */
async function thaw(map) {
  await setState(map, 'active');
  await map.page.bringToFront();
  await map.edit();
  await map.saved(patience);
}

/**
 * @param {OpenMap} map
 * @param {'frozen' | 'active'} state
 */
async function setState({ page }, state) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state });
  await session.detach();
}
