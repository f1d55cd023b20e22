import { readFileSync } from 'node:fs';
import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';
import { damages, emptyStore } from '../profileDamage.mjs';

/** In which ways the database does not open, one after the other. */
const ways = /** @type {const} */ (['throws', 'fails', 'never answers', 'has no list of its files']);

/** @typedef {(typeof ways)[number]} Way */

/** How long an edit may take into the second store on a busy machine, in milliseconds. */
const patience = 30_000;

/** @type {import('../outcome.mjs').Fault} */
export const databaseRefuses = {
  name: 'database does not open',
  how: 'opening it throws, fails, is never answered, or its list of files is gone: the map is opened from the second store, edited, and taken out as a file, and the edit is in the second store; then the database is there again, or empty',
  short: 0,
  full: 100,
  async run({ home, rounds, say, outcome, isOver }) {
    const profile = new Profile();
    let chromium = await Chromium.start(profile);
    try {
      let { map, address } = await OpenMap.make(await chromium.page(), home);
      const { others } = await map.read();
      let taken = 0;
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        const way = ways[(round - 1) % ways.length] ?? 'throws';
        const named = `round ${round} (${way})`;
        await map.edit();
        await map.saved();
        await map.page.close();
        chromium = await withoutList(chromium, profile, way);
        const page = await chromium.page();
        const isRefused = way !== 'has no list of its files';
        if (isRefused) await page.addInitScript(refuseDatabase, way);
        await page.addInitScript(noteSaved);
        const shut = await OpenMap.reopen(page, address, map.label, 0);
        const expected = { acknowledged: map.made, made: map.made, others };
        judge(outcome, await shut.read(), { ...expected, round: `${named}, opened` });
        await shut.edit();
        if (!(await isInSecondStore(shut)))
          outcome.failures.push(`${named}: the second store lacks the edit`);
        if (await isTaken(shut)) taken += 1;
        else outcome.failures.push(`${named}: the file lacks what is shown`);
        // Nothing can be in both stores while one of them is out of reach.
        if (isRefused && (await page.evaluate(wasSaved)))
          outcome.failures.push(`${named}: it was called saved`);
        await page.close();
        chromium = await withoutDatabase(chromium, profile, way);
        map = await OpenMap.reopen(await chromium.page(), address);
        outcome.rounds += 1;
        outcome.acknowledged += 1;
        // What the second store had is to be there, too, though nobody called it saved.
        const { made } = shut;
        judge(outcome, await map.read(), { acknowledged: made, made, others, round: `${named}, afterwards` });
        if (round % 20 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
      }
      outcome.note = `taken out as a file ${taken} times`;
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
 * Whether the last edit comes into a private file.
 * @param {OpenMap} map
 */
async function isInSecondStore({ page, label, made }) {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (await page.evaluate(holdsInFiles, `"${label}${made}"`)) return true;
    await pause(50);
  }
  return false;
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

function noteSaved() {
  const look = () => {
    if (document.querySelector('[data-save-state=saved]')) Object.assign(window, { wasSaved: true });
  };
  const options = { subtree: true, childList: true, attributeFilter: ['data-save-state'] };
  new MutationObserver(look).observe(document, options);
}

const wasSaved = () => 'wasSaved' in window;

/** @param {string} text */
async function holdsInFiles(text) {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('throughline');
  for await (const handle of /** @type {any} */ (folder).values()) {
    if (handle.kind === 'file' && (await (await handle.getFile()).text()).includes(text)) return true;
  }
  return false;
}
