import type { Page } from '@playwright/test';
import { card, grid, openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const band = (page: Page, name: string) => grid(page).getByRole('rowgroup', { name });

test('one segment is focused, another hidden and a stage folded by mouse; a word in the bar brings all back', async ({
  page,
}) => {
  await openSample(page);
  const all = await grid(page).getByRole('gridcell').count();
  await page.locator('[data-header^="segment"]').nth(1).hover();
  await page.getByRole('button', { name: 'Segment Daughter or son' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Focus on this segment' }).click();
  await expect(page.getByText('2 segments folded')).toBeVisible();
  await expect(card(page, 'I miss the joke at dinner')).toHaveCount(0);
  await expect(card(page, 'The TV is far too loud')).toHaveCount(1);

  await page.locator('[data-header^="stage"]').nth(3).hover();
  await page.getByRole('button', { name: 'Stage Selection' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Fold this stage' }).click();
  await expect(page.getByText('2 segments folded, 1 stage folded')).toBeVisible();
  await expect(card(page, 'I join the fitting')).toHaveCount(0);
  await expectAccessible(page, 'a map with folded segments and a folded stage');
  // A click on what is folded opens it.
  await page.locator('[data-header^="segment"]').first().click();
  await expect(card(page, 'I miss the joke at dinner')).toHaveCount(1);

  await page.reload();
  await expect(page.getByText('1 segment folded, 1 stage folded')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(grid(page).getByRole('gridcell')).toHaveCount(all);
});

test('by keyboard: hide, focus, go where something is hidden, and compare the curves', async ({ page }) => {
  await openSample(page);
  await card(page, 'The TV is far too loud').focus();
  await page.keyboard.press('Shift+H');
  await expect(band(page, 'Daughter or son')).toHaveCount(0);
  await expect(page.getByText('1 segment hidden')).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill('TV is far');
  await page.keyboard.press('Enter');
  await expect(card(page, 'The TV is far too loud')).toBeFocused();
  await page.keyboard.press('Shift+F');
  await expect(page.getByText('2 segments folded')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'The TV is far too loud')).toBeFocused();
  await page.keyboard.press('Shift+U');
  await expect(card(page, 'I miss the joke at dinner')).toHaveCount(1);
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill('Compare the curves');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Analysis' })).toBeVisible();
});
