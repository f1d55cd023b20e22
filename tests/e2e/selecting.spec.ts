import type { Page } from '@playwright/test';
import { card, grid, openSample, savedCopy } from './app.ts';
import { middleOf, pull, type Spot, selectedTitles } from './hold.ts';
import { expect, test } from './test.ts';

const knowledge = ['I look up the signs', 'I compare three studios'];
const consideration = ['A friend shows me hers', 'I book for her online', 'I ask what is truly new'];

test('a rectangle drawn on free ground selects what it touches; with Shift more is added', async ({
  page,
}) => {
  await openSample(page);
  const [from, to] = await around(page, 'I compare three', 'I book for her');
  await pull(page, from, to);
  await page.mouse.up();
  await expect.poll(() => selectedTitles(page)).toEqual(['I compare three studios', 'I book for her online']);
  await page.keyboard.down('Shift');
  const [start, end] = await around(page, 'Two weeks on', 'Two weeks on');
  await pull(page, start, end);
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(() => selectedTitles(page)).toHaveLength(3);
  await expect(page.getByRole('complementary')).toContainText('3 touchpoints');
  await page.mouse.click(start.x, start.y);
  await expect.poll(() => selectedTitles(page)).toEqual([]);
});

test('a rectangle that is given up leaves selected what was', async ({ page }) => {
  await openSample(page);
  const first = await middleOf(page, 'I look up the');
  await page.mouse.click(first.x, first.y);
  const [from, to] = await around(page, 'I compare three', 'I book for her');
  await pull(page, from, to);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await selectedTitles(page)).toEqual(['I look up the signs']);
});

test('over a curve a rectangle selects by the points in it', async ({ page }) => {
  await openSample(page);
  const { x, y } = await middleOf(page, 'I look up the');
  await pull(page, { x: x - 60, y: y + 60 }, { x: x + 60, y: y + 190 });
  await page.mouse.up();
  await expect.poll(() => selectedTitles(page)).toEqual(['I look up the signs']);
});

test('from far away a rectangle selects as well', async ({ page }) => {
  await openSample(page);
  const box = await page.getByRole('main').boundingBox();
  if (!box) throw new Error('There is no board.');
  await page.mouse.move(box.x + 180, box.y + 60);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 60);
  await page.keyboard.up('Control');
  await expect(page.getByRole('button', { name: 'Zoom 10 %' })).toBeVisible();
  await pull(page, { x: box.x + 600, y: box.y + 400 }, { x: box.x + 177, y: box.y + 56 });
  await page.mouse.up();
  const { rows } = await savedCopy(page);
  const count = rows.filter(({ kind }) => kind === 'touchpoint').length;
  await expect.poll(() => selectedTitles(page)).toHaveLength(count);
});

test('the view is moved by the wheel, the middle button, the space bar and the hand, and not by a drag on the ground', async ({
  page,
}) => {
  await openSample(page);
  const ground = await middleOf(page, 'I compare three');
  const from = { x: ground.x - 136, y: ground.y };
  const left = async () => (await middleOf(page, 'I sit in the')).x;
  let before = await left();
  const movedBy = async (by: number) => {
    await expect.poll(left).toBeCloseTo(before + by, 0);
    before += by;
  };
  await pull(page, from, { x: from.x - 50, y: from.y });
  await page.mouse.up();
  await movedBy(0);
  await page.mouse.wheel(40, 0);
  await movedBy(-40);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(from.x - 30, from.y, { steps: 3 });
  await page.mouse.up({ button: 'middle' });
  await movedBy(-30);
  await page.keyboard.down(' ');
  await pull(page, from, { x: from.x - 20, y: from.y });
  await page.mouse.up();
  await page.keyboard.up(' ');
  await movedBy(-20);
  await page.keyboard.press('h');
  await pull(page, from, { x: from.x - 10, y: from.y });
  await page.mouse.up();
  await movedBy(-10);
  expect(await selectedTitles(page)).toEqual([]);
});

test('a click with Shift, Ctrl or Cmd adds a card or takes it out, and one that misses changes nothing', async ({
  page,
}) => {
  await openSample(page);
  const [first, second] = await Promise.all(
    ['I look up the', 'I compare three'].map((line) => middleOf(page, line)),
  );
  if (!first || !second) throw new Error('The cards are not on the board.');
  await page.mouse.click(first.x, first.y);
  for (const key of ['Shift', 'Control', 'Meta'] as const) {
    await page.keyboard.down(key);
    await page.mouse.click(second.x, second.y);
    await expect.poll(() => selectedTitles(page)).toEqual(knowledge);
    await page.mouse.click(second.x - 136, second.y);
    expect(await selectedTitles(page)).toEqual(knowledge);
    await page.mouse.click(second.x, second.y);
    await page.keyboard.up(key);
    await expect.poll(() => selectedTitles(page)).toEqual(['I look up the signs']);
  }
});

test('a click on a header selects its stage or segment, with Shift one more; Delete is then about the cards', async ({
  page,
}) => {
  await openSample(page);
  await page.getByText('Knowledge', { exact: true }).first().click();
  await expect.poll(() => selectedTitles(page)).toEqual(knowledge);
  await page
    .getByText('Consideration', { exact: true })
    .first()
    .click({ modifiers: ['Shift'] });
  await expect.poll(() => selectedTitles(page)).toHaveLength(5);
  await page
    .getByText('Consideration', { exact: true })
    .first()
    .click({ modifiers: ['Shift'] });
  await expect.poll(() => selectedTitles(page)).toEqual(knowledge);
  await page.keyboard.press('Delete');
  await expect(page.getByText('2 touchpoints removed')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page
    .locator('[data-header^=segment]')
    .nth(1)
    .click({ position: { x: 100, y: 90 } });
  const band = grid(page).getByRole('rowgroup', { name: 'Daughter or son' });
  await expect(band.locator('[aria-selected=false]')).toHaveCount(0);
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(
    await band.locator('[aria-selected]').count(),
  );
});

test('by keyboard all, a stage, a segment and what is under a header are selected, and Escape lets go', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I book for her online').focus();
  await page.keyboard.press('Control+a');
  const all = await grid(page).locator('[aria-selected]').count();
  await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(all);
  await page.keyboard.press('Escape');
  await expect.poll(() => selectedTitles(page)).toEqual([]);
  await page.keyboard.press('Control+Space');
  await expect.poll(() => selectedTitles(page)).toEqual(consideration);
  await page.keyboard.press('Shift+Space');
  const band = grid(page).getByRole('rowgroup', { name: 'Daughter or son' });
  await expect(band.locator('[aria-selected=false]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('ArrowUp');
  const header = grid(page).getByRole('columnheader', { name: /^Knowledge/ });
  await expect(header).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => selectedTitles(page)).toEqual(knowledge);
  await page.keyboard.press('Space');
  await expect.poll(() => selectedTitles(page)).toEqual([]);
  await page.keyboard.press('Control+Space');
  await expect.poll(() => selectedTitles(page)).toEqual(knowledge);
  await page.keyboard.press('Escape');
  await expect(header).toBeFocused();
});

/** From free ground below the first of two cards of a band to where a rectangle touches both. */
async function around(page: Page, first: string, last: string): Promise<[Spot, Spot]> {
  const [a, b] = [await middleOf(page, first), await middleOf(page, last)];
  return [
    { x: a.x - 30, y: a.y + 52 },
    { x: b.x + 30, y: b.y + 30 },
  ];
}
