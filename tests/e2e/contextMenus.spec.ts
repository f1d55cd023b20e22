import type { Locator, Page } from '@playwright/test';
import { card, cardTexts, grid, makeMap, openSample, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('a right click on a card selects it and opens its menu; Escape brings the keyboard back to it', async ({
  page,
}) => {
  await openSample(page);
  await rightClick(page, 'I look up the signs');
  await expect(page.getByRole('menu', { name: 'I look up the signs' })).toBeVisible();
  await expect(card(page, 'I look up the signs')).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page, 'menu of a card');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(card(page, 'I look up the signs')).toBeFocused();
});

test('an emotion is set from the menu by mouse, and is one step to undo', async ({ page }) => {
  await openSample(page);
  await rightClick(page, 'I look up the signs');
  await item(page, 'Emotion').click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Very positive' })).toBeVisible();
  await page.getByRole('menuitemcheckbox', { name: 'Very positive' }).click();
  await expect(card(page, 'I look up the signs')).toContainText('very positive, +2');
  await expect(card(page, 'I look up the signs')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'I look up the signs')).toContainText('−0.5');
});

test('the menu of one of several selected cards is about all of them', async ({ page }) => {
  await openSample(page);
  await card(page, 'I miss the joke').focus();
  await page.keyboard.press('Control+a');
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(28);
  await rightClick(page, 'A test at the');
  await expect(page.getByRole('menu', { name: '28 touchpoints' })).toBeVisible();
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(28);
  await item(page, 'Kind').click();
  await page.getByRole('menuitemcheckbox', { name: 'Human' }).click();
  await expect(grid(page).getByRole('gridcell', { name: /\. Human\./ })).toHaveCount(28);
});

test('by keyboard alone the menu opens on the card that the keyboard is on, and does what is chosen', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'A friend shows me hers').focus();
  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'Rename')).toBeFocused();
  for (const next of ['Details', 'Emotion', 'Moment of truth']) {
    await page.keyboard.press('ArrowDown');
    await expect(item(page, next)).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Positive' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'A friend shows me hers')).toContainText('Moment of truth, positive');
  await expect(card(page, 'A friend shows me hers')).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await expect(item(page, 'Rename')).toBeFocused();
  await page.keyboard.press('d');
  await expect(item(page, 'Details')).toBeFocused();
  await page.keyboard.press('d');
  await expect(item(page, 'Duplicate')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('gridcell', { name: /^A friend shows me hers/ })).toHaveCount(2);
});

test('Rename from the menu opens the title, ready to be typed', async ({ page }) => {
  await openSample(page);
  await rightClick(page, 'I look up the signs');
  await item(page, 'Rename').click();
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('I ask around');
  await page.keyboard.press('Enter');
  await expect(card(page, 'I ask around')).toBeFocused();
});

test('a point of the curve has the emotions at hand', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  const { x, y } = await middleOf(page, 'I look up the signs');
  // −0.5 lies a little below the middle of the lane under the card.
  await page.mouse.click(x, y + 50 + 72 + 16 + 7, { button: 'right' });
  await expect(page.getByRole('menu', { name: 'I look up the signs' })).toBeVisible();
  await page.getByRole('menuitemcheckbox', { name: 'Negative', exact: true }).click();
  await expect(card(page, 'I look up the signs')).toContainText('negative, −1');
});

test('an empty place, and the ground beside the map, have menus of their own', async ({ page }) => {
  await makeMap(page, 'Menus');
  await page.keyboard.press('Escape');
  const box = await page.getByText('Consideration', { exact: true }).first().boundingBox();
  if (!box) throw new Error('The stage is not on the board.');
  await page.mouse.click(box.x + 60, box.y + 90, { button: 'right' });
  await item(page, 'Add touchpoint').click();
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('Here');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Here')).toContainText('Consideration, 1 of 1');
  await page.mouse.click(box.x + 60, 820, { button: 'right' });
  await expect(page.getByRole('menu', { name: 'Map' })).toBeVisible();
  await item(page, 'Add segment').click();
  await expect(page.getByRole('textbox', { name: 'Name of the segment' })).toBeFocused();
});

test('the headers of stages and segments have menus, by mouse and by keyboard', async ({ page }) => {
  await openSample(page);
  const before = await stageNames(page);
  await page.getByText('Knowledge', { exact: true }).first().click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Stage Knowledge' })).toBeVisible();
  await item(page, 'Move left').click();
  await expect.poll(() => stageNames(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(grid(page).getByRole('columnheader', { name: /^Knowledge/ })).toBeFocused();

  await page.keyboard.press('Shift+F10');
  await expect(item(page, 'Rename')).toBeFocused();
  await expect(item(page, 'Move left')).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader', { name: /^Knowledge/ })).toBeFocused();

  await page.locator('[data-header^=segment]', { hasText: 'Daughter' }).click({ button: 'right' });
  await item(page, 'Move up').click();
  const bands = grid(page).getByRole('rowgroup');
  await expect(bands.nth(1)).toHaveAccessibleName('Daughter or son');
});

test('a long press of a finger opens the menu of a card, of a header and of the ground', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 1024, height: 768 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await openSample(page);
  const { x, y } = await middleOf(page, 'I look up the signs');
  await longPress(page, x, y);
  await expect(page.getByRole('menu', { name: 'I look up the signs' })).toBeVisible();
  await expect(card(page, 'I look up the signs')).toContainText('Knowledge, 1 of 1');
  await page.keyboard.press('Escape');
  await longPress(page, 250, 66);
  await expect(page.getByRole('menu', { name: 'Stage Awareness' })).toBeVisible();
  await page.keyboard.press('Escape');
  const free = await middleOf(page, 'The TV is far too');
  await longPress(page, free.x + 136, free.y);
  await expect(page.getByRole('menu', { name: 'Map' })).toBeVisible();
  await context.close();
});

test('the second right click opens another menu, and a click beside it only closes', async ({ page }) => {
  await openSample(page);
  await rightClick(page, 'I miss the joke');
  await expect(page.getByRole('menu', { name: 'I miss the joke at dinner' })).toBeVisible();
  const { x, y } = await middleOf(page, 'The TV is far too');
  await page.mouse.click(x - 50, y, { button: 'right' });
  await expect(page.getByRole('menu', { name: 'The TV is far too loud' })).toBeVisible();
  await expect(page.getByRole('menu')).toHaveCount(1);
  const texts = await cardTexts(page);
  await page.mouse.click(x + 136, y - 120);
  await expect(page.getByRole('menu')).toHaveCount(0);
  expect(await cardTexts(page)).toEqual(texts);
});

function item(page: Page, name: string): Locator {
  return page.getByRole('menuitem', { name, exact: true });
}

async function middleOf(page: Page, line: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.react-flow__node', { hasText: line }).boundingBox();
  if (!box) throw new Error(`${line} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function rightClick(page: Page, line: string): Promise<void> {
  const { x, y } = await middleOf(page, line);
  await page.mouse.click(x, y, { button: 'right' });
}

async function longPress(page: Page, x: number, y: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  // Longer than it takes to tell a long press from a tap.
  await page.waitForTimeout(700);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function stageNames(page: Page): Promise<string[]> {
  const texts = await grid(page).getByRole('columnheader').allTextContents();
  return texts.slice(1).map((text) => text.split(',')[0] ?? '');
}
