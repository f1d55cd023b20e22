import type { Locator, Page } from '@playwright/test';
import { openSample, savedCopy, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { spoken } from './tableOf.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

function list(page: Page): Locator {
  return page.getByRole('grid', { name: 'Touchpoints as a list' });
}

/** A cell by the title of its touchpoint and the name of its column. */
function cell(page: Page, title: string, column: string): Locator {
  return list(page).getByRole('row').filter({ hasText: title }).locator(`[data-column=${column}]`);
}

async function openList(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press('Shift+L');
  await expect(list(page)).toBeVisible();
}

async function copyText(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
}

async function titles(page: Page): Promise<string[]> {
  return list(page).getByRole('rowheader').allTextContents();
}

test('cells are written like those of a spreadsheet, with the keyboard alone', async ({ page }) => {
  await openList(page);
  await expect(cell(page, 'I miss the joke', 'title')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'A test at the market', 'channel')).toBeFocused();
  await page.keyboard.type('Town square');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'A test at the market', 'channel')).toHaveText('Town square');
  await expect(cell(page, 'I look up the signs', 'channel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Channel' })).toHaveValue('Website');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'I look up the signs', 'kind')).toBeFocused();
  await page.keyboard.type('purple');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“purple” is no value for Kind. Nothing was changed.')).toBeVisible();
  const kind = list(page).getByRole('combobox', { name: 'Kind' });
  await expect(kind).toHaveValue('purple');
  await expect(kind).toHaveAttribute('aria-invalid', 'true');
  await list(page).getByRole('columnheader', { name: 'Kind' }).focus();
  await page.getByRole('button', { name: 'Correct it' }).click();
  await expect(kind).toBeFocused();
  await expect(kind).toHaveValue('purple');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'I look up the signs', 'kind')).toHaveText('Digital');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(spoken(page)).toHaveText('Emotion: empty');
  await expect(cell(page, 'I look up the signs', 'emotion')).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'I look up the signs', 'emotion')).toHaveText('−0.5');
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  await expect(titleField(page)).toHaveValue('I look up the signs');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'I look up the signs', 'title')).toBeFocused();
});

test('cells from a spreadsheet are laid over those from here on, in one step, or not at all', async ({
  page,
}) => {
  await openList(page);
  await cell(page, 'I miss the joke', 'channel').click();
  await copyText(page, 'Kitchen\tPhysical\t-2\nSquare\tHuman\t1,5');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'I miss the joke', 'channel')).toHaveText('Kitchen');
  await expect(cell(page, 'I miss the joke', 'emotion')).toHaveText('−2');
  await expect(cell(page, 'A test at the market', 'kind')).toHaveText('Human');
  await expect(cell(page, 'A test at the market', 'emotion')).toHaveText('+1.5');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'I miss the joke', 'channel')).toHaveText('At home');
  await expect(cell(page, 'A test at the market', 'emotion')).toHaveText('+0.4');

  const { rows } = await savedCopy(page);
  await cell(page, 'I miss the joke', 'responsible').click();
  await copyText(page, 'Anna\tBruno');
  await page.keyboard.press('Control+v');
  await expect(page.getByText('2 columns were copied, but there are only 1 from here')).toBeVisible();
  await copyText(page, 'Anna\tBruno\nCarla');
  await cell(page, 'I miss the joke', 'stage').click();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('The rows to be pasted have different numbers of cells.')).toBeVisible();
  expect((await savedCopy(page)).rows).toEqual(rows);
});

test('a press on a header sorts, and what is written then moves nothing', async ({ page }) => {
  await openList(page);
  const before = await titles(page);
  const emotion = list(page).getByRole('columnheader', { name: 'Emotion' });
  await emotion.click();
  await expect(emotion).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await titles(page))[0]).toBe('I hear the price');
  const sorted = await titles(page);
  await cell(page, 'I hear the price', 'emotion').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'I hear the price', 'emotion')).toHaveText('+2');
  expect(await titles(page)).toEqual(sorted);
  await emotion.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await titles(page))[0]).toBe('I hear the price');
  await page.keyboard.press('Enter');
  await expect(emotion).toHaveAttribute('aria-sort', 'none');
  await expect.poll(() => titles(page)).toEqual(before);
});

test('columns are chosen, and the choice is kept on the device', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Pain points' }).click();
  await expect(list(page).getByRole('columnheader', { name: 'Pain points' })).toBeAttached();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Channel' }).click();
  await expect(list(page).getByRole('columnheader', { name: 'Channel' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await page.keyboard.press('Shift+L');
  await expect(list(page).getByRole('columnheader', { name: 'Pain points' })).toBeAttached();
  await expect(list(page).getByRole('columnheader', { name: 'Channel' })).toHaveCount(0);
});

test('one selection with the map, the menu at hand, and a new touchpoint in a row of its own', async ({
  page,
}) => {
  await openList(page);
  await cell(page, 'I hear the price', 'stage').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(list(page).locator('[aria-selected=true]')).toHaveCount(2);
  await cell(page, 'I hear the price', 'title').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Emotion' }).hover();
  await page.getByRole('menuitemcheckbox', { name: 'Neutral' }).click();
  await expect(cell(page, 'I hear the price', 'emotion')).toHaveText('0');
  await expect(cell(page, 'Birds on the way', 'emotion')).toHaveText('0');
  await page.getByRole('toolbar').getByRole('button', { name: 'Add touchpoint' }).click();
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('I ask for a discount');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'By stage' }).check();
  await expect(page.getByRole('grid', { name: 'Journey map as a table' })).toBeVisible();
  await expect(page.getByRole('grid').locator('[aria-selected=true]')).toHaveCount(0);
});

test('the whole list is copied for a spreadsheet', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByText(/rows copied/)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')[1]).toBe(
    'I miss the joke at dinner\tAwareness\tFirst-time wearer\tAt home\tHuman\t-0.9\tLeft out\t\tResearched\t',
  );
});

test('the list breaks no rule of accessibility, at rest and while a cell is written', async ({ page }) => {
  test.slow();
  await openList(page);
  await expectAccessible(page, 'list of touchpoints');
  await cell(page, 'I hear the price', 'kind').dblclick();
  // The details beside the list have a field of the same name.
  await expect(page.getByRole('grid').getByRole('combobox', { name: 'Kind' })).toBeFocused();
  await expectAccessible(page, 'list of touchpoints, writing a cell');
});
