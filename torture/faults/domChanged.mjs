import { unzipSync } from 'fflate';
import { Chromium, Profile } from '../chromium.mjs';
import { meddle, meddlings } from '../domMeddling.mjs';
import { OpenMap } from '../editor.mjs';
import { handedOut, keepHandedOut } from '../handedOut.mjs';
import { judge } from '../outcome.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../random.mjs').Random} Random */

/** How often a page is changed in a round at the most, and how much is done after each time. */
const mostChanges = 3;
const deedsAfter = 3;

/** How long a page may take on a busy machine, and how long an edit may in a page that others have changed, in milliseconds. */
const patience = 120_000;
const patienceToEdit = 5_000;

/** After these nobody can say where keys go that are meant for a card, so there one only looks around. @type {readonly string[]} */
const rearranging = ['wrapElements', 'removeNodes', 'moveNodes', 'replaceNodes', 'focusElsewhere'];

const names = /** @type {(keyof typeof meddlings)[]} */ (Object.keys(meddlings));

/** Keys that bring something onto the screen or take it away, and change nothing in the map. In the list of touchpoints any letter begins to write, so nobody goes there. */
const looks = [
  'i',
  'y',
  'Shift+t',
  'Shift+m',
  'Shift+a',
  'Shift+k',
  'Control+k',
  'Escape',
  'Shift+F10',
  '?',
  '-',
];

/** @type {import('../outcome.mjs').Fault} */
export const domChanged = {
  name: 'page changed by others',
  how: 'elements and texts of the page wrapped, split, marked, added, moved, replaced and removed as translators and extensions do, while one edits and goes from view to view',
  short: 0,
  full: 100,
  async run(setting) {
    const { home, rounds, random, say, outcome, isOver } = setting;
    const profile = new Profile();
    const chromium = await Chromium.start(profile, keepHandedOut);
    let rescued = 0;
    try {
      const page = await chromium.page();
      await page.setViewportSize({ width: 1440, height: 900 });
      let { map, address } = await OpenMap.make(page, home);
      const { others } = await map.read();
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        map.begun = map.made;
        const { done, end } = await meddled(page, map, random);
        const named = `round ${round} (${done.join(', ')})`;
        if (end === 'rescued') rescued += 1;
        else if (end !== 'alive') outcome.failures.push(`${named}: ${end}`);
        const { made, acknowledged } = map;
        await page.goto('about:blank');
        const again = await OpenMap.reopen(page, address);
        judge(outcome, await again.read(), { made, acknowledged, others, round: named });
        outcome.rounds += 1;
        outcome.acknowledged += Math.max(0, acknowledged - map.begun);
        map = again;
        if (round % 10 === 0)
          say(`${round} of ${rounds}, ${rescued} rescued, ${outcome.failures.length} failures`);
      }
      outcome.note = `the page went on in all but ${rescued}, in which the rescue file held the map`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
  },
};

/**
 * Changes the page and goes on working in it, until it breaks or it was enough; says what was done, and what became of the page.
 * @param {Page} page
 * @param {OpenMap} map
 * @param {Random} random
 */
async function meddled(page, map, random) {
  /** @type {string[]} */
  const done = [];
  await map.edit();
  for (let count = random.between(1, mostChanges); count > 0; count -= 1) {
    const name = random.of(names);
    done.push(name);
    await meddle(page, name, random.between(0, 2 ** 31));
    for (let deed = 0; deed < deedsAfter; deed += 1) {
      if (await isBroken(page)) return { done, end: await rescue(page, map) };
      const isEdit = random.next() < 0.4 && !done.some((name) => rearranging.includes(name));
      const key = isEdit ? null : random.of(looks);
      done.push(key ?? 'edit');
      if (key === null) await edited(page, map);
      // What is typed into an open field is an edit like any other.
      else await page.keyboard.press((await isTyping(page)) ? 'Escape' : key);
    }
  }
  if (await isBroken(page)) return { done, end: await rescue(page, map) };
  return { done, end: (await page.evaluate(isBlank)) ? 'nothing is shown' : 'alive' };
}

/**
 * Edits where that is still possible: a field that somebody has taken away cannot be typed in, and what is still open before the map would take the keys.
 * @param {Page} page
 * @param {OpenMap} map
 */
async function edited(page, map) {
  await page.keyboard.press('Escape');
  if ((await page.locator('dialog[open], [role=menu]').count()) > 0 || (await isTyping(page))) return;
  page.setDefaultTimeout(patienceToEdit);
  await map.edit().catch(() => page.keyboard.press('Escape'));
  page.setDefaultTimeout(patience);
}

/** @param {Page} page */
const isTyping = async (page) => (await page.locator('input:focus, textarea:focus').count()) > 0;

/** @param {Page} page */
const isBroken = (page) => page.getByText('Something went wrong on this screen').isVisible();

/**
 * Takes the rescue file, and says what is wrong with it.
 * @param {Page} page
 * @param {OpenMap} map
 */
async function rescue(page, map) {
  const file = await handedOut(page, () =>
    page.getByRole('button', { name: 'Back up everything' }).press('Enter'),
  );
  const maps = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('maps/'));
  const titles = maps.flatMap(([, content]) => JSON.parse(Buffer.from(content).toString()).rows);
  const number = Math.max(...titles.map(({ title }) => Number(/^Edit (\d+)$/.exec(title ?? '')?.[1] ?? -1)));
  return number >= map.acknowledged
    ? 'rescued'
    : `the rescue file holds edit ${number}, saved was ${map.acknowledged}`;
}

/* What follows runs in the page. */

function isBlank() {
  return (document.querySelector('#root')?.textContent ?? '').trim() === '';
}
