import type { Locator, Page } from '@playwright/test';
import { card, cardTexts, grid, makeMap, openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { countRenders, renders } from './renders.ts';
import { expect, test } from './test.ts';

/** The catalogue at the side of the board. */
function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Catalogue' });
}

const beforeSigns = 'First-time wearer: Knowledge, before I look up the signs';

/** The card before which encounters are put. */
function signs(page: Page): Locator {
  return page.locator('.react-flow__node', { hasText: 'I look up the signs' });
}

/** An encounter of the catalogue, to be pressed or pulled. */
function encounter(page: Page, title: string): Locator {
  return panel(page).getByRole('listitem').filter({ hasText: title }).getByRole('button').first();
}

async function openCatalogue(page: Page): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Catalogue' }).click();
  await expect(encounter(page, 'I compare prices')).toBeVisible();
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of an encounter and carries it to the place before a card. Stages on the way may grow, so the card is followed until it is reached. */
async function pullBefore(page: Page, title: string, target: Locator, place: string): Promise<void> {
  const from = await middleOf(encounter(page, title));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y, { steps: 3 });
  await expect(async () => {
    const to = await middleOf(target);
    await page.mouse.move(to.x - 40, to.y, { steps: 4 });
    await expect(page.getByText(place)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('an encounter is pulled into a cell, where the map shows it before it is let go', async ({ page }) => {
  await openSample(page);
  await openCatalogue(page);
  await expectAccessible(page, 'catalogue');
  const before = (await cardTexts(page)).length;
  await pullBefore(page, 'I find it in a search', signs(page), beforeSigns);
  expect(await cardTexts(page)).toHaveLength(before);
  await page.mouse.up();
  await expect(card(page, 'I find it in a search')).toContainText('Search engine');
  await expect(card(page, 'I find it in a search')).toContainText('Knowledge, 1 of 2');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'I find it in a search')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  const { rows } = await savedCopy(page);
  const made = rows.find(({ title }) => title === 'I find it in a search');
  expect(made).toMatchObject({ touchpointKind: 'digital', controlledBy: 'others', state: 'asIs' });
  expect(rows.find(({ id }) => id === made?.channelId)).toMatchObject({
    name: 'Search engine',
    medium: 'digital',
  });
});

test('what is let go beside the map, or given up with Escape, leaves no trace', async ({ page }) => {
  await openSample(page);
  await openCatalogue(page);
  const before = await cardTexts(page);
  await pullBefore(page, 'I find it in a search', signs(page), beforeSigns);
  await page.keyboard.press('Escape');
  await expect(page.getByText(beforeSigns)).toHaveCount(0);
  await page.mouse.up();
  await pullBefore(page, 'I find it in a search', signs(page), beforeSigns);
  await page.mouse.move(120, 400, { steps: 8 });
  await expect(page.getByText(beforeSigns)).toHaveCount(0);
  await page.mouse.up();
  expect(await cardTexts(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  await expect(panel(page)).toBeVisible();
});

test('pulling an encounter renders only cards that make room for it', async ({ page }) => {
  await countRenders(page);
  await openSample(page);
  await openCatalogue(page);
  await pullBefore(page, 'I find it in a search', signs(page), beforeSigns);
  const { x, y } = await middleOf(signs(page));
  await renders(page);
  for (let step = 0; step < 10; step += 1) await page.mouse.move(x - 40 + step, y + step);
  const { rendered } = await renders(page);
  expect(rendered).toEqual([]);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('keys alone open the catalogue, find encounters and add several in a row', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('searchbox', { name: 'Search for an encounter' })).toBeFocused();
  await expect(panel(page)).toContainText('add it to Knowledge, First-time wearer');
  await page.keyboard.type('fares');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(card(page, 'I compare prices')).toContainText('Knowledge, 2 of');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(encounter(page, 'I see the ad on TV')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, 'I hear the ad on the radio')).toContainText('Knowledge, 3 of');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, 'I read the ad in the paper')).toContainText('Knowledge, 4 of');
  await expect(encounter(page, 'I read the ad in the paper')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(card(page, 'I read the ad in the paper')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'I hear the ad on the radio')).toBeFocused();
});

test('the catalogue is narrowed by phase and kind', async ({ page }) => {
  await openSample(page);
  await openCatalogue(page);
  await page.getByRole('combobox', { name: 'Phase' }).selectOption({ label: 'Senses' });
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Physical' });
  await expect(panel(page).getByRole('listitem')).toHaveText([/I follow the signs/, /I find a seat/]);
  await page.getByRole('searchbox').fill('radio');
  await expect(panel(page)).toContainText('Nothing is called “radio”.');
  await panel(page).getByRole('button', { name: 'Show 1 in other phases and kinds' }).click();
  await expect(panel(page).getByRole('listitem')).toHaveText([/I hear the ad on the radio/]);
});

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

for (const width of [1600, 1280, 390]) {
  test(`catalogue and details find room beside the board ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openSample(page);
    await card(page, 'I hear the price').focus();
    await page.keyboard.press('Space');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details).toBeVisible();
    await openCatalogue(page);
    await expect(details).toBeVisible({ visible: width > 720 });
    const board = await grid(page).locator('xpath=ancestor::main').boundingBox();
    expect(board?.width).toBeGreaterThan(300);
    expect(board?.height).toBeGreaterThan(250);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await panel(page).getByRole('button', { name: 'Close', exact: true }).click();
    await expect(panel(page)).toHaveCount(0);
    await expect(details).toBeVisible();
  });
}

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  async function fingers(page: Page) {
    const session = await page.context().newCDPSession(page);
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  test('an encounter is tapped into the map, and a finger along the list scrolls it', async ({ page }) => {
    await openSample(page);
    await openCatalogue(page);
    const row = await middleOf(encounter(page, 'I walk past the poster'));
    await page.touchscreen.tap(row.x, row.y);
    await expect(card(page, 'I walk past the poster')).toHaveCount(1);
    const first = encounter(page, 'I see the ad on TV');
    const before = await middleOf(first);
    const finger = await fingers(page);
    await finger('touchStart', [row]);
    for (let step = 1; step <= 10; step += 1) await finger('touchMove', [{ x: row.x, y: row.y - step * 8 }]);
    await finger('touchEnd', []);
    await expect.poll(async () => (await middleOf(first)).y).toBeLessThan(before.y - 20);
    await expect(card(page, 'I walk past the poster')).toHaveCount(1);
  });

  test('a finger that moves sideways carries an encounter to the map', async ({ page }) => {
    await openSample(page);
    await openCatalogue(page);
    const from = await middleOf(encounter(page, 'A flyer is in my letterbox'));
    const finger = await fingers(page);
    await finger('touchStart', [from]);
    for (let step = 1; step <= 10; step += 1)
      await finger('touchMove', [{ x: from.x + step * 14, y: from.y }]);
    await expect(async () => {
      const to = await middleOf(signs(page));
      await finger('touchMove', [{ x: to.x - 40, y: to.y }]);
      await expect(page.getByText(beforeSigns)).toBeVisible({ timeout: 500 });
    }).toPass();
    await finger('touchEnd', []);
    await expect(card(page, 'A flyer is in my letterbox')).toContainText('Knowledge');
  });
});
