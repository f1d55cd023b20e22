import type { Page } from '@playwright/test';
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

test('lines of text become cards, under the stages that they name, in one step', async ({ page }) => {
  await openSample(page);
  await write(page, 'I phone them @phone -1\nLoyalty\n\tI come again +2 !\nI tell a friend');
  await card(page, 'The TV is far too loud').focus();
  await page.keyboard.press('Control+v');
  await expect(card(page, 'I tell a friend')).toContainText('Awareness, 3 of 3');
  await expect(card(page, 'I phone them')).toContainText('Awareness, 2 of 3');
  await expect(card(page, 'I come again')).toContainText('Loyalty');
  await expect(card(page, 'I come again')).toContainText('Moment of truth');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'I phone them')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('cells of a spreadsheet become cards', async ({ page }) => {
  await openSample(page);
  await write(page, 'Touchpoint\tStage\tEmotion\tPain points\nI wait\tloyalty\t-1,5\tToo long; No chair');
  await card(page, 'The TV is far too loud').focus();
  await page.keyboard.press('Control+v');
  await expect(card(page, 'I wait')).toContainText('2 pain points');
  await expect(card(page, 'I wait')).toContainText('Loyalty');
});

test('many lines are pasted at once, and a notice takes them back', async ({ page }) => {
  await makeMap(page, 'Many');
  await page.keyboard.press('Escape');
  await write(page, Array.from({ length: 1000 }, (_, line) => `Line ${line}`).join('\n'));
  await page.keyboard.press('Control+v');
  await expect(page.getByText('1,000 touchpoints pasted')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(async () => (await cardTexts(page)).length).toBe(0);
});

test('what cannot become cards is told in a sentence, and nothing is done', async ({ page }) => {
  await openSample(page);
  const before = (await savedCopy(page)).text;
  await card(page, price).focus();
  const tellAfter = async (sentence: string) => {
    await page.keyboard.press('Control+v');
    await expect(page.getByText(sentence)).toBeVisible();
  };
  await write(page, 'line\n'.repeat(10_000));
  await tellAfter('That would be 10,000 touchpoints. Up to 1,000 can be pasted at once');
  await writeImage(page);
  await tellAfter('A picture cannot become a touchpoint');
  await write(page, '{"from": "another program"}');
  await tellAfter('What was copied is data for another program');
  await write(page, ' ');
  await tellAfter('There is no text to paste');
  expect((await savedCopy(page)).text).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('markup of a web page is pasted as its text, and nothing in it runs or is fetched', async ({ page }) => {
  await openSample(page);
  await card(page, price).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    const own = '"><img src=x onerror=alert(1)>';
    data.setData(
      'text/html',
      `<p data-throughline="${own}">I read <b>about</b> it</p><script>alert(2)</script>`,
    );
    data.setData('text/plain', '<b onclick="alert(3)">I read</b> about it');
    data.setData(
      'application/x-throughline+json',
      '{"format":"throughline","schema":1,"rows":[{"kind":"__proto__"}',
    );
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  await expect(card(page, '<b onclick="alert(3)">I read</b> about it')).toHaveCount(1);
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

test('in a field text is pasted as text', async ({ page }) => {
  await openSample(page);
  const { length } = await cardTexts(page);
  await card(page, price).focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Escape');
  await write(page, 'Something else');
  await page.keyboard.press('F2');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Something else')).toHaveCount(1);
  expect(await cardTexts(page)).toHaveLength(length);
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

/** Puts a text on the clipboard as another program would. */
async function write(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
}

async function writeImage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2, 2);
    canvas.getContext('2d')?.fillRect(0, 0, 2, 2);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  });
}
