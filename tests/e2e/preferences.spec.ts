import type { Page } from '@playwright/test';
import { card, grid, openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('preferences are reached from the bar, from the menu of the map, from the palette and by keys', async ({
  page,
}) => {
  await openSample(page);
  const dialog = page.getByRole('dialog', { name: 'Preferences' });
  await page.getByRole('button', { name: 'Theme and language' }).click();
  await page.getByRole('menuitem', { name: 'Preferences…' }).click();
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'preferences');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Theme and language' })).toBeFocused();

  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitem', { name: 'Preferences…' }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');

  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'I miss the joke')).toBeFocused();
  await page.keyboard.press('Control+,');
  await expect(dialog).toBeVisible();
});

test('by keyboard alone every choice holds at once and is there again after a reload', async ({ page }) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  const medium = await laneHeight(page);
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'Timeline' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Large' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect.poll(() => laneHeight(page)).toBeGreaterThan(medium + 30);
  await page.reload();
  await expect(grid(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => laneHeight(page)).toBeGreaterThan(medium + 30);
});

test('a language is chosen in the dialog, which then reads in it', async ({ page }) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog').getByText('Italiano', { exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Preferenze' })).toBeVisible();
  await expectAccessible(page, 'preferences in Italian');
  await page.getByRole('button', { name: 'Fatto' }).click();
  await page.getByRole('button', { name: 'Tema e lingua' }).click();
  await expect(page.getByRole('menuitem', { name: 'Preferenze…' })).toBeVisible();
});

test('what is chosen in one tab holds in the others at once', async ({ page, context }) => {
  await openSample(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(grid(other)).toBeVisible();
  const medium = await laneHeight(other);
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Preferences' });
  await dialog.getByText('Dark', { exact: true }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByText('Small', { exact: true }).click();
  await expect.poll(() => laneHeight(other)).toBeLessThan(medium - 40);
  await dialog.getByText('Compact', { exact: true }).click();
  await expect(other.getByRole('radio', { name: 'Compact' })).toBeChecked();
  await dialog.getByText('Italiano', { exact: true }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'it');
  await expect(other.getByText('Salvata su questo dispositivo')).toBeVisible();
});

test('theme, language and layout that were kept before are taken over', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    localStorage.setItem('throughline.theme', 'dark');
    localStorage.setItem('throughline.language', 'it');
    localStorage.setItem('throughline.view', '{"layout":"compact"}');
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByText('Mappa di esempio').click();
  await expect(page.getByRole('radio', { name: 'Compatta' })).toBeChecked();
});

test('pictures have lanes as high as the board', async ({ page }) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  const sizeOf = async () => {
    await page.keyboard.press('Control+Shift+e');
    const text = await page.getByText(/^\d[\d,]* × [\d,]+ px$/).textContent();
    await page.keyboard.press('Escape');
    return Number(text?.split('×')[1]?.replace(/\D/g, ''));
  };
  const medium = await sizeOf();
  await page.getByRole('button', { name: 'Search actions and map…' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('lane small');
  await expect(page.getByRole('option').first()).toContainText('Small');
  await page.keyboard.press('Enter');
  // Three bands, each 60 pixels lower, drawn twice as large.
  expect(await sizeOf()).toBe(medium - 360);
});

/** How far the highest face of the first segment’s scale is from the lowest. */
async function laneHeight(page: Page): Promise<number> {
  const faces = page.locator('[data-header^=segment]').first().locator('[data-level]');
  const [top, foot] = [await faces.first().boundingBox(), await faces.last().boundingBox()];
  return (foot?.y ?? 0) - (top?.y ?? 0);
}
