import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';

/** Edits of the session whose calls fail. */
const edits = 5;

/**
 * Which call fails, and whether all after it do, too. 0 fails none and counts them all.
 * @typedef {{ first: number, forever: boolean }} Plan
 */

/** @type {import('../outcome.mjs').Fault} */
export const callsFail = {
  name: 'storage call fails',
  how: 'each call to one of the stores in a session of five edits fails once, and then it and all after it',
  short: 4,
  full: 400,
  async run({ home, rounds, random, say, outcome, isOver }) {
    const profile = new Profile();
    const chromium = await Chromium.start(profile);
    try {
      const { map, address } = await OpenMap.make(await chromium.page(), home);
      const { others } = await map.read();
      await map.page.close();
      const count = await session(chromium, address, { first: 0, forever: false }, random);
      say(`${count.calls} calls in a session without failures`);
      let falselySaved = 0;
      let { made: before } = count;
      for (let round = 0; round < rounds && !isOver(); round += 1) {
        const plan = { first: 1 + Math.floor((round * count.calls) / rounds), forever: round % 2 === 1 };
        const done = await session(chromium, address, plan, random);
        const next = await OpenMap.reopen(await chromium.page(), address);
        const acknowledged = Math.max(before, done.acknowledged);
        outcome.rounds += 1;
        outcome.acknowledged += acknowledged - before;
        const lost = outcome.lost;
        const named = `call ${plan.first}${plan.forever ? ' and all after' : ''}`;
        judge(outcome, await next.read(), {
          acknowledged,
          made: Math.max(before, done.made),
          others,
          round: named,
        });
        if (outcome.lost > lost) falselySaved += 1;
        before = next.made;
        await next.page.close();
        if ((round + 1) % 25 === 0) say(`${round + 1} of ${rounds}, falsely saved ${falselySaved}`);
      }
      outcome.note = `${count.calls} calls in such a session, falsely called saved: ${falselySaved}`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
  },
};

/**
 * Opens the map, edits it, and has the page die as soon as it says how it stands with saving: what is called saved has to be there even when it
 * gets no chance to say goodbye.
 * @param {Chromium} chromium
 * @param {string} address
 * @param {Plan} plan
 * @param {import('../random.mjs').Random} random
 */
async function session(chromium, address, plan, random) {
  const page = await chromium.page();
  await page.addInitScript(failCalls, plan);
  const map = await OpenMap.open(page, address).catch((error) => {
    // Neither store lets itself be read: then nothing opens, and nothing is promised.
    if (String(error).includes('was not opened')) return null;
    throw error;
  });
  for (let count = 0; map && count < edits; count += 1) {
    await map.edit();
    await pause(random.between(0, 300));
  }
  await settled(map);
  const acknowledged = (await map?.shown()) === 'saved' ? (map?.made ?? 0) : (map?.acknowledged ?? 0);
  const calls = await page.evaluate(() => /** @type {any} */ (window).storageCalls());
  const protocol = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  protocol.send('Page.crash').catch(() => {});
  await crashed;
  await page.close().catch(() => {});
  return { made: map?.made ?? 0, acknowledged, calls: Number(calls) };
}

/** Waits until it is saved or said to have failed, for a while. @param {OpenMap | null} map */
async function settled(map) {
  for (let tries = 0; map && tries < 40 && (await map.shown()) === 'saving'; tries += 1) await pause(50);
}

/* What follows runs in the page. */

/** @param {Plan} plan */
function failCalls({ first, forever }) {
  let calls = 0;
  const fails = () => {
    calls += 1;
    if (first === 0) return false;
    return forever ? calls >= first : calls === first;
  };
  Object.assign(window, { storageCalls: () => calls });
  for (const name of /** @type {const} */ (['put', 'delete', 'get', 'getAll'])) {
    const real = IDBObjectStore.prototype[name];
    Object.assign(IDBObjectStore.prototype, {
      /** @param {unknown[]} args */
      [name](...args) {
        if (fails()) throw new DOMException('It failed.', 'UnknownError');
        return Reflect.apply(real, this, args);
      },
    });
  }
  const { transaction } = IDBDatabase.prototype;
  Object.assign(IDBDatabase.prototype, {
    /** @param {unknown[]} args */
    transaction(...args) {
      if (fails()) throw new DOMException('It failed.', 'UnknownError');
      return Reflect.apply(transaction, this, args);
    },
  });
  // The second store is written by a worker: what is asked of it fails on the way there.
  const { postMessage } = Worker.prototype;
  Object.assign(Worker.prototype, {
    /**
     * @this {Worker}
     * @param {any} message
     */
    postMessage(message) {
      if (message?.request === undefined || !fails()) return Reflect.apply(postMessage, this, [message]);
      const data = { call: message.call, error: { name: 'UnknownError', message: 'It failed.' } };
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    },
  });
}
