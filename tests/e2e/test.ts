import { test as base, expect, type Page } from '@playwright/test';
import { type Watch, watchContext } from './watch.ts';

/** How many times slower than this machine a page is to run: what only works on a fast one shows itself. */
const slowness = Number(process.env.E2E_SLOW ?? 1);

/** The test of the browser tests: it fails on any error, any violation of the security policy and any request to another origin. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      if (slowness > 1) context.on('page', slowDown);
      const watch = await watchContext(context, baseURL);
      await use(watch);
      // What is still on its way when the last step ends counts as well.
      await Promise.all(context.pages().map((page) => page.close()));
      expect(watch.problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** Gives a page a fraction of the processor. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
}

export { expect };
