import { test as base, expect } from '@playwright/test';
import { type Watch, watchContext } from './watch.ts';

/** The test of the browser tests: it fails on any error, any violation of the security policy and any request to another origin. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await watchContext(context, baseURL);
      await use(watch);
      // What is still on its way when the last step ends counts as well.
      await Promise.all(context.pages().map((page) => page.close()));
      expect(watch.problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
