import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';
import { firstShape, leaveEditor, olderMaps, removeSecondStore, reshape, stateOf } from '../rawDatabase.mjs';

/** What the editor is waited for until it is killed, and how many milliseconds after that at most. */
const moments = /** @type {const} */ ([
  { until: 'opening', most: 400 },
  { until: 'keeping what was there', most: 100 },
  { until: 'taking the old rows away', most: 50 },
]);

/** @typedef {(typeof moments)[number]['until']} Moment */

/** @type {import('../outcome.mjs').Fault} */
export const migrationsKilled = {
  name: 'killed while a map is migrated',
  how: 'the database put back into an older format, every other time without the second store; SIGKILL up to 400 ms after the editor asks for it, or right in the middle of what it writes',
  short: 0,
  full: 200,
  async run({ home, rounds, random, say, outcome, isOver }) {
    const profile = new Profile();
    let chromium = await Chromium.start(profile);
    const found = { notBegun: 0, halfWay: 0, done: 0 };
    try {
      let { map, address } = await OpenMap.make(await chromium.page(), home);
      const { others } = await map.read();
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        await map.edit();
        await map.saved();
        const { made, begun } = map;
        await leaveEditor(map.page, address);
        if (round % 2 === 1) await removeSecondStore(map.page);
        await reshape(map.page, round % 2 === 1 ? firstShape : olderMaps);
        await map.page.close();
        const { until, most } = random.of(moments);
        await openAndKill(chromium, address, until, random.between(0, most));
        chromium = await Chromium.start(profile);
        const page = await chromium.page();
        await leaveEditor(page, address);
        found[await progress(page)] += 1;
        const next = await OpenMap.reopen(page, address).catch((/** @type {Error} */ error) => error);
        outcome.rounds += 1;
        outcome.acknowledged += made - begun;
        if (next instanceof Error) {
          outcome.lost += 1;
          outcome.failures.push(`round ${round}: the map did not open, edit ${made} was saved`);
          ({ map, address } = await OpenMap.make(page, home));
          continue;
        }
        judge(outcome, await next.read(), { acknowledged: made, made, others, round: `round ${round}` });
        next.begun = next.made;
        map = next;
        if (round % 25 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
      }
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
    const { notBegun, halfWay, done } = found;
    outcome.note = `killed before the first table was changed ${notBegun} times, between tables and maps ${halfWay}, after the map ${done}`;
  },
};

/**
 * Opens the map in a page, and kills the browser some time after that page has come to a moment of the migration.
 * @param {Chromium} chromium
 * @param {string} address
 * @param {Moment} until
 * @param {number} time
 */
async function openAndKill(chromium, address, until, time) {
  const page = await chromium.page();
  const isThere = new Promise((done) =>
    page.exposeBinding('cameTo', (_, moment) => {
      if (moment === until) done(null);
    }),
  );
  await page.addInitScript(tellMoments);
  page.goto(address).catch(() => {});
  await isThere;
  await pause(time);
  await chromium.kill();
}

/**
 * How far the migration had come when it was ended.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<'notBegun' | 'halfWay' | 'done'>}
 */
async function progress(page) {
  const { version, schemas } = await stateOf(page);
  if (schemas.every((schema) => schema > 0)) return 'done';
  return version < olderMaps.version ? 'notBegun' : 'halfWay';
}

/* What follows runs in the page. */

function tellMoments() {
  const tell = (/** @type {Moment} */ moment) => /** @type {any} */ (window).cameTo(moment);
  const { open } = IDBFactory.prototype;
  const { put, delete: take } = IDBObjectStore.prototype;
  Object.assign(IDBFactory.prototype, {
    /** @param {unknown[]} args */
    open(...args) {
      tell('opening');
      return Reflect.apply(open, this, args);
    },
  });
  Object.assign(IDBObjectStore.prototype, {
    /**
     * @this {IDBObjectStore}
     * @param {unknown[]} args
     */
    put(...args) {
      if (this.name === 'versions') tell('keeping what was there');
      return Reflect.apply(put, this, args);
    },
    /**
     * @this {IDBObjectStore}
     * @param {unknown[]} args
     */
    delete(...args) {
      if (this.name === 'rows') tell('taking the old rows away');
      return Reflect.apply(take, this, args);
    },
  });
}
