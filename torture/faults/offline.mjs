import { readFileSync } from 'node:fs';
import { Chromium, Profile } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { Host, kept } from '../host.mjs';
import { judge } from '../outcome.mjs';

/** In every so many starts all exports are made. */
const betweenExports = 10;

/** How each export is chosen, saved, and what its file begins with. */
const files = /** @type {const} */ ([
  ['PNG', 'Export PNG', '\x89PNG'],
  ['JPEG', 'Export JPEG', '\xff\xd8\xff'],
  ['SVG', 'Export SVG', '<'],
  ['PDF', 'Export PDF', '%PDF'],
  ['PowerPoint', 'Export PowerPoint', 'PK'],
  ['Web page', 'Export web page', '<!'],
  ['JSON', 'Save a copy (JSON)', '{'],
]);

/** @type {import('../outcome.mjs').Fault} */
export const offlineStarts = {
  name: 'started without a host',
  how: 'the browser started anew when the host is gone: a map opened, edited and saved, both languages, in every tenth start all exports',
  short: 0,
  full: 100,
  async run({ folder, rounds, random, say, outcome, isOver }) {
    const host = await Host.start(folder);
    const profile = new Profile();
    let chromium = await Chromium.start(profile);
    try {
      const made = await OpenMap.make(await chromium.page(), host.address);
      const { address } = made;
      const { others } = await made.map.read();
      let before = made.map.made;
      await kept(made.map.page);
      await chromium.close();
      chromium = await Chromium.start(profile);
      const online = await untilEdited(await chromium.page(), address);
      before = online.map.made;
      await kept(online.map.page);
      await chromium.close();
      await host.stop();
      /** @type {number[]} */
      const times = [];
      let exported = 0;
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        chromium = await Chromium.start(profile);
        const { map, found, time } = await untilEdited(await chromium.page(), address);
        times.push(time / online.time);
        outcome.rounds += 1;
        outcome.acknowledged += map.made - found.number;
        judge(outcome, found, { acknowledged: before, made: before, others, round: `start ${round}` });
        before = map.made;
        if (round % betweenExports === 0) {
          outcome.failures.push(
            ...(await allExports(map.page, `${map.label}${before}`)).map((text) => `start ${round}: ${text}`),
          );
          exported += files.length;
        }
        await end(chromium, map.page, random);
        if (round % 10 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}`);
      }
      const [middle, slowest] = [0.5, 1].map((part) => atPart(times, part).toFixed(2));
      outcome.note = `${outcome.rounds} starts, ${exported} files exported; until edited ${middle} times as long as with a host (slowest ${slowest})`;
    } finally {
      await chromium.kill().catch(() => {});
      await host.stop();
      profile.remove();
    }
  },
};

/**
 * Ends the browser in one way or the other, for everything is saved; but a choice of language is not promised to outlive a kill of the same moment.
 * @param {Chromium} chromium
 * @param {import('@playwright/test').Page} page
 * @param {import('../random.mjs').Random} random
 */
async function end(chromium, page, random) {
  if (random.next() < 0.5) return chromium.kill();
  await bothLanguages(page);
  return chromium.close();
}

/**
 * Opens the map and edits it; how long it took until the first edit was made, and what was there before.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function untilEdited(page, address) {
  const begun = performance.now();
  const map = await OpenMap.open(page, address);
  const opened = performance.now() - begun;
  const found = await map.read();
  const again = performance.now();
  await map.edit();
  const time = opened + performance.now() - again;
  await map.saved();
  return { map, found, time };
}

/**
 * Goes over to the other language and back.
 * @param {import('@playwright/test').Page} page
 */
async function bothLanguages(page) {
  for (const [language, share] of [
    ['Italiano', 'Condividi o esporta'],
    ['English', 'Share or export'],
  ]) {
    await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await page.getByRole('menuitemcheckbox', { name: language }).click();
    await page.getByRole('button', { name: share }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
}

/**
 * Makes every export; returns what is wrong with them.
 * @param {import('@playwright/test').Page} page
 * @param {string} title of a card, which the plain ones have to hold
 */
async function allExports(page, title) {
  const wrong = [];
  await page.getByRole('button', { name: 'Share or export' }).click();
  const dialog = page.getByRole('dialog');
  for (const [format, button, start] of files) {
    await dialog.getByText(format, { exact: true }).click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: button }).click();
    const text = readFileSync(await (await download).path(), 'latin1');
    if (!text.startsWith(start)) wrong.push(`${format} begins with ${text.slice(0, 8)}`);
    if (format === 'JSON' && !text.includes(`"${title}"`)) wrong.push(`${format} lacks ${title}`);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return wrong;
}

/**
 * @param {readonly number[]} times
 * @param {number} part
 */
const atPart = (times, part) => times.toSorted((a, b) => a - b)[Math.round((times.length - 1) * part)] ?? 0;
