import { Chromium, Profile, pause } from '../chromium.mjs';
import { OpenMap } from '../editor.mjs';
import { judge } from '../outcome.mjs';

/** @type {import('../outcome.mjs').Fault} */
export const quotaExceeded = {
  name: 'storage full',
  how: 'Storage.overrideQuotaForOrigin to less than is used, then space again',
  short: 1,
  full: 20,
  async run({ home, rounds, random, say, outcome, isOver }) {
    let told = 0;
    for (let round = 1; round <= rounds && !isOver(); round += 1) {
      const profile = new Profile();
      const filled = await editWhileFull(profile, home, random.between(1, 40) * 1000);
      const chromium = await Chromium.start(profile);
      try {
        const opened = await OpenMap.reopen(await chromium.page(), filled.address);
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
