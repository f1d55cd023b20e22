import type { Page } from '@playwright/test';
import { card, openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { inspector } from './detailsOf.ts';
import { expect, test } from './test.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Copy to a segment' });
const encounters = (page: Page) => page.getByRole('grid', { name: 'Encounters by segment' });

test('a stage is copied from another segment, and what is the same changes in both', async ({ page }) => {
  await openSample(page);
  await card(page, 'The TV is far too loud').focus();
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('copy from another');
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog.getByLabel('To segment')).toHaveValue(/./);
  await dialog.getByLabel('Which touchpoints').selectOption({ label: 'Stage Awareness' });
  await expect(dialog.getByRole('status')).toHaveText('2 touchpoints will be copied');
  await expectAccessible(page, 'copying from another segment');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page, 'I miss the joke at dinner')).toHaveCount(2);

  await card(page, 'I miss the joke at dinner').last().focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  const details = inspector(page);
  const shared = details.getByRole('region', { name: 'Also in' });
  await expect(shared).toBeVisible();
  await shared.getByRole('checkbox', { name: 'Change in 2 segments at once' }).check();
  await details.getByRole('textbox', { name: 'Title of the touchpoint' }).fill('I miss every joke');
  await expect(card(page, 'I miss every joke')).toHaveCount(2);
  await shared.getByRole('button', { name: 'Go to I miss every joke in First-time wearer' }).click();
  await expect(card(page, 'I miss every joke').first()).toBeFocused();
  await details.getByRole('button', { name: 'Detach from the other segments' }).click();
  await expect(shared).toBeHidden();
});

test('encounters by segment are walked by keys and lead to the map', async ({ page }) => {
  await openSample(page);
  await card(page, 'I hear the price').focus();
  await page.keyboard.press('Control+Shift+D');
  await dialogOf(page).getByRole('checkbox').check();
  await page.keyboard.press('Enter');
  await expect(card(page, 'I hear the price')).toHaveCount(2);
  await expect(card(page, 'I hear the price').last()).toBeFocused();
  await page.keyboard.press('Shift+E');
  await expect(encounters(page)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only those in several segments' }).check();
  await expect(encounters(page).getByRole('rowheader')).toHaveCount(1);
  await expectAccessible(page, 'encounters by segment');
  await encounters(page).getByRole('rowheader').focus();
  await page.keyboard.press('ArrowRight');
  await expect(encounters(page).getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'I hear the price').first()).toBeFocused();
});
