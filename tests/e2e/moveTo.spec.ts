import type { Page } from '@playwright/test';
import { card, grid, openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('a card is moved to another stage from its menu, by mouse', async ({ page }) => {
  await openSample(page);
  const box = await page.locator('.react-flow__node', { hasText: 'I look up the signs' }).boundingBox();
  if (!box) throw new Error('The card is not on the board.');
  await page.mouse.click(box.x + 60, box.y + 50, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to', exact: true }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Knowledge' })).toBeChecked();
  await page.getByRole('menuitemcheckbox', { name: 'Loyalty' }).click();
  await expect(card(page, 'I look up the signs')).toContainText('Loyalty, 2 of 2');
  await expect(card(page, 'I look up the signs')).toBeFocused();
});

test('by keyboard alone a card is moved to a stage, a segment and a position', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('Control+Shift+m');
  const stage = page.getByRole('combobox', { name: 'Stage' });
  await expect(stage).toBeFocused();
  await page.keyboard.type('Sel');
  await expect(stage).toHaveValue(/./);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const position = page.getByRole('combobox', { name: 'Position' });
  await expect(position).toBeFocused();
  // Behind the others, until another place is chosen.
  await expect(position.locator('option:checked')).toHaveText('4. After I hear the price');
  await page.keyboard.type('2');
  await expect(position.locator('option:checked')).toHaveText('2. After I sit in the quiet booth');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Move', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'I look up the signs')).toContainText('Selection, 2 of 4');
  await expect(card(page, 'I look up the signs')).toBeFocused();
});

test('several cards go together to one place, in the order in which they were lived through', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+m');
  const dialog = page.getByRole('dialog', { name: 'Move 2 touchpoints' });
  await dialog.getByRole('combobox', { name: 'Segment' }).selectOption('Daughter or son');
  await dialog.getByRole('combobox', { name: 'Position' }).selectOption({ index: 0 });
  await expectAccessible(page, 'dialog to move cards');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  const band = grid(page).getByRole('rowgroup', { name: 'Daughter or son' });
  await expect(band.getByRole('gridcell', { name: /^I miss the joke/ })).toContainText('Awareness, 1 of 3');
  await expect(band.getByRole('gridcell', { name: /^A test at the/ })).toContainText('Awareness, 2 of 3');
  await page.keyboard.press('Control+z');
  await expect(band.getByRole('gridcell', { name: /^I miss the joke/ })).toHaveCount(0);
});

test('cards of several segments go to a stage, each in its own segment', async ({ page }) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(2);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move to', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Advocacy' }).click();
  for (const [band, title] of [
    ['First-time wearer', 'I miss the joke'],
    ['Daughter or son', 'The TV is far too loud'],
  ] as const) {
    const found = grid(page)
      .getByRole('rowgroup', { name: band })
      .getByRole('gridcell', { name: new RegExp(`^${title}`) });
    await expect(found).toContainText('Advocacy, 2 of 2');
  }
});

test('a stage and a segment are moved to a position, by mouse and by keyboard', async ({ page }) => {
  await openSample(page);
  await page.getByText('Knowledge', { exact: true }).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move stage Knowledge' });
  await dialog.getByRole('combobox', { name: 'Position' }).selectOption('4. After Selection');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect
    .poll(() => stageNames(page))
    .toEqual(['Awareness', 'Consideration', 'Selection', 'Knowledge', 'Satisfaction', 'Loyalty', 'Advocacy']);
  await expect(grid(page).getByRole('columnheader', { name: /^Knowledge/ })).toBeFocused();

  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(grid(page).getByRole('rowheader', { name: 'First-time wearer' }).first()).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Move down' })).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Move to…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Position' })).toBeFocused();
  await expectAccessible(page, 'dialog to move a segment');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('rowgroup').last()).toHaveAccessibleName('First-time wearer');
});

test('an emotion is set in tenths on a scale, by keyboard alone, and shown on the board at once', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('menuitem', { name: 'Emotion' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Very positive' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Set in tenths…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const slider = page.getByRole('dialog').getByRole('slider', { name: 'Emotion' });
  await expect(slider).toBeFocused();
  await expectAccessible(page, 'dialog of an emotion');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Very negative, −1.8');
  await page.keyboard.press('Escape');
  await expect(card(page, 'I miss the joke')).toContainText('−1.8');
  await expect(card(page, 'I miss the joke')).toBeFocused();
});

async function stageNames(page: Page): Promise<string[]> {
  const texts = await grid(page).getByRole('columnheader').allTextContents();
  return texts.slice(1).map((text) => text.split(',')[0] ?? '');
}
