import { card } from './app.ts';
import { countRenders, renders } from './renders.ts';
import { details, openScribbled } from './scribbled.ts';
import { expect, test } from './test.ts';

/** Two links and two notes. */
const scribbles = [
  { kind: 'link', id: 'back', fromId: 'badge', toId: 'friend', relation: 'loop' },
  { kind: 'link', id: 'tell', fromId: 'badge', toId: 'bill', relation: 'recommends' },
  { kind: 'note', id: 'one', segmentId: 'child', stageId: 'hear', x: 20, y: 130, text: 'One' },
  { kind: 'note', id: 'two', segmentId: 'parent', stageId: 'swim', x: 20, y: 20, text: 'Two' },
];

test.beforeEach(({ page }) => countRenders(page));

test('moving the view renders no note and no link that was there before', async ({ page }) => {
  await openScribbled(page, ...scribbles);
  await expect(page.locator('[data-link]')).toHaveCount(2);
  await page.mouse.move(700, 300);
  await renders(page);
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(4, 3);
  await expect.poll(async () => (await page.locator('[data-note=one]').boundingBox())?.y).not.toBe(0);
  expect((await renders(page)).rendered).toEqual([]);
});

test('carrying a note renders nothing but the note, and it only when it is taken up and put down', async ({
  page,
}) => {
  await openScribbled(page, ...scribbles);
  const box = await page.locator('[data-note=one]').boundingBox();
  if (!box) throw new Error('The note is not on the board.');
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, box.y + 20, { steps: 3 });
  await renders(page);
  await page.mouse.move(box.x + 90, box.y + 40, { steps: 12 });
  await expect
    .poll(async () => (await page.locator('[data-note=one]').boundingBox())?.x)
    .toBe(box.x + 90 - 20);
  expect((await renders(page)).rendered.filter((id) => id !== 'one')).toEqual([]);
  await page.mouse.up();
});

test('a word on a link and a letter in a note render that link and that note, and no card', async ({
  page,
}) => {
  await openScribbled(page, ...scribbles);
  await card(page, 'I get a badge').focus();
  await page.keyboard.press('Space');
  await details(page)
    .getByRole('button', { name: /^Goes back to/ })
    .first()
    .click();
  const label = details(page).getByRole('textbox', { name: 'Label' });
  await label.focus();
  await renders(page);
  await page.keyboard.type('on');
  await expect(card(page, 'I get a badge')).toContainText('on');
  expect((await renders(page)).rendered).toEqual(['back']);
  await page.locator('[data-note=one]').dblclick({ force: true, position: { x: 20, y: 10 } });
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await renders(page);
  await page.keyboard.type('!');
  await expect(page.locator('[data-note=one]')).toContainText('!');
  expect((await renders(page)).rendered).toEqual(['one']);
});
