import { card, cardTexts, grid, makeMap, openSample, savedCopy, titleField } from './app.ts';
import { middleOf, selectedTitles, standing } from './hold.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const price = 'I hear the price';

test('cards are copied and pasted by keys where the keyboard is, with all that belongs to them', async ({
  page,
}) => {
  await openSample(page);
  await card(page, price).focus();
  await page.keyboard.press('Control+c');
  await card(page, 'The TV is far too loud').focus();
  await page.keyboard.press('Control+v');
  await expect(card(page, price)).toHaveCount(2);
  expect((await standing(page))[price]).toContain('Daughter or son › Awareness 1');
  await expect(grid(page).locator(':focus')).toHaveText(new RegExp(`^${price}`));
  const { rows } = await savedCopy(page);
  const ids = rows.filter(({ title }) => title === price).map(({ id }) => id);
  const remarks = ids.map((id) =>
    rows
      .filter(({ aboutId }) => aboutId === id)
      .map(({ text }) => text)
      .sort(),
  );
  expect(remarks[0]?.length).toBeGreaterThan(0);
  expect(remarks[1]).toEqual(remarks[0]);
  const channels = rows.filter(({ kind }) => kind === 'channel').map(({ name }) => name);
  expect(new Set(channels).size).toBe(channels.length);
  await page.keyboard.press('Control+z');
  await expect(card(page, price)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('what is cut goes, and comes back where it is pasted', async ({ page }) => {
  await openSample(page);
  const before = await standing(page);
  const { x, y } = await middleOf(page, 'I see my own');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+x');
  await expect(card(page, 'I see my own curve')).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(card(page, 'I see my own curve')).toHaveCount(1);
  expect(await standing(page)).toEqual(before);
});

test('touchpoints are copied from one tab and pasted into another map in another', async ({
  page,
  context,
}) => {
  await openSample(page);
  await card(page, 'I book for her online').focus();
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Control+c');
  const other = await context.newPage();
  await makeMap(other, 'Another');
  await other.keyboard.press('Escape');
  await expect(titleField(other)).toHaveCount(0);
  const stages = await grid(other).getByRole('columnheader').allTextContents();
  await other.bringToFront();
  await other.keyboard.press('Control+v');
  await expect(card(other, 'I ask what is truly new')).toHaveCount(1);
  expect(await grid(other).getByRole('columnheader').allTextContents()).toHaveLength(stages.length);
  expect(await selectedTitles(other)).toHaveLength(3);
  const { rows } = await savedCopy(other);
  const friend = rows.find(({ title }) => title === 'A friend shows me hers');
  const channel = rows.find(({ id }) => id === friend?.channelId);
  expect(channel).toMatchObject({ kind: 'channel', name: 'In person' });
  expect(rows.filter(({ kind }) => kind === 'segment')).toHaveLength(1);
});

test('other programs get an indented list', async ({ page }) => {
  await openSample(page);
  await card(page, 'I look up the signs').focus();
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Control+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n').slice(0, 4)).toEqual([
    'First-time wearer',
    '\tAwareness',
    expect.stringMatching(/^\t\tI miss the joke at dinner @"At home" −/),
    expect.stringMatching(/^\t\tA test at the market stall @Street/),
  ]);
});

test('the middle button moves the view and pastes nothing, also where it pastes marked text elsewhere', async ({
  page,
}) => {
  await openSample(page);
  const texts = await cardTexts(page);
  await card(page, price).focus();
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Escape');
  const { x, y } = await middleOf(page, 'I compare three');
  await page.mouse.move(x, y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(x - 60, y, { steps: 3 });
  await page.mouse.up({ button: 'middle' });
  await expect.poll(async () => (await middleOf(page, 'I compare three')).x).toBeCloseTo(x - 60, 0);
  expect(await cardTexts(page)).toEqual(texts);
  expect((await savedCopy(page)).rows.filter(({ title }) => title === price)).toHaveLength(1);
});

test('from the menu of the details cards are copied and cut as well, without any key', async ({ page }) => {
  await openSample(page);
  await card(page, price).focus();
  await page.keyboard.press('Space');
  const fromMenu = async (name: string) => {
    await page.getByRole('complementary').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await fromMenu('Copy');
  await expect(page.getByText('1 touchpoint copied')).toBeAttached();
  await card(page, 'The TV is far too loud').focus();
  await page.keyboard.press('Control+v');
  await expect(card(page, price)).toHaveCount(2);
  await fromMenu('Cut');
  await expect(card(page, price)).toHaveCount(1);
  await page.keyboard.press('Control+v');
  await expect(card(page, price)).toHaveCount(2);
  const { rows } = await savedCopy(page);
  expect(rows.filter(({ title, momentOfTruth }) => title === price && momentOfTruth)).toHaveLength(2);
});
