import type { Locator, Page } from '@playwright/test';
import { card, grid, makeMap, openSample, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('a person’s own word finds an emotion, and Enter sets it on the card that the keyboard is on', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await open(page);
  await expectAccessible(page, 'palette');
  await page.keyboard.type('furious');
  await expect(lines(page)).toHaveText([/^Emotion: Very negative/]);
  await expect(lines(page)).toContainText(['furious']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'I look up the signs')).toContainText('very negative, −2');
  await expect(card(page, 'I look up the signs')).toBeFocused();
});

test('by mouse it opens from the bar, and a click does what was found', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Search actions and map…' }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('compact layout');
  await line(page, 'Layout: Compact').click();
  await expect(page.getByRole('radio', { name: 'Compact' })).toBeChecked();
});

test('it goes to touchpoints, stages and segments by their names', async ({ page }) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  await open(page);
  await page.keyboard.type('review looked');
  await expect(lines(page).first()).toContainText('I write the review I had looked for');
  await page.keyboard.press('Enter');
  await expect(card(page, 'I write the review')).toBeFocused();
  await expect(card(page, 'I write the review')).toHaveAttribute('aria-selected', 'true');
  const box = await page.locator('.react-flow__node', { hasText: 'I write the review' }).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);

  await open(page);
  await page.keyboard.type('loyalty');
  await line(page, 'Loyalty').first().click();
  await expect(grid(page).getByRole('columnheader', { name: /^Loyalty/ })).toBeFocused();

  await open(page);
  await page.keyboard.type('daughter');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('rowheader', { name: 'Daughter or son' }).first()).toBeFocused();
  await open(page);
  await page.keyboard.type('segment up');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('rowgroup').nth(1)).toHaveAccessibleName('Daughter or son');
});

test('the arrows walk over what was found, and what was used last comes first', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await open(page);
  await page.keyboard.type('emotion');
  await expect(lines(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(lines(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const chosen = (await lines(page).nth(1).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await open(page);
  await expect(page.getByRole('group', { name: 'Used lately' }).getByRole('option')).toHaveText([chosen]);
  await page.keyboard.press('Escape');
  await page.reload();
  await card(page, 'I look up the signs').focus();
  await open(page);
  await expect(page.getByRole('group', { name: 'Used lately' }).getByRole('option')).toHaveText([chosen]);
});

test('what cannot be done now says why, and what is not there says what to try', async ({ page }) => {
  await makeMap(page, 'Empty');
  await page.keyboard.press('Escape');
  await open(page);
  await page.keyboard.type('zap');
  await expect(lines(page)).toContainText(['Select a touchpoint first']);
  await expect(lines(page).first()).toBeDisabled();
  await field(page).fill('xyzzy');
  await expect(page.getByText('Nothing found for “xyzzy”.')).toBeVisible();
  await expect(page.getByText('Try fewer letters or another word')).toBeVisible();
  await expectAccessible(page, 'palette without results');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('letters typed right after its keys go into it, and are no shortcuts', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('m');
  await page.keyboard.press('5');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'I look up the signs')).toContainText('−0.5');
  await expect(card(page, 'I look up the signs')).not.toContainText('Moment of truth');
  await expect(page.getByRole('radio', { name: 'Timeline' })).toBeChecked();
});

test('its keys work while a text is typed beside the map, and give the field back', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('i');
  const feeling = page.getByRole('textbox', { name: 'Feeling' });
  await feeling.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(feeling).toBeFocused();
});

test('from within a title it keeps what was typed, and afterwards the keyboard is on the card', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('I ask around');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'I ask around')).toBeFocused();
});

test('in Italian it finds by Italian words, with and without accents', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('throughline.language', 'it'));
  await page.goto('./');
  await page.getByText('Mappa di esempio').click();
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+k');
  const input = page.getByRole('combobox', { name: 'Che cosa vuoi fare?' });
  await expect(input).toBeFocused();
  await page.keyboard.type('curiosita');
  await expect(lines(page).filter({ hasText: 'Emozione: Positiva' })).toHaveCount(1);
  await input.fill('tema scuro');
  await expect(lines(page).first()).toContainText('Tema: Scuro');
  await input.fill('xyzzy');
  await expect(page.getByText('Nessun risultato per «xyzzy».')).toBeVisible();
  await expectAccessible(page, 'palette in Italian');
});

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'What do you want to do?' });
}

function lines(page: Page): Locator {
  return page.getByRole('dialog').getByRole('option');
}

function line(page: Page, name: string): Locator {
  return lines(page).filter({ hasText: name });
}

test('what is typed before it has come is what it looks for, and nothing of it reaches the map', async ({
  page,
}) => {
  let letIn = () => {};
  const isTyped = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/assets\/(Palette|MapDialogs)/, async (route) => {
    await isTyped;
    await route.continue();
  });
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('furious');
  await expect(titleField(page)).toHaveCount(0);
  letIn();
  await expect(field(page)).toHaveValue('furious');
  await expect(lines(page)).toHaveText([/^Emotion: Very negative/]);
});
