import type { Page } from '@playwright/test';
import { templates } from '../../src/words/en/templates.ts';
import { clippedWords, MARK, pseudo, speakPseudo, wordsPast } from './pseudo.ts';
import { expect, test } from './test.ts';

/** Names that are the same in every language, what templates hold, and what the test itself typed. */
const allowed = [
  'Throughline',
  'PNG',
  'SVG',
  'JSON',
  'Ctrl',
  'Delete',
  'Typed',
  'Card',
  'Map typed',
  'Map typed.png',
  'Card @Typed -2 !',
  'TY',
  'T',
  ...templates.flatMap(({ journey, note }) => [journey.title, note]),
];

/** What opens over the map, and by which keys. */
const screens = [
  ['Shift+F10', 'context menu'],
  ['Control+k', 'palette'],
  ['?', 'sheet of shortcuts'],
  ['Control+,', 'preferences'],
  ['Control+Shift+m', 'move'],
] as const;

for (const width of [1600, 1280]) {
  test(`every word comes from the catalogue, and none is cut at twice its length, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await speakPseudo(page);
    await page.goto('./');
    await look(page, 'start');
    await page.getByRole('button', { name: pseudo('New map') }).click();
    await look(page, 'new map');
    await page.getByRole('textbox', { name: pseudo('Title') }).fill('Map typed');
    await page.getByRole('textbox', { name: pseudo('First segment') }).fill('Typed');
    await page.getByRole('button', { name: pseudo('Create map') }).click();
    await expect(page.getByRole('textbox', { name: pseudo('Title'), exact: true })).toBeFocused();
    await page.keyboard.type('Card @Typed -2 !');
    await look(page, 'typing');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await look(page, 'map');
    await page.keyboard.press('Space');
    await expect(page.getByRole('complementary')).toBeVisible();
    await look(page, 'inspector');
    for (const [keys, where] of screens) {
      await page.getByRole('gridcell', { name: /^Card/ }).focus();
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog').or(page.getByRole('menu'))).toBeVisible();
      await look(page, where);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: pseudo('Share or export') }).click();
    await expect(page.getByRole('button', { name: pseudo('Export PNG') })).toBeVisible();
    await look(page, 'share or export');
  });
}

test('the pseudo-language is caught when a word goes past it', async ({ page }) => {
  await speakPseudo(page);
  await page.goto('./');
  await expect(page.getByText(MARK).first()).toBeVisible();
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Forgotten' })),
  );
  expect(await wordsPast(page, allowed)).toEqual(['Forgotten']);
});

async function look(page: Page, where: string): Promise<void> {
  await expect(page.getByText(MARK).first()).toBeVisible();
  expect(await wordsPast(page, allowed), `${where}: words past the catalogue`).toEqual([]);
  expect(await clippedWords(page), `${where}: words cut`).toEqual([]);
}
