import { card, cardTexts, openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { beforeSigns, encounter, middleOf, openCatalogue, panel, pullBefore, signs } from './catalogueOf.ts';
import { countRenders, renders } from './renders.ts';
import { expect, test } from './test.ts';

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
  await page.keyboard.press('c');
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
