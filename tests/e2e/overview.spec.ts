import { card, grid, openSample } from './app.ts';
import { boardView, inWindow, middlesOf } from './farView.ts';
import { expect, test } from './test.ts';

const percent = (name: string) => ({ name: new RegExp(`^Zoom ${name} %`) });

test('Shift and 2 shows what is selected, Shift and 1 the whole map, Shift and 0 is 100 %', async ({
  page,
}) => {
  await openSample(page);
  const [target] = await middlesOf(page, 'I fill in the grant');
  if (!target) throw new Error('The card is missing.');
  await card(page, 'I fill in the grant').focus();
  await page.keyboard.press('Shift+1');
  await expect(page.getByRole('button', percent('100'))).toHaveCount(0);
  await page.keyboard.press('Shift+2');
  await expect(page.getByRole('button', percent('100'))).toBeVisible();
  const view = await boardView(page);
  const area = await page.locator('[class*=Board-module_area]').boundingBox();
  expect(view.x + target.x).toBeCloseTo((area?.x ?? 0) + (area?.width ?? 0) / 2, 0);
  await page.keyboard.press('-');
  await page.keyboard.press('Shift+0');
  await expect(page.getByRole('button', percent('100'))).toBeVisible();
});

test('several selected cards are shown together, as large as they go', async ({ page }) => {
  await openSample(page);
  const [first] = await middlesOf(page, 'I miss the joke');
  if (!first) throw new Error('The card is missing.');
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: '2 touchpoints' })).toBeVisible();
  await page.keyboard.press('Shift+2');
  await expect.poll(async () => (await boardView(page)).zoom).toBeLessThan(0.7);
  const area = await page.locator('[class*=Board-module_area]').boundingBox();
  const { x, y } = await inWindow(page, first);
  expect(x).toBeGreaterThan(area?.x ?? 0);
  expect(y).toBeGreaterThan(area?.y ?? 0);
});

test('the view goes with the keyboard to a card that is far away', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('End');
  const last = page.locator('.react-flow__node', { hasText: 'I bring my' });
  await expect(last).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Home');
  await expect(page.locator('.react-flow__node', { hasText: 'I miss the joke' })).toBeInViewport({
    ratio: 0.9,
  });
  await page.keyboard.press('Control+End');
  await expect.poll(async () => (await boardView(page)).y).toBeLessThan(0);
  await expect(grid(page)).toBeVisible();
});
