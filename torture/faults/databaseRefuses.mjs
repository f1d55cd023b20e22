import { readFileSync } from 'node:fs';
import { Chromium, Profile } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';
import { damages, emptyStore } from '../profileDamage.mjs';

/** In which ways the database does not open, one after the other. */
const ways = /** @type {const} */ (['throws', 'fails', 'never answers', 'has no list of its files']);

/** @typedef {(typeof ways)[number]} Way */

/** @type {import('../outcome.mjs').Fault} */
export const databaseRefuses = {
  name: 'database does not open',
  how: 'opening it throws, fails, is never answered, or its list of files is gone: the map is opened from the second store, edited, and taken out as a file; then the database is there again, or empty',
  short: 0,
  full: 100,
  async run({ home, rounds, say, outcome, isOver }) {
    const profile = new Profile();
    let chromium = await Chromium.start(profile);
    try {
      let { map, address } = await OpenMap.make(await chromium.page(), home);
      const { others } = await map.read();
      let taken = 0;
      let kept = 0;
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        const way = ways[(round - 1) % ways.length] ?? 'throws';
        const named = `round ${round} (${way})`;
        await map.edit();
        await map.saved();
        await map.page.close();
        chromium = await withoutList(chromium, profile, way);
        const page = await chromium.page();
        if (way !== 'has no list of its files') await page.addInitScript(refuseDatabase, way);
        const shut = await OpenMap.reopen(page, address);
        const expected = { acknowledged: map.made, made: map.made, others };
        judge(outcome, await shut.read(), { ...expected, round: `${named}, opened` });
        await shut.edit();
        await shut.settled();
        const isSaved = (await shut.shown()) === 'saved';
        if (await isTaken(shut)) taken += 1;
        else outcome.failures.push(`${named}: the file lacks what is shown`);
        await page.close();
        chromium = await withoutDatabase(chromium, profile, way);
        map = await OpenMap.reopen(await chromium.page(), address);
        outcome.rounds += 1;
        outcome.acknowledged += isSaved ? 2 : 1;
        const acknowledged = isSaved ? shut.made : expected.acknowledged;
        const found = await map.read();
        judge(outcome, found, { ...expected, acknowledged, made: shut.made, round: `${named}, afterwards` });
        if (found.number === shut.made) kept += 1;
        if (round % 20 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
      }
      outcome.note = `taken out as a file ${taken} times; what was made meanwhile was there afterwards ${kept} times`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
  },
};

/**
 * Takes the list of the files away where that is the way.
 * @param {Chromium} chromium
 * @param {Profile} profile
 * @param {Way} way
 */
async function withoutList(chromium, profile, way) {
  if (way !== 'has no list of its files') return chromium;
  await chromium.kill();
  const [, remove] = damages.find(([name]) => name === 'MANIFEST removed') ?? [];
  if (!remove) throw new Error('There is no such damage.');
  remove(profile.folder, /** @type {any} */ (null));
  return Chromium.start(profile);
}

/**
 * Takes away what never opens again, as a browser does that clears what it cannot use.
 * @param {Chromium} chromium
 * @param {Profile} profile
 * @param {Way} way
 */
async function withoutDatabase(chromium, profile, way) {
  if (way !== 'has no list of its files') return chromium;
  await chromium.kill();
  emptyStore(profile.folder, 'first');
  return Chromium.start(profile);
}

/**
 * Whether the file of a map holds the last edit that is shown.
 * @param {OpenMap} map
 */
async function isTaken({ page, label, made }) {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const text = readFileSync(await (await download).path(), 'utf8');
  return text.includes(`"${label}${made}"`);
}

/* What follows runs in the page. */

/** @param {Way} way */
function refuseDatabase(way) {
  IDBFactory.prototype.open = () => {
    if (way === 'throws') throw new DOMException('It is blocked.', 'SecurityError');
    const request = Object.assign(new EventTarget(), {
      onerror: /** @type {any} */ (null),
      error: new DOMException('It does not open.', 'UnknownError'),
    });
    if (way === 'fails') {
      setTimeout(() => {
        const event = new Event('error', { cancelable: true });
        request.onerror?.(event);
        request.dispatchEvent(event);
      });
    }
    return /** @type {any} */ (request);
  };
}
