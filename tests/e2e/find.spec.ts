import type { Page } from '@playwright/test';
import { card, grid, openSample, savedCopy } from './app.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find in all texts' });

/** The titles of the cards that are not dimmed on the board. */
const lit = (page: Page) =>
  page.locator('.react-flow__node').filter({ has: page.locator('svg:not([data-faded])') });

async function openFind(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

/** Chooses a value in one of the menus of facts. */
async function ask(page: Page, fact: string, value: string): Promise<void> {
  await page.getByRole('search').getByRole('button', { name: fact }).click();
  await page.getByRole('menuitemcheckbox', { name: value, exact: true }).click();
}

test('what is typed is found in every text, the rest is dimmed, and Enter goes from one to the next', async ({
  page,
}) => {
  await openFind(page);
  await page.keyboard.type('grant');
  await expect(page.getByRole('search')).toContainText('2 found');
  await expect(lit(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('1 of 2');
  await expect(grid(page).locator('[aria-selected=true]')).toContainText('I hear the price');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('2 of 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('1 of 2');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('search')).toContainText('2 of 2');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('nowhere at all');
  await expect(page.getByRole('search')).toContainText('Nothing found');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.locator('[data-faded]')).toHaveCount(0);
  await expect(grid(page).locator(':focus')).toHaveCount(1);
});

test('facts are asked for together; the list leaves the others out, the table dims them', async ({
  page,
}) => {
  await openFind(page);
  await ask(page, 'Kind', 'Digital');
  await ask(page, 'Evidence', 'Assumption');
  await expect(page.getByRole('search')).toContainText('Kind: 1');
  await expect(page.getByRole('search')).toContainText('2 found');
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.locator('[data-card]:not([data-faded])')).toHaveCount(2);
  await page.getByRole('radio', { name: 'List', exact: true }).check();
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('rowheader').first()).toHaveText('I miss the joke at dinner');
  await page.getByRole('button', { name: 'Has pain points' }).click();
  await expect(page.getByRole('button', { name: 'Has pain points' })).toHaveAttribute('aria-pressed', 'true');
  await ask(page, 'Responsible', 'Not set');
  await expect(page.getByRole('rowheader').first()).toHaveText('I look up the signs');
});

test('a view is saved in the map by its name, taken up again, and removed with a way back', async ({
  page,
}) => {
  await openFind(page);
  await page.keyboard.type('phone');
  await ask(page, 'Moment of truth', 'Positive');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the view' })).toBeFocused();
  await page.keyboard.type('Good calls');
  await page.keyboard.press('Enter');
  await expect(page.getByText('View “Good calls” saved in the map')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Views' })).toBeFocused();
  const { rows } = await savedCopy(page);
  expect(rows.filter(({ kind }) => kind === 'savedView')).toMatchObject([
    { name: 'Good calls', filter: { text: 'phone', momentOfTruth: ['positive'] } },
  ]);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('[data-faded]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Good calls' }).click();
  await expect(field(page)).toHaveValue('phone');
  await expect(page.getByRole('search')).toContainText('1 found');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Remove a view' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Good calls' }).last().press('Enter');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Views' }).click();
  await expect(page.getByRole('menuitem', { name: 'Good calls' })).toBeVisible();
});

test('all others are hidden instead of dimmed on the map and in the table, it is said how many are shown, and one press shows all', async ({
  page,
}) => {
  await openFind(page);
  const bar = page.getByRole('search');
  const height = (await bar.boundingBox())?.height;
  await ask(page, 'Kind', 'Digital');
  const all = await grid(page)
    .getByRole('gridcell', { name: / of \d+$/ })
    .count();
  await bar.getByRole('radio', { name: 'Hide' }).check();
  await expect(bar).toContainText(/5 of 28 shown/);
  expect((await bar.boundingBox())?.height).toBe(height);
  await expect(grid(page).getByRole('gridcell', { name: / of \d+$/ })).toHaveCount(5);
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.locator('[data-card]')).toHaveCount(5);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the view' })).toBeFocused();
  await page.keyboard.type('On screens');
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('[data-card]')).toHaveCount(all);
  await expect(page.locator('[data-card]:not([data-faded])')).toHaveCount(5);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'On screens' }).click();
  await expect(page.locator('[data-card]')).toHaveCount(5);
  await bar.getByRole('button', { name: 'Close find and filter' }).click();
  await expect(page.locator('[data-card]')).toHaveCount(all);
});

test('what is changed meanwhile is found or not at once', async ({ page }) => {
  await openFind(page);
  await ask(page, 'Moment of truth', 'Negative');
  await expect(page.getByRole('search')).toContainText('3 found');
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('search')).toContainText('4 found');
});

test('the bar breaks no rule of accessibility, wide and on a phone', async ({ page }) => {
  test.slow();
  await openFind(page);
  await page.keyboard.type('phone');
  await expectAccessible(page, 'find and filter');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, 'find and filter on a phone');
});
