import type { Page } from '@playwright/test';
import { card, openSample, titleField } from './app.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test('one finger on the ground moves the view', async ({ page }) => {
  await openSample(page);
  const finger = await fingers(page);
  const before = await middleOf(page, 'I look up the signs');
  await finger('touchStart', [[500, 300]]);
  for (let step = 1; step <= 8; step += 1) await finger('touchMove', [[500 - step * 10, 300]]);
  await finger('touchEnd', []);
  const after = await middleOf(page, 'I look up the signs');
  expect(after.x).toBeCloseTo(before.x - 80, 0);
  expect(after.y).toBe(before.y);
});

test('two fingers zoom, and what lies between them stays there', async ({ page }) => {
  await openSample(page);
  const finger = await fingers(page);
  await finger('touchStart', [[450, 320]]);
  await finger('touchStart', [
    [450, 320],
    [550, 320],
  ]);
  for (let step = 1; step <= 5; step += 1) {
    await finger('touchMove', [
      [450 - step * 10, 320],
      [550 + step * 10, 320],
    ]);
  }
  await finger('touchEnd', []);
  await expect(page.getByText('200 %')).toBeVisible();
});

test('a finger on a card carries it to another stage', async ({ page }) => {
  await openSample(page);
  const finger = await fingers(page);
  const { x, y } = await middleOf(page, 'I look up the signs');
  await finger('touchStart', [[x, y]]);
  for (let step = 1; step <= 10; step += 1) await finger('touchMove', [[x + step * 14, y]]);
  await expect(page.getByText('Consideration, before A friend shows me hers')).toBeVisible();
  await finger('touchEnd', []);
  await expect(card(page, 'I look up the signs')).toContainText('Consideration');
});

test('a tap selects a card, and two taps on a free place start one', async ({ page }) => {
  await openSample(page);
  const { x, y } = await middleOf(page, 'The TV is far too');
  await page.touchscreen.tap(x, y);
  await expect(card(page, 'The TV is far too')).toHaveAttribute('aria-selected', 'true');
  await page.touchscreen.tap(x + 136, y);
  await expect(titleField(page)).toHaveCount(0);
  await page.waitForTimeout(600);
  await page.touchscreen.tap(x + 136, y);
  await expect(titleField(page)).toBeFocused();
});

async function middleOf(page: Page, line: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.react-flow__node', { hasText: line }).boundingBox();
  if (!box) throw new Error(`${line} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves fingers as a touch screen reports them; each call names all that are down. */
async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  return async (type: 'touchStart' | 'touchMove' | 'touchEnd', places: [number, number][]) => {
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
}
