import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';
import { damages, emptyStore } from '../profileDamage.mjs';
import { leaveOneStore } from '../weakened.mjs';

/**
 * A browser of its own with a map in it.
 * @param {string} home
 * @param {import('../chromium.mjs').Prepare} [prepare]
 */
async function begin(home, prepare) {
  const profile = new Profile();
  const chromium = await Chromium.start(profile, prepare);
  return { profile, chromium, ...(await OpenMap.make(await chromium.page(), home)) };
}

/**
 * Edits and kills, over and over in one profile; `harm` may do something to the files in between.
 * @param {import('../outcome.mjs').Setting} setting
 * @param {(folder: string, round: number) => string} [harm]
 * @param {import('../chromium.mjs').Prepare} [prepare]
 */
async function killing({ home, rounds, random, say, outcome, isOver }, harm, prepare) {
  let { profile, chromium, map, address } = await begin(home, prepare);
  let most = 0;
  try {
    const { others } = await map.read();
    for (let round = 1; round <= rounds && !isOver(); round += 1) {
      map.editing();
      await pause(random.between(250, 1600));
      const { made, acknowledged } = map;
      await chromium.kill();
      const done = harm?.(profile.folder, round) ?? '';
      chromium = await Chromium.start(profile, prepare);
      const named = `round ${round} ${done}`.trim();
      const next = await reopened(await chromium.page(), address);
      outcome.rounds += 1;
      // Acknowledgements that came while it was being killed count as well.
      const saved = Math.max(acknowledged, map.acknowledged);
      most = Math.max(most, made, map.made);
      outcome.acknowledged += Math.max(0, saved - map.begun);
      if (typeof next === 'string') {
        outcome.lost += 1;
        outcome.failures.push(`${named}: the map did not open (${next}), edit ${saved} was saved`);
        await chromium.kill();
        profile.remove();
        most = 0;
        ({ profile, chromium, map, address } = await begin(home, prepare));
        continue;
      }
      // Where nothing was saved since, a damaged database may also give back later edits that a round before had given up.
      const possible = saved > map.begun ? Math.max(made, map.made) : most;
      judge(outcome, await next.read(), { acknowledged: saved, made: possible, others, round: named });
      next.begun = next.made;
      map = next;
      if (round % 25 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
    }
  } finally {
    await chromium.kill().catch(() => {});
    profile.remove();
  }
}

/**
 * The map as it comes back, or why it does not.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
function reopened(page, address) {
  return OpenMap.reopen(page, address).catch(
    (/** @type {Error} */ { message }) => message.split('\n')[0] ?? '',
  );
}

/** @type {import('../outcome.mjs').Fault} */
export const browserKills = {
  name: 'browser killed',
  how: 'SIGKILL to all processes of the browser in the middle of continuous edits',
  short: 4,
  full: 300,
  run: (setting) => killing(setting),
};

/**
 * @param {import('../outcome.mjs').Setting} setting
 * @param {import('../chromium.mjs').Prepare} [prepare]
 */
async function damaging(setting, prepare) {
  const tally = new Map();
  const harm = (/** @type {string} */ folder, /** @type {number} */ round) => {
    const [name, damage] = damages[(round - 1) % damages.length] ?? ['', () => {}];
    damage(folder, setting.random);
    tally.set(name, (tally.get(name) ?? 0) + 1);
    return `(${name})`;
  };
  await killing(setting, harm, prepare);
  setting.outcome.note = [...tally].map(([name, count]) => `${count} × ${name}`).join(', ');
}

/** @type {import('../outcome.mjs').Fault} */
export const databaseDamaged = {
  name: 'database damaged',
  how: 'browser killed, then files of the database emptied, cut, overwritten or removed',
  short: 6,
  full: 500,
  run: (setting) => damaging(setting),
};

/** @type {import('../outcome.mjs').Fault} */
export const oneStoreDamaged = {
  name: 'database damaged, one store only (control)',
  how: 'the same, in pages that get no second store',
  short: 1,
  full: 24,
  control: true,
  run: (setting) => damaging(setting, leaveOneStore),
};

/** @type {import('../outcome.mjs').Fault} */
export const secondStoreEmptied = {
  name: 'second store emptied',
  how: 'browser killed, then the private files of the page removed',
  short: 1,
  full: 50,
  run: (setting) =>
    killing(setting, (folder) => {
      emptyStore(folder, 'second');
      return '(private files removed)';
    }),
};

/** @type {import('../outcome.mjs').Fault} */
export const bothEmptied = {
  name: 'both stores emptied (control)',
  how: 'browser killed, then database and private files removed: nothing can be left',
  short: 1,
  full: 20,
  control: true,
  run: (setting) =>
    killing(setting, (folder) => {
      emptyStore(folder, 'first');
      emptyStore(folder, 'second');
      return '(everything removed)';
    }),
};
