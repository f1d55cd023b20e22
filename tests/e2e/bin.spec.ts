import { openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expectSaved } from './keepingSteps.ts';
import { items, openLibraryOf, part, titles } from './libraryOf.ts';
import { expect, test } from './test.ts';

test('the bin keeps maps until it is emptied, which is asked first', async ({ page }) => {
  await openLibraryOf(page, 4);
  for (const title of ['Map 4', 'Map 3', 'Map 2']) {
    await page.getByRole('link', { name: `Open ${title}` }).focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('link', { name: `Open ${title}` })).toHaveCount(0);
  }
  await part(page, 'Bin').click();
  await expect.poll(() => titles(page)).toEqual(['Map 2', 'Map 3', 'Map 4']);
  await expectAccessible(page, 'bin');
  await page.getByRole('button', { name: 'More about Map 3' }).click();
  await page.getByRole('menuitem', { name: 'Put back' }).click();
  await expect(page.getByText('“Map 3” is back.')).toBeVisible();

  await page.getByRole('button', { name: 'Map 4', exact: true }).focus();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete “Map 4” for good?' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expectAccessible(page, 'asked before deleting for good');
  await page.keyboard.press('Escape');
  await expect(items(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
  await part(page, 'Maps').click();
  await expect.poll(() => titles(page)).toEqual(['Map 3', 'Map 1', 'A first pair of hearing aids']);
  await page.reload();
  await part(page, 'Bin').click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
});

test('the address of a map that lies in the bin says so, and leads there', async ({ page }) => {
  await openSample(page);
  const address = page.url();
  await expectSaved(page);
  await page.goto('./#/maps');
  await page.getByRole('link', { name: 'Open A first pair of hearing aids' }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Your maps will be here')).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'This map lies in the bin.' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the bin' }).click();
  await expect.poll(() => titles(page)).toEqual(['A first pair of hearing aids']);
});
