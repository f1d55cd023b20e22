import type { Page } from '@playwright/test';
import { card, cardTexts, grid, makeMap, saved, savedCopy, titleField } from './app.ts';
import { expect, test } from './test.ts';

/** Counts the keys that were pressed beyond the letters of the titles. */
function countingKeys(page: Page) {
  const keys = { count: 0 };
  return {
    keys,
    async press(key: string) {
      keys.count += 1;
      await page.keyboard.press(key);
    },
  };
}

test('thirty touchpoints with emotions are captured by keyboard alone, with two keys each beyond their titles', async ({
  page,
}) => {
  await makeMap(page, 'Captured');
  const { keys, press } = countingKeys(page);
  for (let index = 0; index < 30; index += 1) {
    await page.keyboard.type(`Thing ${index + 1}`);
    await press(`Alt+${(index % 5) + 1}`);
    await press(index % 5 === 4 ? 'Tab' : 'Enter');
  }
  expect(keys.count).toBe(60);
  await page.keyboard.press('Escape');
  const texts = await cardTexts(page);
  expect(texts).toHaveLength(30);
  const { rows } = await savedCopy(page);
  const cards = rows.filter(({ kind }) => kind === 'touchpoint');
  expect(
    cards.every(({ emotion, title }) => emotion === ((Number(String(title).slice(6)) - 1) % 5) - 2),
  ).toBe(true);
  expect(new Set(cards.map(({ stageId }) => stageId)).size).toBe(6);
});

test('channel, emotion and moment of truth are set from within the title', async ({ page }) => {
  await makeMap(page, 'Grammar');
  await page.keyboard.type('I wait in line @counter -2 !');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The bus leaves at 7:40 from gate 2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'I wait in line')).toContainText(
    /counter.*very negative.*Moment of truth, negative/,
  );
  await expect(card(page, 'The bus leaves at 7:40 from gate 2')).toHaveCount(1);
});

test('Tab goes to the next stage, Shift and Tab back, and an unwanted new card leaves nothing behind', async ({
  page,
}) => {
  await makeMap(page, 'Stages');
  await page.keyboard.type('First');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Second');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Third');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Second')).toContainText('Knowledge, 1 of 1');
  await expect(card(page, 'Third')).toContainText('Awareness, 2 of 2');
  expect(await cardTexts(page)).toHaveLength(3);
  await page.keyboard.press('Control+z');
  expect(await cardTexts(page)).toHaveLength(2);
});

test('keys work on a selected card: emotion, moment of truth, rename, duplicate, move, remove', async ({
  page,
}) => {
  await makeMap(page, 'Keys');
  await page.keyboard.type('Alpha');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Beta');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await card(page, 'Alpha').focus();
  await page.keyboard.press('5');
  await expect(card(page, 'Alpha')).toContainText(/very positive/i);
  await page.keyboard.press('m');
  await expect(card(page, 'Alpha')).toContainText('Moment of truth, positive');
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('Gamma');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Gamma')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card(page, 'Gamma')).toContainText('Awareness, 2 of 2');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card(page, 'Gamma')).toContainText('Knowledge, 1 of 1');
  await page.keyboard.press('Control+d');
  await expect(card(page, 'Gamma')).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(card(page, 'Gamma')).toHaveCount(1);
  await expect(page.getByText('Touchpoint removed')).toBeVisible();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('Control+z');
  expect(await cardTexts(page)).toEqual([]);
});

test('a reload in the middle of a word loses nothing', { tag: '@leave' }, async ({ page }) => {
  await makeMap(page, 'Reload');
  await page.keyboard.type('Half a wor');
  await page.reload();
  await expect(grid(page)).toBeVisible();
  await expect(card(page, 'Half a wor')).toHaveCount(1);
  await saved(page);
});

test('many steps are undone one after the other', async ({ page }) => {
  await makeMap(page, 'Steps');
  await page.keyboard.type('Only card');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await card(page, 'Only card').focus();
  for (let step = 0; step < 50; step += 1) await page.keyboard.press(step % 2 ? '1' : '5');
  await expect(card(page, 'Only card')).toContainText('Emotion');
  for (let step = 0; step < 50; step += 1) await page.keyboard.press('Control+z');
  await expect(card(page, 'Only card')).not.toContainText('Emotion');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Only card')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});
