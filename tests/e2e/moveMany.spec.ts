import type { Page } from '@playwright/test';
import { card, openSample, savedCopy } from './app.ts';
import { middleOf, pull, selectedTitles, standing } from './hold.ts';
import { expect, test } from './test.ts';

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

const consideration = ['A friend shows me hers', 'I book for her online', 'I ask what is truly new'];

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
async function select(page: Page, lines: string[]): Promise<void> {
  for (const [at, line] of lines.entries()) {
    const { x, y } = await middleOf(page, line);
    if (at > 0) await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
  }
  await expect.poll(() => selectedTitles(page)).toHaveLength(lines.length);
}
