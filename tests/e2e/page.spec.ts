import { serve } from '../../scripts/serve.mjs';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';
import { watchContext } from './watch.ts';

const folder = process.env.E2E_DIST ?? 'dist';

test('the built page opens under the security policy', async ({ page }) => {
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'start');
});

test('the built files work under any path of a host', async ({ page, watch }) => {
  const server = await serve({ folder, under: '/some/deep path' });
  watch.move(server.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // What the page fetches ahead must have come before its server goes.
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
  await page.close();
  await server.stop();
});

test('a script written into the page is refused, and no browser test overlooks it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL });
  const watch = await watchContext(context, baseURL);
  const page = await context.newPage();
  await page.goto('./');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "not refused"');
    document.body.append(script);
  });
  await expect.poll(() => watch.problems.join('\n')).toContain('security policy: require-trusted-types-for');
  expect(await page.title()).toBe('Throughline');
  await context.close();
});

test('a request to another origin is not overlooked either', async ({ browser, baseURL }) => {
  const elsewhere = await serve({ folder });
  const context = await browser.newContext({ baseURL });
  const watch = await watchContext(context, baseURL);
  const page = await context.newPage();
  await page.goto('./');
  expect(watch.problems).toEqual([]);
  await page.evaluate((url) => fetch(url).catch(() => null), elsewhere.address);
  await expect.poll(() => watch.problems.join('\n')).toContain('security policy: connect-src');
  await page.goto(elsewhere.address);
  expect(watch.problems).toContain(`request to another origin: ${elsewhere.address}`);
  await context.close();
  await elsewhere.stop();
});

test(
  'a page that is left is kept by the browser only where the tests want it',
  { tag: '@leave' },
  async ({ page }, testInfo) => {
    await page.goto('./');
    // A browser keeps no page that is still loading parts or reading its storage.
    await expect(page.getByText('Your maps will be here')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded';
      });
    });
    await page.goto('./?elsewhere');
    // A page that was kept does not load again.
    await page.goBack({ waitUntil: 'commit' });
    const title = testInfo.project.name === 'back-forward cache' ? 'kept' : 'Throughline';
    await expect.poll(() => page.title()).toBe(title);
  },
);
