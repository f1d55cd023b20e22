import type { Page } from '@playwright/test';
import { brandFonts } from '../../src/views/exporting/brand.ts';
import { catalogueEncounters } from '../../src/words/en/catalogueEncounters.ts';
import { templates } from '../../src/words/en/templates.ts';
import { type DeskFile, deskFile, openStart, preferBoard } from './app.ts';
import { clippedWords, MARK, pseudo, speakPseudo, wordsPast } from './pseudo.ts';
import { expect, test } from './test.ts';

/** Names that are the same in every language, what the browser words by itself, what templates and the catalogue hold, and what the test itself typed. */
const allowed = [
  'Throughline',
  'PNG',
  'JPEG',
  'SVG',
  'PDF',
  'PowerPoint',
  'JSON',
  'Ctrl',
  'Delete',
  'Typed',
  'Card',
  'Map typed',
  'Map typed.png',
  'Typed.json',
  'Typed.csv',
  'Emotion',
  'Typed, Card, 1, Typed',
  'Card @Typed -2 !',
  'TY',
  'T',
  '0 kB',
  '1 kB',
  'Now',
  'CC',
  'Inter',
  ...brandFonts,
  ...templates.flatMap(({ journey, note }) => [journey.title, note]),
  ...Object.values(catalogueEncounters).flatMap(({ title, channel = '' }) => [title, channel]),
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

  test(`the words of the library and the catalogue come from the catalogue too, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await speakPseudo(page);
    await page.goto('./');
    await page.getByRole('button', { name: pseudo('New map') }).click();
    await page.getByRole('textbox', { name: pseudo('Title') }).fill('Map typed');
    await page.getByRole('textbox', { name: pseudo('First segment') }).fill('Typed');
    await page.getByRole('button', { name: pseudo('Create map') }).click();
    await expect(page.getByRole('textbox', { name: pseudo('Title'), exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: pseudo('Catalogue') }).click();
    await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
    await look(page, 'catalogue');
    await page.getByRole('searchbox').fill('Typed');
    await look(page, 'catalogue, nothing found');
    await page.goto('./#/maps');
    await expect(page.getByRole('link', { name: /Map typed/ })).toBeVisible();
    await look(page, 'library');
    await page.getByRole('checkbox').click({ force: true });
    await look(page, 'library, one selected');
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, 'menu of a map');
    await page.getByRole('menuitem', { name: pseudo('Keep as template') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, 'keep as template');
    await page.keyboard.press('Escape');
    await page.goto('./#/maps/bin');
    await expect(page.getByText(pseudo('The bin is empty'))).toBeVisible();
    await look(page, 'bin');
  });
}

/** With a column that is not read, a value out of its scale, one that is rounded, and a row without a touchpoint. */
const table = `Segment,Stage,Touchpoint,Emotion,Card
Typed,Card,Map typed,9,Typed
Typed,Card,,1,Typed
Typed,Map typed,Card,1.234,
`;

for (const width of [1280, 390]) {
  test(`the same holds for files, dialogs, menus and troubles, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await preferBoard(page);
    await speakPseudo(page);
    await openStart(page);
    const named = (role: 'button' | 'menuitem', name: string) =>
      page.getByRole(role, { name: pseudo(name), exact: true });
    const pick = async (file: DeskFile) => {
      const asked = page.waitForEvent('filechooser');
      await named('button', 'Open a file').click();
      await (await asked).setFiles(file);
      await expect(page.getByRole('dialog')).toBeVisible();
    };
    await pick(deskFile('Typed.json', '{'));
    await look(page, 'a broken file');
    await page.keyboard.press('Escape');
    await pick(deskFile('Typed.csv', table));
    await look(page, 'preview of a table');
    await named('button', 'Create map').click();
    await expect(page.getByRole('grid')).toBeVisible();

    const header = (kind: 'stage' | 'segment') => page.locator(`[data-key^="${kind} "]`).first();
    for (const kind of ['stage', 'segment'] as const) {
      await header(kind).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('complementary').getByRole('textbox').first()).toBeFocused();
      await page.locator('input[inputmode=decimal]').first().fill('-1');
      await look(page, `facts of a ${kind}`);
      await header(kind).focus();
      await page.keyboard.press('Delete');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, `removing a ${kind}`);
      if (kind === 'segment') await page.keyboard.press('Escape');
      else {
        await page.getByText(pseudo('Put into the tray')).click();
        await named('button', 'Remove').click();
        await look(page, 'a notice and the tray');
      }
    }
    await page.getByRole('heading', { level: 1 }).getByRole('button').click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, 'menu of the map');
    await page.keyboard.press('Escape');
    await page.goto('./#/map/none');
    await expect(page.getByRole('heading', { name: MARK })).toBeVisible();
    await look(page, 'a map that is not here');
  });
}

test('what is said when nothing can be saved comes from the catalogue, and is whole at twice its length', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.setViewportSize({ width: 390, height: 800 });
  await speakPseudo(page);
  await openStart(page);
  await page.getByText(pseudo('Seven-stage lifecycle')).first().click();
  await page.getByRole('button', { name: pseudo('Create map') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'nothing can be saved');
});

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
