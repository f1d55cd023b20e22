import type { Page } from '@playwright/test';
import { card, grid, openSample, savedCopy, titleField } from './app.ts';
import { expect, test } from './test.ts';

const TITLE = 'I join the fitting';

test('a card is dragged to another stage; one undo brings it back', async ({ page }) => {
  await openSample(page);
  const before = await card(page, TITLE).textContent();
  const from = await middleOf(page, TITLE);
  await drag(page, from, { x: from.x - 320, y: from.y });
  await page.mouse.up();
  await expect(card(page, TITLE)).not.toHaveText(before ?? '');
  await expect(card(page, TITLE)).toContainText('Knowledge');
  await page.keyboard.press('Control+z');
  await expect(card(page, TITLE)).toHaveText(before ?? '');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a card is dragged to another segment', async ({ page }) => {
  await openSample(page);
  const from = await middleOf(page, TITLE);
  const first = await middleOf(page, 'I sit in the quiet');
  await drag(page, from, { x: from.x, y: first.y });
  await page.mouse.up();
  const row = grid(page).getByRole('rowgroup', { name: 'First-time wearer' });
  await expect(row.getByRole('gridcell', { name: new RegExp(`^${TITLE}`) })).toHaveCount(1);
});

test('Escape takes a drag back and leaves no trace', async ({ page }) => {
  await openSample(page);
  const before = (await savedCopy(page)).text;
  const from = await middleOf(page, TITLE);
  await drag(page, from, { x: from.x - 320, y: from.y - 200 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect((await savedCopy(page)).text).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('what is shown while dragging is what releasing does', async ({ page }) => {
  await openSample(page);
  const from = await middleOf(page, TITLE);
  await drag(page, from, { x: from.x - 330, y: from.y });
  await expect(page.getByText(/^Knowledge, (?:before|after) I compare three/)).toBeVisible();
  const mates = ['The TV is far too', 'I compare three', 'I book for her'];
  const shown = await Promise.all(mates.map((title) => middleOf(page, title)));
  await page.mouse.up();
  await expect(card(page, TITLE)).toContainText('Knowledge');
  for (const [index, title] of mates.entries()) {
    expect(await middleOf(page, title)).toEqual(shown[index]);
  }
});

test('a point of the curve is dragged to another level, in tenths with Shift', async ({ page }) => {
  await openSample(page);
  const point = await pointUnder(page, 'I hear the price');
  await drag(page, point, { x: point.x, y: point.y - 110 });
  await page.mouse.up();
  const value = async () => (await emotions(page)).get('I hear the price');
  expect(await value()).toBe(2);
  const raised = await pointUnder(page, 'I hear the price');
  await page.keyboard.down('Shift');
  await drag(page, raised, { x: raised.x, y: raised.y + 10 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const tenths = (await value()) ?? 0;
  expect(tenths).toBeLessThan(2);
  expect(tenths).toBeGreaterThan(1.4);
  expect(Math.round(tenths * 10) / 10).toBe(tenths);
  await page.keyboard.press('Control+z');
  expect(await value()).toBe(2);
});

test('headers stay where they are while the map moves under them', async ({ page }) => {
  await openSample(page);
  const stage = page.getByText('Selection', { exact: true }).first();
  const before = await stage.boundingBox();
  const board = await middleOf(page, 'I sit in the quiet');
  await page.mouse.move(board.x, board.y);
  await page.mouse.wheel(200, 150);
  await expect.poll(async () => (await stage.boundingBox())?.x).toBe((before?.x ?? 0) - 200);
  expect((await stage.boundingBox())?.y).toBe(before?.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 300);
  await page.keyboard.up('Control');
  await expect(page.getByText('100 %')).toHaveCount(0);
  expect((await stage.boundingBox())?.y).toBe(before?.y);
});

test('a double click on an empty place adds a touchpoint there', async ({ page }) => {
  await openSample(page);
  const beside = await middleOf(page, 'The TV is far too');
  await page.mouse.dblclick(beside.x + 136, beside.y);
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('I ring the studio');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'I ring the studio')).toContainText('Awareness, 2 of 2');
});

test('timeline and compact show the same cards', async ({ page }) => {
  await openSample(page);
  const titles = await grid(page).getByRole('gridcell').allTextContents();
  await page.getByText('Compact', { exact: true }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  expect((await grid(page).getByRole('gridcell').allTextContents()).sort()).toEqual(titles.sort());
});

/** The middle of a card on the drawn board, found by the first line of its title. */
async function middleOf(page: Page, line: string): Promise<{ x: number; y: number }> {
  const node = page.locator('.react-flow__node', { hasText: line });
  await expect(node).toHaveCount(1);
  const box = await node.boundingBox();
  if (!box) throw new Error(`${line} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The place of a touchpoint's point on the curve, worked out from its emotion. */
async function pointUnder(page: Page, title: string): Promise<{ x: number; y: number }> {
  const { x, y } = await middleOf(page, title);
  const emotion = (await emotions(page)).get(title) ?? 0;
  const laneTop = y + 49;
  return { x, y: laneTop + 72 - emotion * 32 };
}

async function emotions(page: Page): Promise<Map<unknown, number>> {
  const { rows } = await savedCopy(page);
  return new Map(
    rows.filter(({ kind }) => kind === 'touchpoint').map(({ title, emotion }) => [title, Number(emotion)]),
  );
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.move(to.x, to.y);
}
