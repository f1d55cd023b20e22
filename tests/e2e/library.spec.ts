import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { grid, makeMap, openSample, openStart, preferBoard } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expectSaved } from './keepingSteps.ts';
import { items, openLibraryOf, part, titles } from './libraryOf.ts';
import { expect, test } from './test.ts';

/** The picture of a map, as far as it is drawn. */
const pictureOf = 'svg[width="100%"]';

test('all maps are reached from the start screen and from an open map, and go back there', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitem', { name: 'All maps' }).click();
  await expect(page).toHaveTitle('All maps · Throughline');
  await page.getByRole('link', { name: 'Open A first pair of hearing aids' }).click();
  await expect(grid(page)).toBeVisible();
  await page.getByRole('link', { name: 'Start screen' }).click();
  await page.getByRole('link', { name: 'All maps' }).click();
  await expect(items(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Start screen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Draw the journey/ })).toBeVisible();
});

test('an empty library, own templates and the bin say what belongs there', async ({ page }) => {
  await openStart(page);
  await page.getByRole('link', { name: 'All maps' }).click();
  await expect(page.getByText('Your maps will be here')).toBeVisible();
  await expectAccessible(page, 'library, empty');
  await part(page, 'Templates').click();
  await expect(page.getByText('Your templates will be here')).toBeVisible();
  await part(page, 'Bin').click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
  await expect(page.getByText('Nothing goes by itself.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Empty the bin' })).toHaveAttribute('aria-disabled', 'true');
});

test('500 maps are all listed and found, but only pictures in sight are drawn', async ({ page }) => {
  await openLibraryOf(page, 500);
  const pictures = page.locator(pictureOf);
  await expect.poll(() => pictures.count()).toBeGreaterThan(8);
  const drawn = await pictures.count();
  expect(drawn).toBeLessThan(60);
  const search = page.getByRole('searchbox', { name: 'Search by title' });
  await search.fill('map 47');
  await expect(items(page)).toHaveCount(15);
  await expect(page.getByText('15 of 501')).toBeVisible();
  await search.fill('');
  await expect(items(page)).toHaveCount(501);
  await items(page).last().getByRole('link').focus();
  await page.keyboard.press('End');
  await expect(items(page).last().locator(pictureOf)).toHaveCount(1);
  await expect(items(page).first().locator(pictureOf)).toHaveCount(0);
  expect(await pictures.count()).toBeLessThan(60);
});

test('a search finds accents and capitals, and one without a find says so and leads on', async ({ page }) => {
  await openLibraryOf(page, 3);
  await items(page).first().getByRole('link').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeFocused();
  await page.keyboard.type('Évian');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open Évian' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('evi');
  await expect.poll(() => titles(page)).toEqual(['Évian']);
  await page.keyboard.press('Escape');
  await expect(items(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'More about Map 2' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('searchbox').fill('map 2');
  await expect(page.getByText('Nothing here is called “map 2”.')).toBeVisible();
  await expectAccessible(page, 'library, nothing found');
  await page.getByRole('link', { name: '1 in Bin' }).click();
  await expect.poll(() => titles(page)).toEqual(['Map 2']);
});

test('maps are sorted as one likes, and stay so', async ({ page }) => {
  await openLibraryOf(page, 11);
  expect((await titles(page)).slice(0, 2)).toEqual(['Map 11', 'Map 10']);
  await page.getByRole('button', { name: 'Sort: Last opened first' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'By title' }).click();
  await expect
    .poll(async () => (await titles(page)).slice(0, 3))
    .toEqual(['A first pair of hearing aids', 'Map 1', 'Map 2']);
  await page.reload();
  await expect.poll(async () => (await titles(page)).at(-1)).toBe('Map 11');
  await page.getByRole('button', { name: 'Sort: By title' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Newest first' }).click();
  await expect.poll(async () => (await titles(page))[0]).toBe('A first pair of hearing aids');
});

test('keys alone walk over the library, rename, duplicate, delete and open', async ({ page }) => {
  await openLibraryOf(page, 6);
  const link = (title: string) => page.getByRole('link', { name: `Open ${title}`, exact: true });
  await link('Map 6').focus();
  await page.keyboard.press('ArrowRight');
  await expect(link('Map 5')).toBeFocused();
  await page.keyboard.press('End');
  await expect(link('A first pair of hearing aids')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(link('Map 6')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title of the map' })).toBeFocused();
  await page.keyboard.type('Renamed');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'More about Renamed' })).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link('Renamed (2)')).toBeVisible();
  await link('Map 5').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('“Map 5” is in the bin.')).toBeVisible();
  await expect(link('Map 5')).toHaveCount(0);
  await expect(link('Map 4')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Map 4 · Throughline');
});

test('the list is one stop of the Tab key, with what belongs to the map that one is on', async ({ page }) => {
  await openLibraryOf(page, 4);
  await page.getByRole('button', { name: 'Sort: Last opened first' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open Map 4' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: 'Open Map 3' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Select Map 3' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'More about Map 3' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(items(page).locator(':focus')).toHaveCount(0);
});

test('many are selected by mouse and by keys, saved as one archive, deleted and brought back', async ({
  page,
}) => {
  await openLibraryOf(page, 5);
  await page.getByRole('checkbox', { name: 'Select Map 5' }).click();
  await page.getByRole('checkbox', { name: 'Select Map 3' }).click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected', { exact: true })).toBeVisible();
  await expectAccessible(page, 'library, some selected');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save copies (ZIP)' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^Throughline maps, \d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(await readFile(await file.path()));
  expect(Object.keys(files).sort()).toEqual(
    ['Map 3', 'Map 4', 'Map 5'].map((title) => `${title}.journey.json`),
  );
  const rows = JSON.parse(strFromU8(files['Map 4.journey.json'] ?? new Uint8Array())).rows;
  expect(rows[0]).toMatchObject({ kind: 'journey', title: 'Map 4' });

  await page.getByRole('link', { name: 'Open Map 5' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText('2 are in the bin.')).toBeVisible();
  await expect.poll(() => titles(page)).toHaveLength(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toHaveLength(6);
  await items(page).first().getByRole('link').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('6 selected', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('what maps take is said: each, each part, and what the browser grants', async ({ page }) => {
  await makeMap(page, 'Small');
  await page.keyboard.type('One card');
  await expectSaved(page);
  await page.goto('./#/maps');
  await expect(items(page).getByText(/^\d+ kB$/)).toBeVisible();
  const storage = page.getByRole('region', { name: 'Storage' });
  await expect(storage.getByText(/^\d+ kB$/)).toHaveCount(3);
  await expect(
    storage.getByText(/With the editor itself .* of the .* GB that this browser grants/),
  ).toBeVisible();
});

test('a map that is duplicated from its menu is opened as a map of its own', async ({ page }) => {
  await openSample(page);
  const address = page.url();
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate this map' }).click();
  await expect(page).toHaveTitle('A first pair of hearing aids (2) · Throughline');
  await expect(grid(page)).toBeVisible();
  expect(page.url()).not.toBe(address);
});

for (const width of [1600, 1280, 390]) {
  test(`nothing of the library is cut in a window ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await preferBoard(page);
    await openLibraryOf(page, 12);
    const overflow = () =>
      page.evaluate(() => {
        const scroller = document.querySelector('main')?.parentElement;
        return scroller ? scroller.scrollWidth - scroller.clientWidth : 1;
      });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('checkbox', { name: 'Select Map 3' }).click({ force: true });
    expect(await overflow()).toBeLessThanOrEqual(0);
    await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeInViewport();
  });
}
