import { templates } from '../../src/words/en/templates.ts';
import { card, cardTexts, grid, openStart } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('one click on a template makes a map of it, and it can be worked on at once', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Hotel stay' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(page).toHaveTitle('Hotel stay · Throughline');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await cardTexts(page)).toHaveLength(8);
  await card(page, 'Our room is not ready').focus();
  await page.keyboard.press('5');
  await expect(card(page, 'Our room is not ready')).toContainText('Emotion very positive');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Our room is not ready')).toContainText('Emotion very negative');
});

test('a template is opened with the keyboard alone, and what was made stays', async ({ page }) => {
  await openStart(page);
  await expect(page.getByRole('button', { name: 'B2B sale' })).toBeVisible();
  const last = page.getByRole('button', { name: 'B2B sale' });
  for (let step = 0; step < 30 && !(await last.evaluate((node) => node === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(last).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'She stays until it runs')).toHaveCount(1);
  await expect(grid(page).getByRole('rowgroup', { name: 'Operator' })).toHaveCount(1);
  await page.reload();
  await expect(card(page, 'She stays until it runs')).toHaveCount(1);
});

test('a double click makes one map, and the template is there for the next', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Clinic visit' }).dblclick();
  await expect(grid(page)).toBeVisible();
  await page.getByRole('link', { name: 'Start screen' }).click();
  await expect(page.getByRole('link', { name: 'Open Clinic visit' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Clinic visit', exact: false }).last().click();
  await expect(grid(page)).toBeVisible();
  await page.getByRole('link', { name: 'Start screen' }).click();
  await expect(page.getByRole('link', { name: 'Open Clinic visit' })).toHaveCount(2);
});

test('every template stands on the start screen with a picture of its own', async ({ page }) => {
  await openStart(page);
  const section = page.getByRole('region', { name: 'Start from a template' });
  const drawn = new Set<string>();
  for (const { journey, note } of templates) {
    const button = section.getByRole('button', { name: `${journey.title} ${note}` });
    drawn.add(await button.locator('svg').innerHTML());
  }
  expect(drawn.size).toBe(templates.length);
  await expectAccessible(page, 'start, with templates');
});

for (const { width, columns } of [
  { width: 1600, columns: 4 },
  { width: 1280, columns: 4 },
  { width: 390, columns: 2 },
]) {
  test(`templates stand ${columns} in a row in a window ${width} wide, and nothing is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openStart(page);
    const cards = page.getByRole('region', { name: 'Start from a template' }).getByRole('button');
    await expect(cards).toHaveCount(3 + templates.length);
    const boxes = await cards.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().left));
    expect(new Set(boxes).size).toBe(columns);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
