import { card, makeMap, openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { encounter, openCatalogue, panel } from './catalogueOf.ts';
import { expect, test } from './test.ts';

test('a search that finds nothing says so, and makes a card of the text, kept or not', async ({ page }) => {
  await makeMap(page, 'Bus');
  await page.keyboard.press('Escape');
  await openCatalogue(page);
  await page.getByRole('searchbox').fill('The bus is late');
  await expect(panel(page)).toContainText('Nothing is called “The bus is late”.');
  await expectAccessible(page, 'catalogue, nothing found');
  await panel(page).getByRole('button', { name: 'Add it, and keep it in the catalogue' }).click();
  await expect(card(page, 'The bus is late')).toHaveCount(1);
  await expect(encounter(page, 'The bus is late')).toBeVisible();
  await page.getByRole('searchbox').fill('It rains on me');
  await page.keyboard.press('Enter');
  await expect(card(page, 'It rains on me')).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(encounter(page, 'The bus is late')).toBeVisible();
  await expect(panel(page).getByText('It rains on me')).toHaveCount(0);
});

test('a touchpoint of one map is kept in the catalogue and used in another, renamed and removed there', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I hear the price').focus();
  await page.keyboard.press('Space');
  await page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Keep in the catalogue' }).click();
  await expect(page.getByText('“I hear the price” is in your catalogue.')).toBeVisible();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(panel(page).getByRole('heading', { name: 'My own' })).toBeVisible();
  await makeMap(page, 'Another');
  await page.keyboard.press('Escape');
  await openCatalogue(page);
  await expectAccessible(page, 'catalogue with an own encounter');
  await encounter(page, 'I hear the price').click();
  await expect(card(page, 'I hear the price')).toContainText('Human');
  await expect(card(page, 'I hear the price')).not.toContainText('Emotion');

  await encounter(page, 'I hear the price').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title of the encounter' })).toBeFocused();
  await page.keyboard.type('They name a price');
  await page.keyboard.press('Enter');
  await expect(encounter(page, 'They name a price')).toBeFocused();
  await panel(page).getByRole('button', { name: 'More about They name a price' }).click();
  await page.getByRole('menuitem', { name: 'Remove from the catalogue' }).click();
  await expect(encounter(page, 'They name a price')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(encounter(page, 'They name a price')).toBeVisible();
  await encounter(page, 'They name a price').focus();
  await page.keyboard.press('Delete');
  await expect(panel(page).getByRole('heading', { name: 'My own' })).toHaveCount(0);
});

test('the catalogue speaks Italian, and finds without accents', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Theme and language' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Italiano' }).click();
  await page.getByRole('button', { name: 'Catalogo' }).click();
  const catalogue = page.getByRole('complementary', { name: 'Catalogo' });
  await catalogue.getByRole('searchbox').fill('soddisfazione');
  await expect(catalogue.getByRole('listitem')).toHaveText([/Rispondo a un sondaggio/]);
  await catalogue.getByRole('searchbox').fill('pubblicita');
  await expect(catalogue.getByRole('listitem').first()).toBeVisible();
});
