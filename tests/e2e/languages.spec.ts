import type { Page } from '@playwright/test';
import { openSample } from './app.ts';
import { expectAccessible } from './axe.ts';
import { clippedWords } from './pseudo.ts';
import { expect, test } from './test.ts';

test('the language is switched at once, and what was done, said and drawn before reads in it', async ({
  page,
}) => {
  await openSample(page);
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  const card = page.getByRole('gridcell', { name: /^I hear the price\. / });
  await card.focus();
  await page.keyboard.press('5');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Theme and language' }).click();
  await expectAccessible(page, 'preferences');
  await page.getByRole('menuitemcheckbox', { name: 'Italiano' }).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.getByText('Salvata su questo dispositivo')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Mappa del percorso del cliente' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^I hear the price\. .*molto positiva/i })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Zoom 100%, vai al 100%' })).toBeVisible();
  await page.getByRole('button', { name: 'Annulla' }).hover();
  await expect(page.getByText('Annulla: Modifica dell’emozione')).toBeVisible();
  expect(loads).toEqual([]);

  await page.getByRole('button', { name: 'Tema e lingua' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Italiano' })).toBeChecked();
  await page.getByRole('menuitemcheckbox', { name: 'English' }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language that was chosen on the start screen is there again after a reload', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Language: English' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.press('i');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Italiano' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lingua: Italiano' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disegna il percorso dei tuoi clienti');
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
});

test('a language whose words cannot be loaded changes nothing and says so', async ({ page }) => {
  await page.route(/\/assets\/words-it-[^/]*\.js$/, (route) =>
    route.fulfill({ status: 200, body: 'export {}', contentType: 'text/javascript' }),
  );
  await page.goto('./');
  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Italiano' }).click();
  await expect(page.getByText('The words of this language could not be loaded.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Language: English' })).toBeVisible();
});

test.describe('in an Italian browser', () => {
  test.use({ locale: 'it-IT' });

  test('everything is Italian from the start, and a new map and its files are', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('button', { name: 'Lingua: Italiano' })).toBeVisible();
    await page.getByRole('button', { name: 'Nuova mappa' }).click();
    await page.getByRole('textbox', { name: 'Titolo' }).fill('');
    await page.getByRole('button', { name: 'Crea mappa' }).click();
    const title = page.getByRole('textbox', { name: 'Titolo', exact: true });
    await expect(title).toBeFocused();
    await expect(title).toHaveAttribute('lang', 'it');
    await page.keyboard.type('Confronto le offerte -1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('columnheader', { name: /^Consapevolezza, 1 punto di contatto/ }),
    ).toHaveCount(1);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toBe('Mappa senza titolo.journey.json');
    await page.getByRole('button', { name: 'Condividi o esporta' }).click();
    await expect(page.getByRole('dialog')).toContainText('Copia immagine');
  });

  for (const width of [1280, 390]) {
    test(`no label is cut, and every screen is accessible, ${width} wide`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, 'start', width);
      await page.getByText('Mappa di esempio').click();
      if (width < 640) {
        await expect(page.getByRole('region', { name: /^Percorso di / })).toBeVisible();
        await look(page, 'list', width);
        await page.getByRole('button', { name: 'Mostra tutta la mappa' }).click();
      }
      await expect(page.getByRole('grid')).toBeVisible();
      await look(page, 'sample', width);
      await page.getByRole('gridcell', { name: /^Sento il prezzo\. / }).focus();
      await page.keyboard.press(width < 640 ? 'i' : 'Space');
      await expect(page.getByRole('complementary')).toBeVisible();
      await look(page, 'inspector', width);
      for (const keys of ['Shift+F10', 'Control+k', '?', 'Control+,', 'Control+Shift+m']) {
        await page.getByRole('gridcell', { name: /^Sento il prezzo\. / }).focus();
        await page.keyboard.press(keys);
        await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toBeVisible();
        await look(page, keys, width);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Control+Shift+E');
      await expect(page.getByRole('button', { name: 'Esporta PNG' })).toBeVisible();
      await look(page, 'export', width);
    });
  }
});

async function look(page: Page, where: string, width: number): Promise<void> {
  expect(await clippedWords(page, ''), `${where}: words cut`).toEqual([]);
  await expectAccessible(page, `${where}, ${width} wide`);
}
