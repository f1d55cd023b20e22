import { card, grid, openSample, savedCopy } from './app.ts';
import { middleOf, pull, type Spot, selectedTitles, standing } from './hold.ts';
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

test('selected cards of several stages and segments are dragged as they stand to one another', async ({
  page,
}) => {
  await openSample(page);
  const before = await standing(page);
  await select(page, ['I look up the', 'I book for her']);
  const from = await middleOf(page, 'I look up the');
  // On the way there the stages before may grow by a card, so a place far inside of the stage is meant.
  const to = await middleOf(page, 'I hear the');
  await pull(page, from, { x: to.x, y: from.y });
  await expect(page.getByText(/^Selection, before/)).toBeVisible();
  const others = ['A friend shows', 'I see my own', 'I join the fitting'];
  const shown = await Promise.all(others.map((line) => middleOf(page, line)));
  await expect(page.getByText('2 touchpoints', { exact: true }).first()).toBeVisible();
  await page.mouse.up();
  const after = await standing(page);
  expect(after['I look up the signs']?.[0]).toContain('First-time wearer › Selection');
  expect(after['I book for her online']).toEqual(['Daughter or son › Satisfaction 0']);
  const settled = await Promise.all(others.map((line) => middleOf(page, line)));
  expect(settled.map(({ y }) => y)).toEqual(shown.map(({ y }) => y));
  await page.keyboard.press('Control+z');
  expect(await standing(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('Escape takes a drag of many back without a trace', async ({ page }) => {
  await openSample(page);
  const before = (await savedCopy(page)).text;
  await select(page, ['I look up the', 'I book for her', 'I ask what is']);
  const from = await middleOf(page, 'I book for her');
  await pull(page, from, { x: from.x + 280, y: from.y - 200 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect((await savedCopy(page)).text).toBe(before);
  expect(await selectedTitles(page)).toHaveLength(3);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('at the edge of the map the shape stops whole', async ({ page }) => {
  await openSample(page);
  await select(page, ['I look up the', 'I book for her']);
  const from = await middleOf(page, 'I book for her');
  const to = await middleOf(page, 'A letter says');
  await pull(page, from, to);
  await page.mouse.up();
  const after = await standing(page);
  expect(after['I look up the signs']?.[0]).toContain('Daughter or son › Awareness');
  expect(after['I book for her online']?.[0]).toContain('Experienced wearer › Knowledge');
});

test('with Alt and arrows selected cards of several stages move by stages and segments, each step undone at once', async ({
  page,
}) => {
  await openSample(page);
  const before = await standing(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('Space');
  await card(page, 'I book for her online').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText('2 touchpoints moved, I book for her online to Selection')).toBeAttached();
  const after = await standing(page);
  expect(after['I look up the signs']?.[0]).toContain('Daughter or son › Consideration');
  expect(after['I book for her online']?.[0]).toContain('Experienced wearer › Selection');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText('It cannot move further that way')).toBeAttached();
  expect(await standing(page)).toEqual(after);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await standing(page)).toEqual(before);
});

test('the selected cards get an emotion and a mark, are duplicated and deleted, each in one step', async ({
  page,
}) => {
  await openSample(page);
  await card(page, 'I book for her online').focus();
  await page.keyboard.press('Control+Space');
  const rows = async () => {
    const all = (await savedCopy(page)).rows.filter(({ kind }) => kind === 'touchpoint');
    return all.filter(({ title }) => consideration.includes(String(title)));
  };
  const before = await rows();
  await page.keyboard.press('5');
  await page.keyboard.press('m');
  for (const row of await rows()) expect(row).toMatchObject({ emotion: 2, momentOfTruth: 'positive' });
  await page.keyboard.press('Alt+Shift+ArrowDown');
  for (const row of await rows()) expect(row.emotion).toBe(1.9);
  await page.keyboard.press('Control+d');
  expect(await rows()).toHaveLength(6);
  await page.keyboard.press('Delete');
  expect(await rows()).toHaveLength(3);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
  expect(await rows()).toEqual(before);
});

/** Selects cards by clicks. */
async function select(page: Parameters<typeof middleOf>[0], lines: string[]): Promise<void> {
  for (const [at, line] of lines.entries()) {
    const { x, y } = await middleOf(page, line);
    if (at > 0) await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
  }
  await expect.poll(() => selectedTitles(page)).toHaveLength(lines.length);
}

/** From free ground below the first of two cards of a band to where a rectangle touches both. */
async function around(
  page: Parameters<typeof middleOf>[0],
  first: string,
  last: string,
): Promise<[Spot, Spot]> {
  const [a, b] = [await middleOf(page, first), await middleOf(page, last)];
  return [
    { x: a.x - 30, y: a.y + 52 },
    { x: b.x + 30, y: b.y + 30 },
  ];
}
