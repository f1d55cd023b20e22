import type { Page } from '@playwright/test';
import { card, openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { addToTitle, expectSaved, makeSavedMap } from './keepingSteps.ts';
import { expect, test } from './test.ts';

async function openVersions(page: Page) {
  await page.getByRole('button', { name: 'Saved on this device' }).click();
  await page.getByRole('menuitem', { name: 'Versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Goes to a line of the open menu by its first letter, and takes it. */
async function chooseByLetter(page: Page, letter: string, name: string) {
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press(letter);
  await expect(page.getByRole('menuitem', { name })).toBeFocused();
  await page.keyboard.press('Enter');
}

test('a version is looked at, compared with now and restored, and that can be undone', async ({ page }) => {
  await makeSavedMap(page);
  await addToTitle(page, 'Ask a friend', ' for advice');
  await expectSaved(page);
  const dialog = await openVersions(page);
  await dialog.getByRole('textbox', { name: 'Name of the version' }).fill('Before the workshop');
  await dialog.getByRole('button', { name: 'Keep as version' }).click();
  const list = dialog.getByRole('list', { name: 'Versions of this map' });
  await expect(list.getByText('Before the workshop')).toBeVisible();
  await page.keyboard.press('Escape');
  await addToTitle(page, 'Ask a friend for advice', ' today');
  await expectSaved(page);
  const again = await openVersions(page);
  await again.getByRole('button', { name: /Before the workshop/ }).click();
  await expect(again.getByRole('img', { name: 'The map as it was' })).toBeVisible();
  await expect(again.getByText('1 changed')).toBeVisible();
  const figures = again.getByRole('table', { name: 'Figures of the map' });
  await expect(figures.getByRole('row', { name: /^Critical moments 0 0 0 Unchanged/ })).toBeVisible();
  await again.getByRole('combobox', { name: 'Compare with' }).selectOption({ index: 1 });
  await expect(again.getByRole('heading', { name: /^From “.*” to “Before the workshop”$/ })).toBeVisible();
  await expect(figures.getByRole('columnheader', { name: 'Before the workshop' })).toBeVisible();
  await again.getByRole('combobox', { name: 'Compare with' }).selectOption('Now');
  await again.getByRole('button', { name: 'Restore this version' }).click();
  await expect(again).toHaveCount(0);
  await expect(card(page, 'Ask a friend for advice.')).toHaveCount(1);
  await expect(card(page, 'Ask a friend for advice today')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Ask a friend for advice today')).toHaveCount(1);
  const after = await openVersions(page);
  await expect(after.getByText('Kept before a change')).toBeVisible();
});

test('versions are named and deleted by keyboard alone, and come back', async ({ page }) => {
  await makeSavedMap(page);
  await addToTitle(page, 'Ask a friend', ' again');
  await expectSaved(page);
  const save = page.getByRole('button', { name: 'Saved on this device' });
  await save.focus();
  await page.keyboard.press('Enter');
  await chooseByLetter(page, 'v', 'Versions');
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  const more = dialog.getByRole('button', { name: 'More about this version' }).first();
  await more.focus();
  await page.keyboard.press('Enter');
  await chooseByLetter(page, 'n', 'Name');
  await expect(dialog.getByRole('list').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('The beginning');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /The beginning/ })).toBeVisible();
  await more.focus();
  await page.keyboard.press('Enter');
  await chooseByLetter(page, 'd', 'Delete');
  await expect(dialog.getByRole('button', { name: /The beginning/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByRole('button', { name: /The beginning/ })).toBeVisible();
});

test('the dialog of versions is accessible, light and dark', async ({ page }) => {
  await openSample(page);
  await addToTitle(page, 'I hear the price', ' again');
  await expectSaved(page);
  await openVersions(page);
  await expect(page.getByRole('img', { name: 'The map as it was' })).toBeVisible();
  await expectAccessible(page, 'versions');
});

test('what was done can be undone and redone after the page was loaded again', async ({ page }) => {
  await openSample(page);
  await addToTitle(page, 'I hear the price', ' twice');
  await addToTitle(page, 'I miss the joke at dinner', ' now');
  await expectSaved(page);
  const before = (await savedCopy(page)).rows;
  await page.reload();
  await expect(card(page, 'I miss the joke at dinner now')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'I miss the joke at dinner now')).toHaveCount(0);
  await expect(card(page, 'I hear the price twice')).toHaveCount(1);
  await page.reload();
  await expect(card(page, 'I hear the price twice')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'I hear the price twice')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(card(page, 'I hear the price twice')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(card(page, 'I miss the joke at dinner now')).toHaveCount(1);
  await expectSaved(page);
  expect((await savedCopy(page)).rows).toEqual(before);
});
