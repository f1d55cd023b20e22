import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';
import { firstShape, leaveEditor, olderMaps, reshape } from '../rawDatabase.mjs';

/** What a tab may take until it says something, or lets newer code in, in milliseconds on a machine that does nothing else. */
const mute = 3000;

/** A version of the database that no code of today knows. */
const newerVersion = 1000;

/** @type {import('../outcome.mjs').Fault} */
export const upgradeRaces = {
  name: 'newer code beside older',
  how: 'one to four tabs edit while newer code opens the database; or older code holds it while the editor wants to bring it up to date, and lets go of it at some moment',
  short: 0,
  full: 200,
  async run({ home, rounds, random, say, outcome, isOver }) {
    const profile = new Profile();
    const chromium = await Chromium.start(profile);
    try {
      let { map, address } = await OpenMap.make(await chromium.page(), home);
      const { others } = await map.read();
      map.begun = map.made;
      /** @type {number[]} */
      const times = [];
      for (let round = 1; round <= rounds && !isOver(); round += 1) {
        const race = round % 2 === 1 ? newerComes : olderHolds;
        const done = await race({ map, address, chromium, random });
        times.push(done.time);
        await map.page.close().catch(() => {});
        const next = await OpenMap.reopen(done.page, address);
        outcome.rounds += 1;
        outcome.acknowledged += Math.max(0, done.acknowledged - map.begun);
        judge(outcome, await next.read(), { ...done, others, round: `round ${round} (${race.name})` });
        next.begun = next.made;
        map = next;
        if (round % 25 === 0) say(`${round} of ${rounds}, lost ${outcome.lost}, torn ${outcome.torn}`);
      }
      const late = times.filter((time) => time > mute).length;
      outcome.note = `more than ${mute} ms without a word ${late} times, ${Math.round(Math.max(...times))} ms at most`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
  },
};

/** @typedef {{ map: OpenMap, address: string, chromium: Chromium, random: import('../random.mjs').Random }} Race */

/**
 * Newer code opens the database in the middle of edits; the tabs let go of it, and then the database is as it was.
 * @param {Race} race
 */
async function newerComes({ map, address, chromium, random }) {
  const others = await Promise.all(
    Array.from({ length: random.between(0, 3) }, async () => OpenMap.open(await chromium.page(), address)),
  );
  const page = await chromium.page();
  await leaveEditor(page, address);
  const stop = map.editing();
  await pause(random.between(100, 900));
  const time = await page.evaluate(openNewer, newerVersion);
  await stop();
  const { made, acknowledged } = map;
  for (const other of others) await other.page.close();
  await map.page.close();
  await reshape(page, olderMaps);
  return { page, time, made, acknowledged };
}

/**
 * Older code holds the database in the older shape, and lets go of it in the end; how long the editor shows nothing meanwhile.
 * @param {Race} race
 */
async function olderHolds({ map, address, chromium, random }) {
  await map.edit();
  await map.saved();
  const { made, acknowledged, page: old } = map;
  await leaveEditor(old, address);
  await reshape(old, firstShape);
  await old.evaluate(holdDatabase, random.between(0, 4000));
  const page = await chromium.page();
  await page.goto(address, { waitUntil: 'commit' });
  const begun = performance.now();
  await page.getByRole('gridcell').or(page.getByRole('alert')).or(page.getByRole('status')).first().waitFor();
  return { page, time: performance.now() - begun, made, acknowledged };
}

/* What follows runs in the page. */

/** @param {number} version @returns {Promise<number>} */
function openNewer(version) {
  const begun = performance.now();
  return new Promise((done, fail) => {
    const request = indexedDB.open('throughline', version);
    request.onsuccess = () => {
      request.result.close();
      done(performance.now() - begun);
    };
    request.onerror = () => fail(request.error);
  });
}

/** @param {number} time @returns {Promise<void>} */
function holdDatabase(time) {
  return new Promise((done, fail) => {
    const request = indexedDB.open('throughline');
    request.onsuccess = () => {
      // Code that does not know of newer ones does not let go when it is asked to.
      setTimeout(() => request.result.close(), time);
      done();
    };
    request.onerror = () => fail(request.error);
  });
}
