import { card, grid, makeMap, openSample, openStart, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('keys alone make a map with own stages, and lead to its first card', async ({ page }) => {
  await openStart(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Moving house');
  await page.getByText('My own').click();
  await page.getByRole('textbox', { name: 'Name of stage 1' }).focus();
  await page.keyboard.type('Pack');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Drive');
  await page.getByRole('button', { name: 'Create map' }).click();
  await expect(titleField(page)).toBeFocused();
  await expect(page).toHaveTitle('Moving house · Throughline');
  await expect(grid(page).getByRole('columnheader', { name: /^(Pack|Drive)/ })).toHaveCount(2);
});

test('not a letter is lost that is typed right after the key for a new map', async ({ page }) => {
  // The dialog is still on its way while the title is typed.
  let letIn = () => {};
  const isTyped = new Promise<void>((done) => {
    letIn = done;
  });
  await page.route('**/assets/NewMapDialog-*.js', async (route) => {
    await isTyped;
    await route.continue();
  });
  await openStart(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Moving');
  letIn();
  await page.keyboard.type(' house');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Moving house');
});

test('a map without a stage is not made, and says why', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Blank' }).click();
  await page.getByRole('button', { name: 'Create map' }).click();
  await expect(page.getByRole('alert')).toHaveText('A map needs at least one stage with a name.');
  await expect(page.getByRole('textbox', { name: 'Name of stage 1' })).toBeFocused();
  await expectAccessible(page, 'new map with a fault');
});

test('stages of the preset can be renamed and left out', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Seven-stage lifecycle' }).click();
  await page.getByRole('checkbox', { name: 'Use the stage Advocacy' }).uncheck();
  await page.getByRole('textbox', { name: 'Name of stage 1' }).fill('Hearing of it');
  await page.getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page).getByRole('columnheader', { name: /^Hearing of it/ })).toHaveCount(1);
  await expect(grid(page).getByRole('columnheader', { name: /^Advocacy/ })).toHaveCount(0);
});

test('a map in the list can be renamed, deleted and brought back', async ({ page }) => {
  await makeMap(page, 'Old name');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Start screen' }).click();
  await page.getByRole('button', { name: 'More about Old name' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('New name');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'More about New name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('Your maps will be here')).toBeVisible();
  await expect(page.locator(':focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open New name' })).toBeVisible();
  await expect(page.locator(':focus')).toHaveCount(1);
});

test('the title of a map is renamed in its bar, and undo takes it back', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await expectAccessible(page, 'menu of the map');
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Hearing');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Hearing', exact: true })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page).toHaveTitle('A first pair of hearing aids · Throughline');
});

test('the theme that was chosen is there again after a reload', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(card(page, 'I hear the price')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
