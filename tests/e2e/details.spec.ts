import type { Page } from '@playwright/test';
import { card, grid, openSample, preferBoard } from './app.ts';
import { expect, test } from './test.ts';

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test('closed details come back by the bar, by the menu of the map and by I', async ({ page }) => {
  await openSample(page);
  const button = page.getByRole('button', { name: 'Details', exact: true });
  await button.click();
  await expect(details(page).getByRole('textbox', { name: 'Title of the map' })).toBeVisible();
  await card(page, 'I sit in the quiet booth').focus();
  await page.keyboard.press('Space');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await details(page).getByRole('button', { name: 'Close' }).click();
  await expect(details(page)).toHaveCount(0);
  await button.click();
  await expect(details(page)).toBeVisible();
  await details(page).getByRole('textbox', { name: 'Description' }).press('i');
  await expect(details(page)).toBeVisible();
  await card(page, 'I sit in the quiet booth').focus();
  await page.keyboard.press('i');
  await expect(details(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'A first pair of hearing aids' }).click();
  await page.getByRole('menuitem', { name: /^Details/ }).click();
  await expect(details(page)).toBeVisible();
});

test('on a narrow screen the details are a sheet that leaves room for the board', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await preferBoard(page);
  await openSample(page);
  await card(page, 'I sit in the quiet booth').focus();
  await page.keyboard.press('i');
  const sheet = await details(page).boundingBox();
  expect(sheet?.y).toBeGreaterThan(380);
  expect(sheet?.width).toBe(390);
  const seen = () =>
    page.locator('.react-flow__node').filter({ hasText: 'I sit in the quiet' }).boundingBox();
  await expect.poll(async () => (await seen())?.x ?? 390).toBeLessThan(280);
  const kind = details(page).getByRole('combobox', { name: 'Kind' });
  await expect(kind).toBeVisible();
  const bar = await page.getByRole('banner').boundingBox();
  expect(bar?.height).toBeLessThan(60);
  await details(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  await expect(details(page)).toBeVisible();
});

test('a notice takes the removal of a stage back, with the keyboard on the board, and goes with its map', async ({
  page,
}) => {
  await openSample(page);
  const remove = async () => {
    await page.getByRole('button', { name: 'Stage Awareness' }).click({ force: true });
    await page.getByRole('menuitem', { name: 'Remove…' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
  };
  await remove();
  const notice = page.getByText('“Awareness” was removed.');
  await notice.locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(grid(page).getByRole('columnheader', { name: /^Awareness/ })).toHaveCount(1);
  await expect(grid(page).locator(':focus')).toHaveCount(1);
  await remove();
  await notice.locator('..').getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect(grid(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(grid(page).getByRole('columnheader', { name: /^Awareness/ })).toHaveCount(1);
  await remove();
  await expect(notice).toBeVisible();
  await page.getByRole('link', { name: 'Start screen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Draw the journey/ })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a stage whose name is emptied keeps the name that it had', async ({ page }) => {
  await openSample(page);
  await page.getByRole('button', { name: 'Stage Awareness' }).click({ force: true });
  await page.getByRole('menuitem', { name: 'Details' }).click();
  const name = page.getByRole('complementary').getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.press('End');
  for (const _ of 'Awareness') await page.keyboard.press('Backspace');
  await expect(name).toHaveValue('');
  await page.keyboard.press('Tab');
  await expect(name).toHaveValue('Awareness');
  await name.fill('');
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('columnheader', { name: /^Awareness/ })).toHaveCount(1);
});

test('a card at the edge of the window stays in sight when its details open beside the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openSample(page);
  const atEdge = page.locator('.react-flow__node').filter({ hasText: 'Birds on the way' });
  const before = await atEdge.boundingBox();
  await page.mouse.click((before?.x ?? 0) + 15, (before?.y ?? 0) + 30);
  await expect(details(page)).toBeVisible();
  const panel = (await details(page).boundingBox())?.x ?? 0;
  const end = async () => {
    const box = await atEdge.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  await expect.poll(end).toBeLessThanOrEqual(panel);
});
