import type { Page } from '@playwright/test';
import { openSample, openStart } from './app.ts';
import { clippedWords } from './pseudo.ts';
import { smallTargets } from './targets.ts';
import { expect, test } from './test.ts';

const screens = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
] as const;

for (const viewport of screens) {
  test.describe(`on a touch screen ${viewport.width} by ${viewport.height}`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport });

    test('everything is large enough for a finger, and no word is cut', async ({ page }) => {
      test.slow();
      await openStart(page);
      await look(page, 'start');
      await page.getByRole('button', { name: 'New map' }).tap();
      await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
      await look(page, 'new map');
      await page.keyboard.press('Escape');
      await page.getByText('Sample map').tap();
      if (viewport.width < 640) await lookAtList(page);
      await lookAtBoard(page);
    });
  });
}

test('with a mouse everything is at least 24 pixels large', async ({ page }) => {
  await openStart(page);
  expect(await smallTargets(page, 24)).toEqual([]);
  await openSample(page);
  expect(await smallTargets(page, 24)).toEqual([]);
});

async function lookAtList(page: Page): Promise<void> {
  const price = page.getByRole('button', { name: /^I hear the price/ });
  await price.tap();
  await look(page, 'list');
  await price.tap();
  await expect(page.getByRole('combobox', { name: 'Kind' })).toBeVisible();
  await look(page, 'details');
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('textbox', { name: 'Add a touchpoint' }).tap();
  await look(page, 'capturing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show the whole board' }).tap();
}

async function lookAtBoard(page: Page): Promise<void> {
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stage Awareness' })).toBeVisible();
  await look(page, 'board');
  await page.getByRole('heading', { level: 1 }).getByRole('button').tap();
  await expect(page.getByRole('menuitem', { name: 'All maps' })).toBeVisible();
  await look(page, 'menu of the map');
  await page.keyboard.press('Escape');
  for (const name of ['Stage Awareness', 'Segment First-time wearer']) {
    await page.getByRole('button', { name }).tap();
    await page.getByRole('menuitem', { name: 'Details' }).tap();
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('textbox').first()).toBeFocused();
    await look(page, `${name}, details`);
    await details.getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('button', { name }).tap();
    await page.getByRole('menuitem', { name: 'Remove…' }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, `${name}, removing`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Share or export' }).tap();
  await expect(page.getByRole('button', { name: 'Export PNG' })).toBeVisible();
  await look(page, 'export');
}

async function look(page: Page, where: string): Promise<void> {
  expect.soft(await smallTargets(page, 44), `${where}: too small`).toEqual([]);
  expect.soft(await clippedWords(page, ''), `${where}: words cut`).toEqual([]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect.soft(isWide, `${where}: wider than the screen`).toBe(false);
}
