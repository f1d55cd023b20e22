import type { Page } from '@playwright/test';
import { deskFile, grid, openStart, pickFile } from './app.ts';
import { boardView } from './farView.ts';
import { countPaints, paints, settled } from './paints.ts';
import { countRenders, renders } from './renders.ts';
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

for (const [distance, steps] of [
  ['near', 0],
  ['at a middle distance', 3],
] as const) {
  test(`moving the view renders no card that was there before, ${distance}`, async ({ page }) => {
    await openTable(page, 1000);
    await zoomOut(page, steps);
    const before = Object.keys(await places(page));
    await page.mouse.move(700, 500);
    await renders(page);
    for (let step = 0; step < 20; step += 1) await page.mouse.wheel(30, 4);
    await expect.poll(async () => Object.keys(await places(page))).not.toEqual(before);
    const { rendered } = await renders(page);
    expect(rendered.length).toBeGreaterThan(0);
    expect(rendered.filter((id) => before.includes(id))).toEqual([]);
  });
}

test('from far off nothing is rendered for cards, and moving the view a little paints nothing', async ({
  page,
}) => {
  await countPaints(page);
  await openTable(page, 2000);
  await zoomOut(page, 6);
  await expect(cards(page)).toHaveCount(0);
  await page.mouse.move(700, 500);
  const canvas = page.locator('[data-painting] canvas');
  await settled(page);
  await renders(page);
  const before = await paints(page);
  const place = await canvas.getAttribute('style');
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(20, 0);
  await expect.poll(() => canvas.getAttribute('style')).not.toBe(place);
  expect((await paints(page)).all).toBe(before.all);
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(60, 0);
  await expect.poll(async () => (await paints(page)).all).toBeGreaterThan(before.all);
  expect((await renders(page)).rendered).toEqual([]);
});

test('from far off the map is painted at most once a frame, whatever happens', async ({ page }) => {
  await countPaints(page);
  await openTable(page, 1000);
  await zoomOut(page, 5);
  await expect(cards(page)).toHaveCount(0);
  const { x, y } = await firstCell(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) await page.mouse.move(x + step * 6, y + (step % 5));
  await page.mouse.up();
  await page.keyboard.press('Control+a');
  await page.keyboard.down('Control');
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, step % 2 ? 15 : -15);
  await page.keyboard.up('Control');
  const { all, mostInFrame } = await paints(page);
  expect(all).toBeGreaterThan(5);
  expect(mostInFrame).toBe(1);
});

test('dragging one card among 1,000 renders only cards whose box changed', async ({ page }) => {
  await openTable(page, 1000);
  const { moved, rendered } = await dragBy(page, 160);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.length).toBeLessThan(4);
  expect(rendered.filter((id) => !moved.includes(id))).toEqual([]);
});

test('dragging 50 cards among 1,000 renders only cards whose box changed', async ({ page }) => {
  await openTable(page, 1000);
  await selectFirst50(page);
  const box = await cards(page).filter({ hasText: 'Touchpoint 21' }).first().boundingBox();
  if (!box) throw new Error('The card is not on the board.');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y + 20, { steps: 4 });
  await expect(page.getByText('50 touchpoints', { exact: true }).first()).toBeVisible();
  const before = await places(page);
  await renders(page);
  await page.mouse.move(at.x, at.y + 250, { steps: 12 });
  await expect.poll(() => places(page)).not.toEqual(before);
  const { rendered } = await renders(page);
  const after = await places(page);
  const moved = Object.keys(after).filter((id) => after[id] !== before[id]);
  expect(moved.length).toBeGreaterThan(5);
  expect(rendered.filter((id) => !moved.includes(id))).toEqual([]);
  await page.mouse.up();
});

test('a rectangle renders the cards that come into it, and no other', async ({ page }) => {
  await openTable(page, 1000);
  const nodeOf = (text: string) => cards(page).filter({ hasText: new RegExp(`${text}$`) });
  const idOf = (text: string) => nodeOf(text).getAttribute('data-id');
  const [first, last] = [
    await nodeOf('Touchpoint 1').boundingBox(),
    await nodeOf('Touchpoint 43').boundingBox(),
  ];
  if (!first || !last) throw new Error('The cards are not on the board.');
  await page.mouse.move(first.x + 20, first.y + first.height + 6);
  await page.mouse.down();
  await page.mouse.move(first.x + 30, first.y + first.height - 20, { steps: 3 });
  const seen = new Set<string>();
  const rendered = async () => {
    for (const id of (await renders(page)).rendered) seen.add(id);
    return [...seen].sort();
  };
  await expect.poll(rendered).toContain(await idOf('Touchpoint 1'));
  seen.clear();
  await page.mouse.move(last.x + 60, last.y + last.height - 20, { steps: 10 });
  const coming = [await idOf('Touchpoint 22'), await idOf('Touchpoint 43')].sort();
  await expect.poll(rendered).toEqual(coming);
  await page.mouse.up();
  await expect(page.getByRole('complementary').getByText('3 touchpoints')).toBeVisible();
  expect(await rendered()).toEqual(coming);
});

/** Selects the first 50 cards of the first segment from far off, and looks at its start again. */
async function selectFirst50(page: Page): Promise<void> {
  const main = await page.getByRole('main').boundingBox();
  if (!main) throw new Error('There is no board.');
  const corner = { x: main.x + 176, y: main.y + 60 };
  await page.mouse.move(corner.x, corner.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 60);
  await page.keyboard.up('Control');
  // The whole map is smaller still; at a tenth a card is 13.6 pixels wide.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByRole('button', { name: 'Zoom 10 %' })).toBeVisible();
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.wheel(-50_000, -50_000);
  await page.mouse.move(corner.x + 50 * 13.6 - 6, corner.y + 16);
  await page.mouse.down();
  await page.mouse.move(corner.x + 1, corner.y + 2, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('complementary').getByText('50 touchpoints')).toBeVisible();
  await page.keyboard.press('Shift+Digit0');
  await expect(page.getByRole('button', { name: 'Zoom 100 %' })).toBeVisible();
  await page.mouse.move(main.x + 400, main.y + 300);
  await page.mouse.wheel(-50_000, -50_000);
  await expect(cards(page).filter({ hasText: 'Touchpoint 21' }).first()).toBeVisible();
}

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

/** Drags a card to the right: which cards stand elsewhere afterwards, and which were rendered meanwhile. */
async function dragBy(page: Page, x: number): Promise<{ moved: string[]; rendered: string[] }> {
  const box = await cards(page).filter({ hasText: 'Touchpoint 21' }).first().boundingBox();
  if (!box) throw new Error('The card is not on the board.');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 20, at.y, { steps: 4 });
  const before = await places(page);
  await renders(page);
  await page.mouse.move(at.x + x, at.y, { steps: 20 });
  await expect.poll(() => places(page)).not.toEqual(before);
  const { rendered } = await renders(page);
  const after = await places(page);
  await page.mouse.up();
  return { moved: Object.keys(after).filter((id) => after[id] !== before[id]), rendered };
}

/** Zooms out in so many steps and waits until the zoom is at rest. */
async function zoomOut(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('-');
  await expect(page.locator('[data-painting="zooming"]')).toHaveCount(0);
}

/** The middle of the first card of the map, wherever it is painted. */
async function firstCell(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, zoom } = await boardView(page);
  return { x: x + 68 * zoom, y: y + 49 * zoom };
}
