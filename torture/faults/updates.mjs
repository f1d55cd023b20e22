import { rmSync } from 'node:fs';
import { makeLaterBuild } from '../../scripts/laterBuild.mjs';
import { Chromium, Profile, pause } from '../chromium.mjs';
import { Host, kept } from '../host.mjs';
import { judgeAll, mapOfTabs, opener, shuffled } from '../severalTabs.mjs';
import { StaleTab } from '../staleTab.mjs';

/** Each tab counts in a card of its own. */
const labels = ['A', 'B', 'C'].map((letter) => `Edit ${letter} `);

/** What may happen to a tab, some more often than others. */
const ways = /** @type {const} */ (['edit', 'edit', 'edit', 'reload', 'accept', 'look', 'part', 'close']);

/** @typedef {import('../random.mjs').Random} Random */

/** @type {import('../outcome.mjs').Fault} */
export const updates = {
  name: 'new version in the middle',
  how: 'another build on the host while one to three tabs edit, load again, take the update, open parts they had not needed and close, in any order',
  short: 0,
  full: 50,
  async run({ folder, rounds, random, say, outcome, isOver }) {
    const later = await makeLaterBuild(folder);
    const host = await Host.start(folder);
    const profile = new Profile();
    const chromium = await Chromium.start(profile);
    let taken = 0;
    try {
      const begin = await chromium.page();
      await begin.goto(host.address);
      await kept(begin);
      const address = await mapOfTabs(begin, host.address, labels);
      const open = opener(chromium, address);
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        const isLater = round % 2 === 1;
        const wanted = labels.slice(0, random.between(1, labels.length));
        const tabs = [];
        for (const label of wanted) tabs.push(new StaleTab(await open(label)));
        const { others } = await first(tabs).map.read();
        const swap = () => host.switchTo(isLater ? later : folder);
        const left = await sequence([...tabs], swap, random);
        await untilAllAre(left, isLater);
        taken += left.length;
        outcome.rounds += 1;
        for (const { map } of left) await map.saved();
        const counts = tabs.map(({ count }) => count);
        const fresh = await open(labels[0] ?? '');
        await judgeAll(outcome, fresh, { counts, others, round: `round ${round}` });
        for (const { label, faults } of tabs)
          outcome.failures.push(...faults.map((fault) => `round ${round}, ${label}: ${fault}`));
        await Promise.all([...left.map(({ page }) => page.close()), fresh.page.close()]);
        if (round % 10 === 0)
          say(`${round} of ${rounds}, lost ${outcome.lost}, failed ${outcome.failures.length}`);
      }
      outcome.note = `${taken} tabs went over to another build`;
    } finally {
      await chromium.kill().catch(() => {});
      await host.stop();
      profile.remove();
      rmSync(later, { recursive: true, force: true });
    }
  },
};

/**
 * Lets things happen to the tabs in any order, the exchange of the builds among them; returns those that are left.
 * @param {StaleTab[]} tabs
 * @param {() => Promise<unknown>} swap
 * @param {Random} random
 */
async function sequence(tabs, swap, random) {
  const steps = Array.from({ length: random.between(4, 9) }, () => random.of(ways));
  for (const step of shuffled([...steps, /** @type {const} */ ('swap')], random)) {
    const place = random.between(0, tabs.length - 1);
    const tab = tabs[place] ?? first(tabs);
    if (step === 'swap') await swap();
    else if (step === 'edit') await tab.edit(random.between(1, 3));
    else if (step === 'reload') await tab.reload();
    else if (step === 'accept') await tab.accept();
    else if (step === 'look') await tab.look();
    else if (step === 'part') await tab.openPart();
    else if (tabs.length > 1) {
      await tab.check();
      await tab.page.close();
      tabs.splice(place, 1);
    }
    for (const one of tabs) await one.check();
    if (random.next() < 0.3) await pause(random.between(0, 400));
  }
  return tabs;
}

/**
 * Takes the update in every tab, with edits that nobody has saved just before.
 * @param {readonly StaleTab[]} tabs
 * @param {boolean} isLater
 */
async function untilAllAre(tabs, isLater) {
  for (const tab of tabs) {
    await tab.edit(2);
    for (let tries = 0; !(await tab.isOf(isLater)); tries += 1) {
      if (tries === 100) throw new Error('The other build was never offered.');
      await tab.look();
      if (!(await tab.accept())) await pause(200);
    }
    // If the others were to follow unasked, it would be now.
    await pause(300);
    for (const one of tabs) await one.check();
  }
}

/** @param {readonly StaleTab[]} tabs */
function first([tab]) {
  if (!tab) throw new Error('There is no tab.');
  return tab;
}
