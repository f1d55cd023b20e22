import { numberIn, OpenMap } from './editor.mjs';
import { judge } from './outcome.mjs';

/** What one tab has made and saved. @typedef {{ label: string, begun: number, made: number, acknowledged: number }} Count */

/**
 * Makes a map with a card for each label; returns its address.
 * @param {import('@playwright/test').Page} page
 * @param {string} home
 * @param {readonly string[]} labels
 */
export async function mapOfTabs(page, home, labels) {
  const { address } = await OpenMap.make(page, home);
  for (const label of labels) {
    const map = await OpenMap.watched(page, label);
    await map.begin();
    await map.saved();
  }
  await page.close();
  return address;
}

/**
 * How a tab that counts in the card of a label is opened.
 * @param {import('./chromium.mjs').Chromium} chromium
 * @param {string} address
 */
export const opener = (chromium, address) => async (/** @type {string} */ label) => {
  const map = await OpenMap.open(await chromium.page(), address, label);
  map.begun = map.made;
  map.acknowledged = map.made;
  return map;
};

/**
 * @param {import('./outcome.mjs').Outcome} outcome
 * @param {OpenMap} map
 * @param {{ counts: readonly Count[], others: string, round: string }} expected
 */
export async function judgeAll(outcome, map, { counts, others, round }) {
  const texts = await map.texts();
  const found = await map.read();
  for (const { label, begun, made, acknowledged } of counts) {
    outcome.acknowledged += Math.max(0, acknowledged - begun);
    const number = numberIn(texts, label);
    judge(
      outcome,
      { number, others: found.others },
      { acknowledged, made, others, round: `${round}, ${label}` },
    );
  }
}

/**
 * The same things in another order.
 * @template Thing
 * @param {readonly Thing[]} things
 * @param {import('./random.mjs').Random} random
 */
export function shuffled(things, random) {
  return things
    .map((thing) => ({ thing, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}
