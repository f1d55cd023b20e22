import { openSample } from './app.ts';
import { cell, openTable, spoken } from './tableOf.ts';
import { expect, test } from './test.ts';

test('a touchpoint is dragged to another cell and within its cell; a line shows where it lands, Escape takes it back', async ({
  page,
}) => {
  await openSample(page);
  await openTable(page);
  const moved = cell(page, 'I look up the signs');
  const target = cell(page, 'A test at the market stall');
  await moved.hover();
  await page.mouse.down();
  await target.hover({ position: { x: 20, y: 4 } });
  await expect(target.locator('[data-edge=before]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('[data-edge]')).toHaveCount(0);
  await expect(moved).toContainText('Knowledge, 1 of 1');

  await moved.hover();
  await page.mouse.down();
  await target.hover({ position: { x: 20, y: 4 } });
  await expect(target.locator('[data-edge=before]')).toBeVisible();
  await page.mouse.up();
  await expect(spoken(page)).toHaveText('Moved to Awareness, First-time wearer, 2 of 3');
  await expect(moved).toBeFocused();
  await moved.hover();
  await page.mouse.down();
  const first = cell(page, 'I miss the joke at dinner');
  await first.hover({ position: { x: 20, y: 4 } });
  await expect(first.locator('[data-edge=before]')).toBeVisible();
  await page.mouse.up();
  await expect(spoken(page)).toHaveText('Moved to Awareness, First-time wearer, 1 of 3');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(moved).toContainText('Awareness, 2 of 3');
});
