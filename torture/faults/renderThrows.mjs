import { unzipSync } from 'fflate';
import { Chromium, Profile } from '../chromium.mjs';
import { handedOut, keepHandedOut } from '../handedOut.mjs';
import { arm, hearRenders, renders, serveTelling } from '../thrownRenders.mjs';
import { makeMapOfAll, places } from '../walk.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../walk.mjs').Step} Step */

/** So long nothing new may come onto the screen before it counts as being all, and so long it may take to break, in milliseconds. */
const quiet = 600;
const patience = 60_000;

/** @type {import('../outcome.mjs').Fault} */
export const renderThrows = {
  name: 'component throws',
  how: 'every screen, view, panel, dialog and format is gone to; then each component that was drawn throws in its turn, and the rescue file must hold the map',
  short: 0,
  full: 2000,
  async run({ home: build, rounds, random, say, outcome, isOver }) {
    const { address: home, stop } = await serveTelling(build);
    const profile = new Profile();
    const chromium = await Chromium.start(profile, prepare);
    try {
      const page = await chromium.page();
      const map = await makeMapOfAll(page, home);
      const found = await componentsOf(page, { home, map, say, isOver });
      say(`${found.size} components`);
      let rows = await savedRows(page, home, map);
      const silent = [];
      for (const [component, step] of inTurn(found, random).slice(0, rounds)) {
        if (isOver()) break;
        const what = await brokenBy(await chromium.page(), { home, map, component, step, rows });
        rows = what.rows;
        if (what.isSilent) silent.push(step.name);
        else outcome.rounds += 1;
        if (what.fault) outcome.failures.push(`component ${component} in ${step.name}: ${what.fault}`);
        if (outcome.rounds % 20 === 0)
          say(
            `${outcome.rounds} of ${found.size}, ${outcome.failures.length} failures, ${silent.length} not drawn again`,
          );
      }
      outcome.note = `${found.size} components were drawn in all; ${silent.length} were not drawn again: ${[...new Set(silent)].join(', ')}`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
      stop();
    }
  },
};

/** @param {Page} page */
async function prepare(page) {
  page.setDefaultTimeout(patience);
  await keepHandedOut(page);
  await hearRenders(page);
}

/**
 * All components that come onto the screen, each with the first step that brings it.
 * @param {Page} page
 * @param {{ home: string, map: string, say: (text: string) => void, isOver: () => boolean }} setting
 */
async function componentsOf(page, { home, map, say, isOver }) {
  /** @type {Map<string, Step>} */
  const found = new Map();
  const steps = places(home, map);
  let count = 0;
  for (const step of steps) {
    if (isOver()) break;
    await arm(page, home);
    try {
      await step.go(page);
      for (const component of await drawnAtRest(page)) if (!found.has(component)) found.set(component, step);
    } catch (error) {
      say(`${step.name} was not gone to: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
    await letGo(page);
    count += 1;
    if (count % 20 === 0) say(`${count} of ${steps.length} steps, ${found.size} components`);
  }
  return found;
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
 * What became of the page when a component threw: the boundary and its rescue file, or what was wrong.
 * @param {Page} page
 * @param {{ home: string, map: string, component: string, step: Step, rows: string }} setting
 */
async function brokenBy(page, { home, map, component, step, rows }) {
  await arm(page, home, component);
  const going = step.go(page).catch(() => {});
  const heading = page.getByRole('heading', { name: 'Something went wrong on this screen' });
  const isShown = () => heading.isVisible().catch(() => false);
  const atRest = going.then(() => drawnAtRest(page)).then(isShown, isShown);
  const isBroken = await Promise.race([
    heading.waitFor().then(
      () => true,
      () => false,
    ),
    atRest,
  ]);
  const isSilent = !isBroken && (await renders(page).catch(() => ({ thrown: 1 }))).thrown === 0;
  const file = isBroken ? await rescued(page) : null;
  const fault = isSilent ? null : 'neither the screen nor what is shown instead';
  const isSame = file?.includes(rows) ?? true;
  // What was done before it broke may have changed the map.
  const now = isSame ? rows : await savedRows(page, home, map);
  await page.close();
  await going;
  if (!file) return { rows, isSilent, fault };
  return { rows: now, isSilent, fault: file.includes(now) ? null : 'the rescue file holds another map' };
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
 * The rows of the map as *Save a copy* hands them out.
 * @param {Page} page
 * @param {string} home
 * @param {string} map
 */
async function savedRows(page, home, map) {
  await arm(page, home);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(map);
  await page.getByRole('gridcell').first().waitFor();
  await page.getByText('Saved on this device').waitFor();
  return rowsIn((await handedOut(page, () => page.keyboard.press('Control+s'))).toString());
}

/** @param {string} text */
const rowsIn = (text) => JSON.stringify(JSON.parse(text).rows);

/** Lets the mouse go, wherever a step has left it. @param {Page} page */
async function letGo(page) {
  await page.mouse.up();
  await page.mouse.move(0, 0);
}

/**
 * The components in an order in which each step has its turn before any has its second.
 * @param {Map<string, Step>} found
 * @param {import('../random.mjs').Random} random
 */
function inTurn(found, random) {
  /** @type {Map<Step, number>} */
  const turns = new Map();
  const shuffled = [...found].map((entry) => ({ entry, at: random.next() })).sort((a, b) => a.at - b.at);
  return shuffled
    .map(({ entry }) => {
      const turn = turns.get(entry[1]) ?? 0;
      turns.set(entry[1], turn + 1);
      return { entry, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ entry }) => entry);
}
