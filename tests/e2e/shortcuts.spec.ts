import type { Page } from '@playwright/test';
import { card, grid, makeMap, openSample, preferBoard, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('a question mark opens the sheet, and Escape brings the keyboard back', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('heading', { name: 'On the board' })).toBeVisible();
  await expect(keysOf(page, 'Undo')).toHaveText(['Ctrl Z']);
  await expect(keysOf(page, 'Move the touchpoint')).toHaveText(['Alt ← → ↑ ↓']);
  await expect(sheet.getByText('Ctrl + Z', { exact: true })).toBeAttached();
  await expectAccessible(page, 'sheet of shortcuts');
  await page.keyboard.press('Escape');
  await expect(card(page, 'I look up the signs')).toBeFocused();
  await page.keyboard.press('Control+/');
  await expect(sheet).toBeVisible();
});

test('it opens from the menu of the map by mouse, and can be read in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await preferBoard(page);
  await openSample(page);
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  const [outer, inner] = await sheet.evaluate((element) => {
    const region = element.querySelector('section');
    return [region?.clientWidth ?? 0, region?.scrollWidth ?? 0];
  });
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});

test('on a Mac it shows the keys of a Mac', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' }));
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('?');
  await expect(keysOf(page, 'Undo')).toHaveText(['⌘Z']);
  await expect(keysOf(page, 'Move the touchpoint')).toHaveText(['⌥← → ↑ ↓']);
  await expect(keysOf(page, 'Redo').first()).toHaveText('⌘⇧Z');
});

test('in Italian the keys have the names that stand on them', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('throughline.language', 'it'));
  await page.goto('./');
  await page.getByText('Mappa di esempio').click();
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Scorciatoie da tastiera' })).toBeVisible();
  await expect(keysOf(page, 'Elimina')).toHaveText(['Canc', 'Backspace']);
  await expect(keysOf(page, 'Rifai').or(keysOf(page, 'Ripeti')).first()).toHaveText('Ctrl Maiusc Z');
  await expectAccessible(page, 'sheet of shortcuts in Italian');
});

test('the keys of the board do what the sheet says of them', async ({ page }) => {
  await openSample(page);
  const signs = card(page, 'I look up the signs');
  await signs.focus();
  await page.keyboard.press('End');
  await expect(card(page, 'I bring my brother')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(card(page, 'I miss the joke')).toBeFocused();
  await page.keyboard.press('Shift+End');
  await expect(card(page, 'I bring my brother')).toBeFocused();
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(12);
  await page.keyboard.press('Escape');
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(28);
  await page.keyboard.press('Escape');
  await signs.focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(signs).toContainText('−0.4');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(signs).toContainText('Consideration, 1 of 2');
  await page.keyboard.press('Space');
  await expect(signs).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('0');
  await expect(signs).not.toContainText('Emotion');
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: 'Move the view' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('v');
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('Alt+5');
  await page.keyboard.press('Escape');
  await expect(signs).toBeFocused();
  await page.keyboard.press('t');
  await expect(titleField(page)).toBeFocused();
});

test('single keys can be switched off: a letter on a card then does nothing, and is offered nowhere', async ({
  page,
}) => {
  await openSample(page);
  const signs = card(page, 'I look up the signs');
  await signs.focus();
  const before = await signs.textContent();
  await page.keyboard.press('Control+,');
  await page.getByRole('checkbox', { name: /^Single letters and digits/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(signs).toBeFocused();
  for (const key of ['m', '1', 'n', 't', 'l', 'i', 'v', 'h', '+', '?', 'x']) await page.keyboard.press(key);
  await expect(signs).toBeFocused();
  expect(await signs.textContent()).toBe(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Timeline' })).toBeChecked();
  await expect(page.getByRole('button', { name: '100 %' })).toBeVisible();
  await expect(grid(page)).toHaveAccessibleDescription(/^(?!.*N adds a touchpoint)/);

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Details' }).locator('kbd')).toHaveCount(0);
  await expect(page.getByRole('menuitem', { name: 'Delete' }).locator('kbd')).toHaveText('Del');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+/');
  await expect(page.getByText('Single letters and digits are switched off as shortcuts.')).toBeVisible();
  await expect(keysOf(page, 'Moment of truth')).toHaveCount(0);
  await expect(keysOf(page, 'Undo')).toHaveText(['Ctrl Z']);
  await page.getByRole('button', { name: 'Switch them on' }).click();
  await expect(keysOf(page, 'Moment of truth')).toHaveText(['M']);
  await page.keyboard.press('Escape');
  await signs.focus();
  await page.keyboard.press('m');
  await expect(signs).toContainText('Moment of truth, negative');
});

test('with single keys off the start screen and an empty map tell only keys that work', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('throughline.preferences', JSON.stringify({ singleKeys: false })),
  );
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'New map' }).locator('kbd')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await makeMap(page, 'Quiet');
  await page.keyboard.press('Escape');
  await expect(page.getByText('press Ins, to add the first touchpoint')).toBeVisible();
  await page.keyboard.press('Insert');
  await expect(titleField(page)).toBeFocused();
});

/** The keys on the sheet beside what they do. */
function keysOf(page: Page, label: string) {
  return page
    .getByRole('dialog')
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('kbd[aria-hidden]');
}
