import { makeMap, openSample, preferBoard } from './app.ts';
import { expect, test } from './test.ts';

test('the label of a card in hand stays whole in the map area', async ({ page }) => {
  await openSample(page);
  const node = await page.locator('.react-flow__node').first().boundingBox();
  if (!node) throw new Error('There is no card.');
  await page.mouse.move(node.x + 70, node.y + 60);
  await page.mouse.down();
  await page.mouse.move(node.x + 80, node.y + 66);
  await page.mouse.move(360, 112, { steps: 4 });
  const label = page.getByText(/^Awareness, (?:before|after) A test/);
  await expect(label).toBeVisible();
  const box = await label.boundingBox();
  expect(box?.y).toBeGreaterThan(102);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('what a new card understands is told under it, whole even in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await preferBoard(page);
  await makeMap(page, 'Narrow');
  await page.keyboard.type('I wait');
  await page.keyboard.press('Enter');
  const line = page.getByText('Enter: next card · Tab: next stage · @channel');
  await expect(line).toBeInViewport({ ratio: 1 });
  const box = await line.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  expect(box?.x).toBeGreaterThanOrEqual(104);
});
