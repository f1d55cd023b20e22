import type { Page } from '@playwright/test';
import { card, grid, openSample, preferBoard } from './app.ts';
import { beforeSigns, encounter, middleOf, openCatalogue, panel, signs } from './catalogueOf.ts';
import { expect, test } from './test.ts';

for (const width of [1600, 1280, 390]) {
  test(`catalogue and details find room beside the board ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await preferBoard(page);
    await openSample(page);
    await card(page, 'I hear the price').focus();
    await page.keyboard.press(width > 640 ? 'Space' : 'i');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details).toBeVisible();
    await openCatalogue(page);
    await expect(details).toBeVisible({ visible: width > 720 });
    const board = await grid(page).locator('xpath=ancestor::main').boundingBox();
    expect(board?.width).toBeGreaterThan(300);
    expect(board?.height).toBeGreaterThan(250);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
    await expect(panel(page)).toHaveCount(0);
    await expect(details).toBeVisible();
  });
}

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  async function fingers(page: Page) {
    const session = await page.context().newCDPSession(page);
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  test('an encounter is tapped into the map, and a finger along the list scrolls it', async ({ page }) => {
    await openSample(page);
    await openCatalogue(page);
    const row = await middleOf(encounter(page, 'I walk past the poster'));
    await page.touchscreen.tap(row.x, row.y);
    await expect(card(page, 'I walk past the poster')).toHaveCount(1);
    const first = encounter(page, 'I see the ad on TV');
    const before = await middleOf(first);
    const finger = await fingers(page);
    await finger('touchStart', [row]);
    for (let step = 1; step <= 10; step += 1) await finger('touchMove', [{ x: row.x, y: row.y - step * 8 }]);
    await finger('touchEnd', []);
    await expect.poll(async () => (await middleOf(first)).y).toBeLessThan(before.y - 20);
    await expect(card(page, 'I walk past the poster')).toHaveCount(1);
  });

  test('a finger that moves sideways carries an encounter to the map', async ({ page }) => {
    await openSample(page);
    await openCatalogue(page);
    const from = await middleOf(encounter(page, 'A flyer is in my letterbox'));
    const finger = await fingers(page);
    await finger('touchStart', [from]);
    for (let step = 1; step <= 10; step += 1)
      await finger('touchMove', [{ x: from.x + step * 14, y: from.y }]);
    await expect(async () => {
      const to = await middleOf(signs(page));
      await finger('touchMove', [{ x: to.x - 40, y: to.y }]);
      await expect(page.getByText(beforeSigns)).toBeVisible({ timeout: 500 });
    }).toPass();
    await finger('touchEnd', []);
    await expect(card(page, 'A flyer is in my letterbox')).toContainText('Knowledge');
  });
});
