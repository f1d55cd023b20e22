import type { Page } from '@playwright/test';
import { card, grid, makeMap, openSample, titleField } from './app.ts';
import { expect, test } from './test.ts';

test('a stage is dragged by its header to another place, with its cards', async ({ page }) => {
  await openSample(page);
  const before = await stageNames(page);
  const box = await stage(page, 'Knowledge').boundingBox();
  const to = await stage(page, 'Selection').boundingBox();
  if (!box || !to) throw new Error('The stages are not on the board.');
  await page.mouse.move(box.x + 20, box.y + 9);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 9, { steps: 3 });
  await page.mouse.move(to.x + 20, to.y + 9, { steps: 6 });
  await page.mouse.move(to.x + 24, to.y + 9);
  await expect.poll(() => leftOf(page, 'Knowledge')).toBeGreaterThan(box.x);
  await page.mouse.up();
  await expect.poll(() => stageNames(page)).not.toEqual(before);
  expect((await stageNames(page)).toSorted()).toEqual(before.toSorted());
  await page.keyboard.press('Control+z');
  await expect.poll(() => stageNames(page)).toEqual(before);
});

test('a double click renames a stage in its place, and Escape takes it back', async ({ page }) => {
  await openSample(page);
  await stage(page, 'Awareness').dblclick();
  const field = page.getByRole('textbox', { name: 'Name of the stage' });
  await expect(field).toBeFocused();
  await page.keyboard.type('First doubts');
  await page.keyboard.press('Enter');
  await expect(stage(page, 'First doubts')).toBeVisible();
  await stage(page, 'First doubts').dblclick();
  await expect(field).toBeFocused();
  await page.keyboard.type('Nothing');
  await page.keyboard.press('Escape');
  await expect(stage(page, 'First doubts')).toBeVisible();
});

test('stages and segments are added at the end, ready to be named', async ({ page }) => {
  await makeMap(page, 'Growing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add stage' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
  await page.keyboard.type('Renewal');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stageNames(page)).at(-1)).toBe('Renewal');
  await page.getByRole('button', { name: 'Add segment' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the segment' })).toBeFocused();
  await page.keyboard.type('Neighbours');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('rowgroup', { name: 'Neighbours' })).toBeAttached();
});

test('by keyboard a stage is walked to, moved, renamed and removed', async ({ page }) => {
  await openSample(page);
  const before = await stageNames(page);
  await card(page, 'I miss the joke at').focus();
  await page.keyboard.press('ArrowUp');
  const header = grid(page).getByRole('columnheader', { name: /^Awareness/ });
  await expect(header).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => stageNames(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(header).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
  await page.keyboard.type('Later');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('columnheader', { name: /^Later/ })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog')).toContainText('4');
});

test('the keyboard stays on the board when the stage that it is on is removed, asked about or not', async ({
  page,
}) => {
  await openSample(page);
  const header = (name: RegExp) => grid(page).getByRole('columnheader', { name });
  await header(/^Awareness/).focus();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
  await page.keyboard.type('Doubt');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(header(/^Doubt/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(header(/^Doubt/)).toHaveCount(0);
  await expect(header(/^Knowledge/)).toBeFocused();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(header(/^Consideration/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(grid(page).locator('td:focus')).toHaveCount(1);
});

test('cards that are selected together are dragged together', async ({ page }) => {
  await openSample(page);
  const [first, second, to] = await Promise.all([
    middleOf(page, 'I miss the joke'),
    middleOf(page, 'A test at the'),
    middleOf(page, 'The TV is far'),
  ]);
  await page.mouse.click(first.x, first.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up('Shift');
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(2);
  await page.mouse.move(second.x, second.y);
  await page.mouse.down();
  await page.mouse.move(to.x + 50, to.y, { steps: 8 });
  await page.mouse.move(to.x + 52, to.y);
  await expect(page.getByRole('main').locator('b', { hasText: '2 touchpoints' })).toBeVisible();
  await page.mouse.up();
  const band = grid(page).getByRole('rowgroup', { name: 'Daughter or son' });
  await expect(band.getByRole('gridcell', { name: /^I miss the joke|^A test at the/ })).toHaveCount(2);
});

test('an empty cell shows a plus under the mouse, and a click on it starts a card there', async ({
  page,
}) => {
  await makeMap(page, 'Plus');
  await page.keyboard.press('Escape');
  const box = await stage(page, 'Consideration').boundingBox();
  if (!box) throw new Error('The stage is not on the board.');
  await page.mouse.move(box.x + 50, box.y + 90);
  await expect(page.locator('[data-hovered]')).toBeVisible();
  await page.mouse.click(box.x + 50, box.y + 90);
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('Here');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Here')).toContainText('Consideration, 1 of 1');
});

/** The visible name of a stage above the board. */
function stage(page: Page, name: string) {
  return page.getByText(name, { exact: true }).first();
}

async function middleOf(page: Page, line: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.react-flow__node', { hasText: line }).boundingBox();
  if (!box) throw new Error(`${line} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function leftOf(page: Page, name: string): Promise<number> {
  return (await stage(page, name).boundingBox())?.x ?? 0;
}

async function stageNames(page: Page): Promise<string[]> {
  const texts = await grid(page).getByRole('columnheader').allTextContents();
  return texts.slice(1).map((text) => text.split(',')[0] ?? '');
}
