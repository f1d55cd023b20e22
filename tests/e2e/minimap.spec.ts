import type { Page } from '@playwright/test';
import { card, grid, makeMap, openSample } from './app.ts';
import { boardView } from './farView.ts';
import { expect, test } from './test.ts';

const minimap = (page: Page) => page.locator('[data-minimap]');
const frame = (page: Page) => minimap(page).locator('i');

test('the minimap shows the window onto the map and follows it', async ({ page }) => {
  await openSample(page);
  const before = await frame(page).boundingBox();
  await page.mouse.move(700, 500);
  await page.mouse.wheel(300, 0);
  await expect.poll(async () => (await frame(page).boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
  await page.keyboard.press('Shift+1');
  await expect.poll(async () => (await frame(page).boundingBox())?.width).toBe(177);
});

test('a press in the minimap goes there, and dragging its window moves the view', async ({ page }) => {
  await openSample(page);
  const box = await minimap(page).boundingBox();
  if (!box) throw new Error('There is no minimap.');
  const start = await boardView(page);
  await page.mouse.click(box.x + box.width - 12, box.y + box.height / 2);
  await expect.poll(async () => (await boardView(page)).x).toBeLessThan(start.x - 200);
  const there = await boardView(page);
  const held = await frame(page).boundingBox();
  if (!held) throw new Error('There is no window in the minimap.');
  await page.mouse.move(held.x + held.width / 2, held.y + held.height / 2);
  await page.mouse.down();
  await expect.poll(async () => (await boardView(page)).x).toBe(there.x);
  await page.mouse.move(held.x + held.width / 2 - 20, held.y + held.height / 2, { steps: 4 });
  await page.mouse.up();
  const after = await boardView(page);
  expect(after.x).toBeGreaterThan(there.x + 50);
  await page.mouse.move(held.x, held.y - 100);
  expect(await boardView(page)).toEqual(after);
});

test('the minimap is one picture without a part of the page for each card, and silent', async ({ page }) => {
  await openSample(page);
  await expect(minimap(page)).toHaveAttribute('aria-hidden', 'true');
  expect(await minimap(page).locator('*').count()).toBe(2);
  expect(await minimap(page).locator('[tabindex], button').count()).toBe(0);
});

test('what is selected stands out in the minimap', async ({ page }) => {
  await openSample(page);
  await expect.poll(() => accents(page)).toBe(0);
  await card(page, 'I join the fitting').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => accents(page)).toBeGreaterThan(5);
});

test('the minimap is folded away, and the device remembers it', async ({ page }) => {
  await openSample(page);
  const fold = page.getByRole('button', { name: 'Minimap' });
  await expect(fold).toHaveAttribute('aria-pressed', 'true');
  await fold.click();
  await expect(minimap(page)).toHaveCount(0);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(grid(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Minimap' })).toHaveAttribute('aria-pressed', 'false');
  await expect(minimap(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Minimap' }).press('Enter');
  await expect(minimap(page)).toBeVisible();
});

test('the map of a new journey is small in its minimap, not blown up', async ({ page }) => {
  await makeMap(page, 'Small');
  await page.keyboard.press('Escape');
  await expect(minimap(page)).toBeVisible();
  await expect.poll(async () => (await frame(page).boundingBox())?.height).toBe(39);
});

/** How many pixels of the minimap are in the colour of the selection. */
async function accents(page: Page): Promise<number> {
  return minimap(page)
    .locator('canvas')
    .evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 0x2b && data[at + 1] === 0x59 && data[at + 2] === 0xe0) count += 1;
      }
      return count;
    });
}
