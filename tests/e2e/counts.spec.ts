import type { Page } from '@playwright/test';
import { card, deskFile, grid, openStart, pickFile } from './app.ts';
import { countRenders, renders } from './renders.ts';
import { details, openScribbled } from './scribbled.ts';
import { expect, test } from './test.ts';

const stages = [
  'Awareness',
  'Knowledge',
  'Consideration',
  'Selection',
  'Satisfaction',
  'Loyalty',
  'Advocacy',
];
const segments = ['First', 'Second', 'Third'];

/** Two links and two notes. */
const scribbles = [
  { kind: 'link', id: 'back', fromId: 'badge', toId: 'friend', relation: 'loop' },
  { kind: 'link', id: 'tell', fromId: 'badge', toId: 'bill', relation: 'recommends' },
  { kind: 'note', id: 'one', segmentId: 'child', stageId: 'hear', x: 20, y: 130, text: 'One' },
  { kind: 'note', id: 'two', segmentId: 'parent', stageId: 'swim', x: 20, y: 20, text: 'Two' },
];

test.beforeEach(({ page }) => countRenders(page));

test('opening a map of 2,000 touchpoints mounts the cards in sight and a margin, no more', async ({
  page,
}) => {
  await openTable(page, 2000);
  const { most, rendered } = await renders(page);
  const inSight = await cards(page).evaluateAll(
    (nodes) => nodes.filter((node) => node.getBoundingClientRect().left < innerWidth).length,
  );
  expect(inSight).toBeGreaterThan(15);
  expect(most).toBeLessThan(inSight + 15);
  expect(rendered.length).toBeLessThan(inSight + 15);
});

test('moving the view renders no card that was there before', async ({ page }) => {
  await openTable(page, 1000);
  const before = Object.keys(await places(page));
  await page.mouse.move(700, 500);
  await renders(page);
  for (let step = 0; step < 20; step += 1) await page.mouse.wheel(30, 4);
  await expect.poll(async () => Object.keys(await places(page))).not.toEqual(before);
  const { rendered } = await renders(page);
  expect(rendered.length).toBeGreaterThan(0);
  expect(rendered.filter((id) => before.includes(id))).toEqual([]);
});

test('dragging one card among 1,000 renders only cards whose box changed', async ({ page }) => {
  await openTable(page, 1000);
  const box = await cards(page).filter({ hasText: 'Touchpoint 21' }).first().boundingBox();
  if (!box) throw new Error('The card is not on the board.');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 20, at.y, { steps: 4 });
  const before = await places(page);
  await renders(page);
  await page.mouse.move(at.x + 160, at.y, { steps: 12 });
  await expect.poll(() => places(page)).not.toEqual(before);
  const { rendered } = await renders(page);
  const after = await places(page);
  const moved = Object.keys(after).filter((id) => after[id] !== before[id]);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.length).toBeLessThan(4);
  expect(rendered.filter((id) => !moved.includes(id))).toEqual([]);
  await page.mouse.up();
});

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

/** Opens a map of so many touchpoints, spread evenly over seven stages and three segments. */
async function openTable(page: Page, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => {
    const stage = stages[Math.floor(index / 3) % 7];
    return `${segments[index % 3]},${stage},Touchpoint ${index},${(index % 5) - 2}`;
  });
  const file = deskFile('large.csv', ['Segment,Stage,Touchpoint,Emotion', ...rows].join('\n'));
  await openStart(page);
  await (await pickFile(page, file)).getByRole('button', { name: 'Create map' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
}

function cards(page: Page) {
  return page.locator('.react-flow__node');
}

/** Where each mounted card stands on the board, by id. */
async function places(page: Page): Promise<Record<string, string>> {
  return cards(page).evaluateAll((nodes) =>
    Object.fromEntries(
      nodes.map((node) => [node.getAttribute('data-id') ?? '', (node as HTMLElement).style.transform]),
    ),
  );
}
