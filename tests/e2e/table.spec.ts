import { card, grid, makeMap, openSample, savedCopy, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { mapOfRows } from './mapOfRows.ts';
import { addOwnLane, writeLaneCards } from './ownLanes.ts';
import { countRenders, renders } from './renders.ts';
import { cell, openTable, spoken, table, toldMap } from './tableOf.ts';
import { expect, test } from './test.ts';

test('the table is worked with by keyboard alone: add, rename, move, feel, mark, delete, undo', async ({
  page,
}) => {
  await openSample(page);
  await openTable(page);
  await expect(cell(page, 'I miss the joke at dinner')).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('I ask my doctor');
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'I ask my doctor')).toBeFocused();
  await expect(cell(page, 'I ask my doctor')).toContainText('Knowledge, 2 of 2');

  await page.keyboard.press('F2');
  await expect(titleField(page)).toHaveValue('I ask my doctor');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('I ask my nurse');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'I ask my nurse')).toBeFocused();

  await page.keyboard.press('Alt+ArrowUp');
  await expect(spoken(page)).toHaveText('Moved to Knowledge, First-time wearer, 1 of 2');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(spoken(page)).toHaveText('Moved to Consideration, First-time wearer, 1 of 2');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(spoken(page)).toHaveText('Moved to Consideration, Daughter or son, 1 of 2');
  await expect(cell(page, 'I ask my nurse')).toBeFocused();
  const daughter = table(page).getByRole('rowgroup', { name: 'Daughter or son' });
  await expect(daughter.locator(':focus')).toContainText('I ask my nurse');

  await page.keyboard.press('2');
  await expect(spoken(page)).toHaveText('Emotion negative');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(cell(page, 'I ask my nurse')).toContainText('−0.9');
  await page.keyboard.press('m');
  await expect(spoken(page)).toHaveText('Moment of truth, negative');

  await page.keyboard.press('Delete');
  await expect(cell(page, 'I ask my nurse')).toHaveCount(0);
  await expect(cell(page, 'I book for her online')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(spoken(page)).toHaveText('Undone: Remove touchpoint');
  await expect(cell(page, 'I ask my nurse')).toBeFocused();
  await expect(cell(page, 'I ask my nurse')).toContainText('Moment of truth, negative');
});

test('one selection and one place of the keyboard for the map and the table', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('Space');
  await openTable(page);
  await expect(cell(page, 'I look up the signs')).toBeFocused();
  await expect(cell(page, 'I look up the signs')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(table(page).locator('[aria-selected=true]')).toHaveCount(2);
  await page.keyboard.press('Shift+M');
  await expect(card(page, 'A friend shows me hers')).toBeFocused();
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(2);
});

test('the switch in the bar, the palette and the menu of the map lead to the table', async ({ page }) => {
  await openSample(page);
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(table(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Map' }).check();
  await expect(grid(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('table');
  await page.keyboard.press('Enter');
  await expect(table(page)).toBeVisible();
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Map', exact: true }).click();
  await expect(grid(page)).toBeVisible();
});

test('by mouse: a press selects, two edit, two on an empty place add, the right button opens the menu', async ({
  page,
}) => {
  await openSample(page);
  await openTable(page);
  await cell(page, 'I hear the price').click();
  await expect(page.getByRole('complementary')).toContainText('I hear the price');
  await cell(page, 'I see my own curve').click({ modifiers: ['Control'] });
  await expect(table(page).locator('[aria-selected=true]')).toHaveCount(2);
  await cell(page, 'I hear the price').dblclick();
  await expect(titleField(page)).toHaveValue('I hear the price');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'I hear the price')).toBeFocused();

  await table(page).getByText('No touchpoint').first().dblclick();
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('I ask for the spare part');
  await page.keyboard.press('Escape');
  await expect(titleField(page)).toHaveCount(0);

  await cell(page, 'I hear the price').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to' }).hover();
  await page.getByRole('menuitemcheckbox', { name: 'Awareness' }).click();
  await expect(cell(page, 'I hear the price')).toContainText('Awareness, 3 of 3');
  await expect(cell(page, 'I hear the price')).toBeFocused();
});

test('headers are places too: stages and segments are renamed, moved, added and removed from the table', async ({
  page,
}) => {
  await openSample(page);
  await openTable(page);
  await page.keyboard.press('ArrowUp');
  const header = (name: string) => table(page).getByRole('columnheader', { name: new RegExp(`^${name}, `) });
  await expect(header('Awareness')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
  await page.keyboard.type('First signs');
  await page.keyboard.press('Enter');
  await expect(header('First signs')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(spoken(page)).toHaveText('First signs, stage 2 of 7');
  await expect(header('First signs')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Stage First signs' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(header('First signs')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(table(page).getByRole('columnheader')).toHaveCount(8);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('complementary').getByRole('textbox', { name: 'Name', exact: true }),
  ).toHaveValue('First-time wearer');
});

test('what is thought is a row below; Enter there opens the details', async ({ page }) => {
  await openSample(page);
  await openTable(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  const focused = page.locator(':focus');
  await expect(focused).toContainText('Thinking, Advocacy: “I told him about the birds.”');
  await page.keyboard.press('Delete');
  await expect(cell(page, 'I bring my brother')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('I bring my brother');
});

test('the whole map can be rebuilt from what the table says', async ({ page }) => {
  await openSample(page);
  await addOwnLane(page, 'Rooms');
  await openTable(page);
  await writeLaneCards(page, 'Rooms, Awareness: nothing', 'Kitchen', 'Hall');
  await writeLaneCards(page, 'Rooms, Knowledge: nothing', 'Waiting room');
  const { rows } = await savedCopy(page);
  expect(await toldMap(table(page))).toEqual(mapOfRows(rows));
});

test('a change renders the row that it is in, and no other', async ({ page }) => {
  await countRenders(page);
  await openSample(page);
  await openTable(page);
  await cell(page, 'I drop in for a clean').focus();
  await renders(page);
  await page.keyboard.press('5');
  await expect(cell(page, 'I drop in for a clean')).toContainText('very positive');
  const id = await cell(page, 'I drop in for a clean').getAttribute('data-card');
  expect((await renders(page)).rendered).toEqual([id]);
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 'Birds on the way home')).toBeFocused();
  expect((await renders(page)).rendered).toEqual([]);
});

test('the table breaks no rule of accessibility, at rest, while typing and on a phone', async ({ page }) => {
  test.slow();
  await openSample(page);
  await openTable(page);
  await expectAccessible(page, 'table');
  await cell(page, 'I hear the price').click();
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await expectAccessible(page, 'table, typing a title');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('i');
  await expectAccessible(page, 'table on a phone');
});

test('an empty map begins in the table too', async ({ page }) => {
  await makeMap(page, 'Empty');
  await page.keyboard.press('Escape');
  await openTable(page);
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('The first');
  await page.keyboard.press('Tab');
  await expect(titleField(page)).toHaveValue('');
  await page.keyboard.type('The second');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'The second')).toBeFocused();
  await expect(cell(page, 'The first')).toHaveCount(1);
});
