import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { compare } from '../outcome.mjs';
import { emptyStore } from '../profileDamage.mjs';
import { Random } from '../random.mjs';
import { judgeAll, mapOfTabs, opener, shuffled } from '../severalTabs.mjs';
import { crash } from './pages.mjs';

/** Each tab counts in a card of its own, and all of them in one more. */
const labels = ['A', 'B', 'C', 'D', 'E'].map((letter) => `Edit ${letter} `);
const ofAll = 'Edit Z ';

/** How long the tabs may take to show the same, in milliseconds, and how often one looks. */
const patience = 30_000;
const lookAgain = 100;

/** @type {import('../outcome.mjs').Fault} */
export const fiveTabs = {
  name: 'five tabs',
  how: 'one map edited in five pages at once, of which one is closed, one crashed and one loaded again; then the browser is killed and one store emptied',
  short: 1,
  full: 50,
  async run({ home, rounds, random, say, outcome, isOver }) {
    const profile = new Profile();
    let chromium = await Chromium.start(profile);
    try {
      const address = await mapOfTabs(await chromium.page(), home, [...labels, ofAll]);
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        const named = `round ${round}`;
        const tabs = await Promise.all(labels.map(opener(chromium, address)));
        const begun = (await first(tabs).read()).others;
        const expected = await struggle(tabs, random, opener(chromium, address));
        const shown = await agreed(expected.tabs);
        await Promise.all(expected.tabs.map((map) => map.saved()));
        await chromium.kill();
        const emptied = random.of(/** @type {const} */ (['first', 'second']));
        emptyStore(profile.folder, emptied);
        chromium = await Chromium.start(profile);
        const again = await OpenMap.reopen(await chromium.page(), address);
        outcome.rounds += 1;
        compare(outcome, shown, await again.texts(), `${named} (${emptied} store emptied)`);
        await judgeAll(outcome, again, { ...expected, others: begun, round: named });
        await again.page.close();
        if (round % 10 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
      }
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
  },
};

/**
 * Edits until it is enough; returns what made it impossible before, such as that the page is gone.
 * @param {OpenMap} map
 * @param {Random} random
 * @param {() => boolean} isEnough
 */
async function editAtRandom(map, random, isEnough) {
  try {
    while (!isEnough()) {
      if (random.next() < 0.3) await map.count(ofAll, random.between(0, 9999));
      else await map.edit();
    }
    return null;
  } catch (error) {
    return error;
  }
}

/**
 * Edits in all tabs, and takes three of them away meanwhile; returns five tabs with the same map, and what was made and saved of each label.
 * @param {OpenMap[]} tabs
 * @param {Random} random
 * @param {(label: string) => Promise<OpenMap>} reopen
 */
async function struggle(tabs, random, reopen) {
  let isEnough = false;
  const editing = tabs.map((map) =>
    editAtRandom(map, new Random(random.between(0, 2 ** 31)), () => isEnough),
  );
  const [closed, crashed, reloaded, ...left] = shuffled(tabs, random);
  if (!closed || !crashed || !reloaded) throw new Error('There are too few tabs.');
  const ways = [
    () => closed.page.close(),
    () => crash(crashed.page),
    // Leaving keeps what was not saved yet.
    () => reloaded.page.reload(),
  ];
  for (const way of shuffled(ways, random)) {
    await pause(random.between(300, 1500));
    await way();
  }
  await pause(random.between(300, 1500));
  isEnough = true;
  // What was asked of a crashed page may never be answered.
  const faults = await Promise.all(left.map((map) => editing[tabs.indexOf(map)]));
  const fault = faults.find((one) => one);
  if (fault) throw fault;
  await Promise.all(left.map((map) => map.saved()));
  await Promise.all([crashed.page.close().catch(() => {}), reloaded.page.close()]);
  const counts = tabs.map(({ label, begun, made, acknowledged }) => ({ label, begun, made, acknowledged }));
  const again = await Promise.all([closed, crashed, reloaded].map(({ label }) => reopen(label)));
  return { tabs: [...left, ...again], counts };
}

/**
 * What all tabs show in the end; what only some of them show when they never come to the same.
 * @param {readonly OpenMap[]} tabs
 */
async function agreed(tabs) {
  const until = Date.now() + patience;
  for (;;) {
    const shown = await Promise.all(tabs.map((map) => map.texts()));
    const [one = []] = shown;
    const differing = shown.filter((texts) => texts.join('\n') !== one.join('\n'));
    if (differing.length === 0 || Date.now() > until) return shown;
    await pause(lookAgain);
  }
}

/**
 * @param {readonly OpenMap[]} tabs
 * @returns {OpenMap}
 */
function first([tab]) {
  if (!tab) throw new Error('There is no tab.');
  return tab;
}
