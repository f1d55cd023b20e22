import type { Page } from '@playwright/test';
import { card, cardTexts, makeMap, openSample, savedCopy, titleField } from './app.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const price = 'I hear the price';

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

test('lines pasted into the field of a new card become cards as well; a single line is its title', async ({
  page,
}) => {
  await makeMap(page, 'Lines');
  await write(page, 'I look\nI ask @shop');
  await page.keyboard.press('Control+v');
  await expect(card(page, 'I look')).toContainText('Awareness, 1 of 2');
  await expect(card(page, 'I ask')).toContainText('Awareness, 2 of 2');
  await expect(titleField(page)).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(titleField(page)).toBeFocused();
  await write(page, 'I pay');
  await page.keyboard.press('Control+v');
  await expect(titleField(page)).toHaveValue('I pay');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await cardTexts(page)).length).toBe(3);
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
  await tellAfter('A picture goes on one card');
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
