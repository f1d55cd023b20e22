import { card, grid } from './app.ts';
import { expectAccessible } from './axe.ts';
import { middleOf, note, openScribbled, rowsOf, sheet } from './scribbled.ts';
import { expect, test } from './test.ts';

const loop = { kind: 'link', id: 'loop', fromId: 'badge', toId: 'friend', relation: 'loop' };

test('a right click on a link opens its menu, with the relation and the way back and forth', async ({
  page,
}) => {
  test.slow();
  await openScribbled(page, loop);
  const [from, to] = [await middleOf(page, 'badge'), await middleOf(page, 'friend')];
  await page.mouse.click((from.x + to.x) / 2 + 60, from.y - 42 - 14, { button: 'right' });
  await expect(page.getByRole('menu', { name: 'Link' })).toBeVisible();
  await expectAccessible(page, 'menu of a link');
  await page.getByRole('menuitem', { name: 'Relation' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Alternative' }).click();
  await expect(card(page, 'I get a badge')).toContainText('Or instead “A friend tells me”');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Go to where it leads' }).click();
  await expect(card(page, 'A friend tells me')).toHaveAttribute('aria-selected', 'true');
});

test('a right click on a note opens its menu, and where nothing lies one begins', async ({ page }) => {
  await openScribbled(page, note);
  await sheet(page, 'lost').click({ button: 'right', force: true, position: { x: 20, y: 10 } });
  await expect(page.getByRole('menu', { name: 'Note' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Turn note into a touchpoint' }).click();
  await expect(card(page, 'Half of the forms get lost')).toHaveCount(1);
  const { x, y } = await middleOf(page, 'cold');
  await page.mouse.click(x, y + 120, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Add note' }).click();
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await page.keyboard.type('Gold?');
  await page.keyboard.press('Escape');
  expect(await rowsOf(page, 'note')).toMatchObject([{ text: 'Gold?', stageId: 'swim' }]);
  const box = await sheet(page).boundingBox();
  expect(Math.abs((box?.x ?? 0) + 35 - x)).toBeLessThan(3);
});

test('by keyboard the menu of a note opens in the list of notes, and the palette knows what to do with one', async ({
  page,
}) => {
  test.slow();
  await openScribbled(page, note);
  await card(page, 'Poster at school').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option', { name: /^Half of the forms/ })).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Edit text' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveCount(0);
  await expect(grid(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(sheet(page)).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('into a touchpoint');
  await expect(page.getByRole('option', { name: 'Turn note into a touchpoint' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Half of the forms get lost')).toHaveCount(1);
});

test('the menu of a card links it and takes it to the tray', async ({ page }) => {
  await openScribbled(page);
  const { x, y } = await middleOf(page, 'poster');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Link to…' }).click();
  await page.getByRole('dialog').getByRole('option', { name: /badge/ }).click();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Poster at school')).toContainText('Leads to “I get a badge”');
  await page.mouse.click(x, (await middleOf(page, 'poster')).y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to the tray' }).click();
  await expect(card(page, 'Poster at school')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Tray, 1 touchpoint' })).toBeVisible();
});
