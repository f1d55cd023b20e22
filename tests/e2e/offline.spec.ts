import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { filesToKeep } from '../../scripts/offline.mjs';
import { card, grid, saved, titleField } from './app.ts';
import { countLoads, firstBuild, isLater, kept, lookForUpdate, test } from './builds.ts';
import { expect } from './test.ts';

const notice = (page: Page, text: string) => page.getByRole('status').getByText(text);

/** Makes a map with one card; everything is saved. */
async function makeMapWithCard(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New map' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Renting a bicycle');
  await page.getByRole('button', { name: 'Create map' }).click();
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, title)).toHaveCount(1);
  await saved(page);
}

/** Adds words to the title of a card and leaves the keyboard in it. */
async function typeInto(page: Page, title: string, words: string): Promise<void> {
  await card(page, title).focus();
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

test('without a network or a host the editor opens, edits and exports', async ({
  page,
  context,
  host,
  watch,
}) => {
  await page.goto(host.address);
  await kept(page);
  await page.close();
  await host.stop();
  await context.setOffline(true);
  // The browser may look for a newer version and say that it found no host.
  watch.allow(/sw\.js/);

  const later = await context.newPage();
  const answer = await later.goto(host.address);
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await makeMapWithCard(later, 'Ask a friend');
  const address = later.url();

  const again = await context.newPage();
  await again.goto(address);
  await expect(card(again, 'Ask a friend')).toHaveCount(1);
  await typeInto(again, 'Ask a friend', ' who cycles');
  await again.keyboard.press('Enter');
  await again.keyboard.press('Escape');
  await expect(card(again, 'Ask a friend who cycles')).toHaveCount(1);
  await again.getByRole('button', { name: 'Share or export' }).click();
  const download = again.waitForEvent('download');
  await again.getByRole('dialog').getByRole('button', { name: 'Export PNG' }).click();
  const picture = await readFile(await (await download).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
});

test('every file of the build can be had without a network', async ({ page, context, host, watch }) => {
  await page.goto(host.address);
  await kept(page);
  await host.stop();
  await context.setOffline(true);
  watch.allow(/sw\.js/);
  const paths = Object.keys(filesToKeep(firstBuild));
  expect(
    paths.filter((path) => /\.(?:js|css|woff2|png|json|webmanifest)$/.test(path)).length,
  ).toBeGreaterThan(30);
  const missing = await page.evaluate(async (all) => {
    const found = await Promise.all(all.map(async (path) => (await fetch(path)).ok));
    return all.filter((_, index) => !found[index]);
  }, paths);
  expect(missing).toEqual([]);
});

test('a file that no build has is answered as missing, never with the page', async ({
  page,
  host,
  watch,
}) => {
  await page.goto(host.address);
  await kept(page);
  watch.allow(/404/);
  const statuses = await page.evaluate(async () => {
    const paths = ['assets/Nothing-12345678.js', 'nothing.html', '_headers.txt'];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([404, 404, 404]);
});

test('a newer version waits, loses no edit when it is wanted, and leaves the other tabs alone', async ({
  page,
  context,
  host,
  laterBuild,
}) => {
  await page.goto(host.address);
  await kept(page);
  await makeMapWithCard(page, 'Ask a friend');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(card(other, 'Ask a friend')).toHaveCount(1);
  const loads = countLoads(page);
  const loadsOfOther = countLoads(other);

  await host.switchTo(laterBuild);
  await lookForUpdate(page);
  await expect(notice(page, 'Update ready')).toBeVisible();
  await expect(notice(other, 'Update ready')).toBeVisible();
  await typeInto(page, 'Ask a friend', ' who');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await typeInto(page, 'Ask a friend who', ' cycles');
  expect(loads() + loadsOfOther()).toBe(0);
  expect(await isLater(page)).toBe(false);

  await page.getByRole('button', { name: 'Save and update' }).click();
  await expect.poll(() => isLater(page)).toBe(true);
  await expect(card(page, 'Ask a friend who cycles')).toHaveCount(1);
  await saved(page);
  await expect(notice(page, 'Update ready')).toHaveCount(0);
  expect(loads()).toBe(1);

  await expect(notice(other, 'updated in another tab')).toBeVisible();
  await expect(card(other, 'Ask a friend who cycles')).toHaveCount(1);
  // A part that only the earlier build has, and that this tab needs for the first time; the browser's own cache must not lend it.
  await (await context.newCDPSession(other)).send('Network.clearBrowserCache');
  await other.getByRole('button', { name: 'Share or export' }).click();
  await expect(other.getByRole('dialog').getByRole('button', { name: 'Export PNG' })).toBeVisible();
  await other.keyboard.press('Escape');
  expect(loadsOfOther()).toBe(0);
  await other.getByRole('button', { name: 'Save and reload' }).click();
  await expect.poll(() => isLater(other)).toBe(true);
  await expect(card(other, 'Ask a friend who cycles')).toHaveCount(1);
});

test('a newer version that was left waiting is offered again', async ({ page, host, laterBuild }) => {
  await page.goto(host.address);
  await kept(page);
  await host.switchTo(laterBuild);
  await lookForUpdate(page);
  await page.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice(page, 'Update ready')).toHaveCount(0);
  await page.reload();
  await expect(notice(page, 'Update ready')).toBeVisible();
  expect(await isLater(page)).toBe(false);
});

test('what cannot be saved holds a newer version back', async ({ page, host, laterBuild }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto(host.address);
  await kept(page);
  await page.getByText('Sample map').click();
  await expect(grid(page)).toBeVisible();
  await host.switchTo(laterBuild);
  await lookForUpdate(page);
  const loads = countLoads(page);
  await page.getByRole('button', { name: 'Save and update' }).click();
  await expect(notice(page, 'Not reloaded')).toBeVisible({ timeout: 15_000 });
  await expect(notice(page, 'Update ready')).toBeVisible();
  expect(loads()).toBe(0);
  await expect(grid(page)).toBeVisible();
});

test('a part that is missing on the host is told, and comes with a reload that saves first, when it suits', async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await kept(page);
  await makeMapWithCard(page, 'Ask a friend');
  await typeInto(page, 'Ask a friend', ' who cycles');
  const loads = countLoads(page);
  await page.evaluate(() => void dispatchEvent(new Event('vite:preloadError')));
  await expect(notice(page, 'could not be loaded')).toBeVisible();
  await expect(titleField(page)).toBeFocused();
  expect(loads()).toBe(0);
  await page.getByRole('button', { name: 'Save and reload' }).click();
  await expect.poll(loads).toBe(1);
  await expect(card(page, 'Ask a friend who cycles')).toHaveCount(1);
  await saved(page);
});

test('a build made to end it forgets what was kept', async ({ page, host, endingBuild }) => {
  await page.goto(host.address);
  await kept(page);
  await host.switchTo(endingBuild);
  await lookForUpdate(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('no other script can become the service worker', async ({ page, host, watch }) => {
  await page.goto(host.address);
  await kept(page);
  watch.allow(/trusted|Trusted/);
  const outcome = await page.evaluate(() =>
    navigator.serviceWorker.register('assets/other.js').then(
      () => 'registered',
      ({ name }: Error) => name,
    ),
  );
  expect(outcome).toBe('TypeError');
});
