import { unzipSync } from 'fflate';
import { handedOut, keepHandedOut } from './handedOut.mjs';
import { arm, hearRenders, renders } from './thrownRenders.mjs';
import { makeMapOfAll, places } from './walk.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** So long nothing new may come onto the screen before it counts as being all, and so long it may take to break, in milliseconds. */
const quiet = 600;
const patience = 60_000;

/** A browser without anything kept but the map with everything, in which one step of the walk is gone to, again and again. */
export class Room {
  /** The rows of the map, as they were seen last. */
  #rows = '';

  /**
   * @param {import('@playwright/test').BrowserContext} context
   * @param {string} home
   * @param {string} map
   * @param {import('./walk.mjs').Step} step
   */
  constructor(context, home, map, step) {
    this.context = context;
    this.home = home;
    this.map = map;
    this.step = step;
  }

  /**
   * @param {import('./chromium.mjs').Chromium} chromium
   * @param {string} home
   * @param {string} name of the step
   */
  static async open(chromium, home, name) {
    const context = await chromium.browser.newContext();
    const page = await preparedPage(context);
    const map = await makeMapOfAll(page, home);
    const step = places(home, map).find((place) => place.name === name);
    if (!step) throw new Error(`There is no step ${name}.`);
    const room = new Room(context, home, map, step);
    room.#rows = await copiedRows(page);
    await page.close();
    return room;
  }

  close() {
    return this.context.close();
  }

  /** The components that the step draws. */
  async drawn() {
    const page = await preparedPage(this.context);
    await arm(page, this.home);
    await this.step.go(page);
    const names = await drawnAtRest(page);
    await page.close();
    return names;
  }

  /**
   * What becomes of the step when a component throws: the boundary and its rescue file, or what is wrong.
   * @param {string} component
   * @returns {Promise<import('./turns.mjs').End>}
   */
  async brokenBy(component) {
    const page = await preparedPage(this.context);
    await arm(page, this.home, component);
    const going = this.step.go(page).catch(() => {});
    const isBroken = await breaks(page, going);
    const { thrown, timesInstead } = await renders(page).catch(() => ({ thrown: 1, timesInstead: 0 }));
    const file = isBroken ? await rescued(page) : [];
    // What was done before it broke may have changed the map.
    if (isBroken && !file.includes(this.#rows)) this.#rows = await this.#savedRows(page);
    await page.close();
    await going;
    if (!isBroken && thrown === 0) return 'not drawn again';
    // React began anew with what it was drawing, and the component was let go before its time.
    if (!isBroken && timesInstead > 1) return 'threw too seldom';
    if (!isBroken) return 'neither the screen nor what is shown instead';
    return file.includes(this.#rows) ? 'threw' : 'the rescue file holds another map';
  }

  /**
   * The rows of the map that is opened anew.
   * @param {Page} page
   */
  async #savedRows(page) {
    await arm(page, this.home);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(this.map);
    await page.getByRole('gridcell').first().waitFor();
    await page.getByText('Saved on this device').waitFor();
    return copiedRows(page);
  }
}

/** @param {import('@playwright/test').BrowserContext} context */
async function preparedPage(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await keepHandedOut(page);
  await hearRenders(page);
  return page;
}

/**
 * The components that were drawn, once nothing more comes.
 * @param {Page} page
 */
async function drawnAtRest(page) {
  await page.waitForFunction((quiet) => {
    const state = /** @type {any} */ (window);
    const count = state.renders.drawn.size;
    if (state.lastCount !== count) Object.assign(state, { lastCount: count, since: performance.now() });
    return performance.now() - state.since > quiet;
  }, quiet);
  return (await renders(page)).drawn;
}

/**
 * Whether the boundary is shown on the way through a step, or when nothing more comes after it.
 * @param {Page} page
 * @param {Promise<unknown>} going
 */
function breaks(page, going) {
  const heading = page.getByRole('heading', { name: 'Something went wrong on this screen' });
  const isShown = () => heading.isVisible().catch(() => false);
  const onTheWay = heading.waitFor().then(
    () => true,
    () => false,
  );
  return Promise.race([onTheWay, going.then(() => drawnAtRest(page)).then(isShown, isShown)]);
}

/**
 * The rows of all maps in the rescue file.
 * @param {Page} page
 */
async function rescued(page) {
  const file = await handedOut(page, () =>
    page.getByRole('button', { name: 'Back up everything' }).press('Enter'),
  );
  return Object.entries(unzipSync(file))
    .filter(([name]) => name.startsWith('maps/'))
    .map(([, content]) => rowsIn(Buffer.from(content).toString()));
}

/**
 * The rows of the map that is shown, as *Save a copy* hands them out.
 * @param {Page} page
 */
async function copiedRows(page) {
  return rowsIn((await handedOut(page, () => page.keyboard.press('Control+s'))).toString());
}

/** @param {string} text */
const rowsIn = (text) => JSON.stringify(JSON.parse(text).rows);
