import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge, nothingYet } from '../outcome.mjs';

/** @type {import('../outcome.mjs').Fault} */
export const callsFail = {
  name: 'storage call fails',
  how: 'the n-th call to the database fails once, or it and all after it',
  short: 6,
  full: 300,
  async run({ home, rounds, random, say }) {
    const outcome = nothingYet();
    const profile = new Profile();
    const chromium = await Chromium.start(profile);
    try {
      const { map, address } = await OpenMap.make(await chromium.page(), home);
      const { others } = await map.read();
      await map.page.close();
      let falselySaved = 0;
      for (let round = 1; round <= rounds; round += 1) {
        const plan = { first: random.between(1, 60), forever: round % 2 === 0 };
        const page = await chromium.page();
        await page.addInitScript(failCalls, plan);
        const opened = await OpenMap.open(page, address);
        const begun = opened.made;
        for (let count = 0; count < 5; count += 1) {
          await opened.edit();
          await pause(random.between(0, 400));
        }
        await pause(600);
        const { made, acknowledged } = opened;
        const calledSaved = (await opened.shown()) === 'saved' ? made : acknowledged;
        // What is called saved has to be there even when this page gets no chance to say goodbye.
        const session = await page.context().newCDPSession(page);
        const crashed = page.waitForEvent('crash');
        session.send('Page.crash').catch(() => {});
        await crashed;
        await page.close().catch(() => {});
        const next = await OpenMap.open(await chromium.page(), address);
        outcome.rounds += 1;
        outcome.acknowledged += Math.max(0, calledSaved - begun);
        const before = outcome.lost;
        const named = `round ${round} (call ${plan.first}${plan.forever ? ' and all after' : ''})`;
        judge(outcome, await next.read(), { acknowledged: calledSaved, made, others, round: named });
        if (outcome.lost > before) falselySaved += 1;
        await next.page.close();
        if (round % 25 === 0) say(`${round} of ${rounds}, falsely saved ${falselySaved}`);
      }
      outcome.note = `falsely called saved: ${falselySaved}`;
    } finally {
      await chromium.kill().catch(() => {});
      profile.remove();
    }
    return outcome;
  },
};

/** @type {import('../outcome.mjs').Fault} */
export const quotaExceeded = {
  name: 'storage full',
  how: 'Storage.overrideQuotaForOrigin to less than is used, then space again',
  short: 1,
  full: 20,
  async run({ home, rounds, random, say }) {
    const outcome = nothingYet();
    let told = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const profile = new Profile();
      const filled = await editWhileFull(profile, home, random.between(1, 40) * 1000);
      const chromium = await Chromium.start(profile);
      try {
        const opened = await OpenMap.open(await chromium.page(), filled.address);
        judge(outcome, await opened.read(), { ...filled, round: `round ${round}` });
      } finally {
        await chromium.kill().catch(() => {});
        profile.remove();
      }
      outcome.rounds += 1;
      outcome.acknowledged += filled.acknowledged;
      if (filled.wasTold) told += 1;
      if (round % 5 === 0) say(`${round} of ${rounds}`);
    }
    outcome.note = `told that it is not saved: ${told}`;
    return outcome;
  },
};

/**
 * Edits a map without any space for it, then with some; the browser is killed as soon as it is called saved.
 * @param {Profile} profile
 * @param {string} home
 * @param {number} quotaSize
 */
async function editWhileFull(profile, home, quotaSize) {
  const chromium = await Chromium.start(profile);
  try {
    const page = await chromium.page();
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(home);
    // It counts only when it is set before the first write.
    await page.goto(`${home}favicon.svg`);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    await page.goto(home);
    await page.getByText('Sample map').click();
    await page
      .getByRole('gridcell')
      .filter({ hasText: / of \d+$/ })
      .first()
      .waitFor();
    const map = await OpenMap.watched(page);
    await map.begin();
    for (let count = 0; count < 10; count += 1) await map.edit();
    await pause(1500);
    const wasTold = (await map.shown()) === 'failed';
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await map.saved();
    const { others } = await map.read();
    return { address: page.url(), others, wasTold, made: map.made, acknowledged: map.acknowledged };
  } finally {
    await chromium.kill().catch(() => {});
  }
}

/* What follows runs in the page. */

/** @param {{ first: number, forever: boolean }} plan */
function failCalls({ first, forever }) {
  let calls = 0;
  const fails = () => {
    calls += 1;
    return forever ? calls >= first : calls === first;
  };
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
}
