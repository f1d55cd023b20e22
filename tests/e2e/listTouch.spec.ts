import type { Locator } from '@playwright/test';
import { openStart, savedCopy } from './app.ts';
import { feelTremble, handsOn } from './fingers.ts';
import { captureField, details, face, journey, middleOf, openList, row } from './listSteps.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test.beforeEach(({ page }) => feelTremble(page));

test('touchpoints are captured by finger, with their signs shown before they are sent', async ({ page }) => {
  await openList(page);
  await row(page, 'I look up the signs').tap();
  await expect(captureField(page)).toHaveAttribute('placeholder', 'Add to Knowledge');
  await captureField(page).tap();
  await page.keyboard.type('No bike @dock');
  await face(page, 'Very negative').tap();
  await face(page, 'Moment of truth').tap();
  await expect(captureField(page)).toHaveValue('No bike @dock -2 ! ');
  await expect(captureField(page)).toBeFocused();
  await expect(row(page, 'No bike')).toHaveAccessibleName(
    'No bike. dock. Emotion very negative, −2. Moment of truth, negative. Knowledge, 2 of 2',
  );
  await page.getByRole('button', { name: 'Next stage' }).tap();
  await expect(row(page, 'No bike')).toHaveAccessibleName(/Consideration, 2 of 2$/);
  await page.getByRole('button', { name: 'Add touchpoint' }).tap();
  await expect(captureField(page)).toHaveValue('');
  await page.keyboard.type('I walk');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(captureField(page)).not.toBeFocused();
  const { rows } = await savedCopy(page);
  const found = rows.find(({ title }) => title === 'No bike');
  expect(found).toMatchObject({
    emotion: -2,
    momentOfTruth: 'negative',
    stageId: stageId(rows, 'Consideration'),
  });
  await expect(row(page, 'I walk')).toHaveAccessibleName(/Consideration, 3 of 3$/);
});

test('a stage without touchpoints is one tap away from its first, and giving up leaves no trace', async ({
  page,
}) => {
  await openList(page);
  await row(page, 'I look up the signs').tap();
  const before = (await savedCopy(page)).text;
  await page.keyboard.press('Delete');
  const empty = journey(page).getByRole('button', { name: /^Knowledge\s*No touchpoint yet/ });
  await empty.tap();
  await expect(captureField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(empty).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().tap();
  expect((await savedCopy(page)).text).toBe(before);
});

test('a tap selects, another opens the details as a sheet, and pulling it down closes it', async ({
  page,
}) => {
  await openList(page);
  await row(page, 'I hear the price').tap();
  await expect(row(page, 'I hear the price')).toHaveAttribute('aria-pressed', 'true');
  await expect(details(page)).toHaveCount(0);
  await expect(face(page, 'Very negative')).toHaveAttribute('aria-pressed', 'true');
  await row(page, 'I hear the price').tap();
  await expect(details(page)).toBeVisible();
  await expect(captureField(page)).toHaveCount(0);
  await expect(row(page, 'I hear the price')).toBeInViewport({ ratio: 1 });
  // The sheet is as high as what has come into it.
  await expect(details(page).getByRole('textbox', { name: 'Title of the touchpoint' })).toBeVisible();
  const hands = await handsOn(page);
  const sheet = async () => (await details(page).boundingBox()) ?? { y: 0, height: 0 };
  const half = await sheet();
  await hands.swipe({ x: 195, y: half.y + 8 }, { x: 195, y: half.y - 200 });
  await expect.poll(async () => (await sheet()).height).toBeGreaterThan(half.height + 200);
  const tall = await sheet();
  await hands.swipe({ x: 195, y: tall.y + 8 }, { x: 195, y: tall.y + 200 });
  await expect.poll(async () => (await sheet()).height).toBe(half.height);
  await hands.swipe({ x: 195, y: half.y + 8 }, { x: 195, y: half.y + 200 });
  await expect(details(page)).toHaveCount(0);
  // By button, and by keyboard. A tap right behind a swipe may only stop what still moves.
  await expect(async () => {
    await journey(page).getByRole('button', { name: 'Details' }).tap();
    await expect(details(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await details(page).getByRole('button', { name: 'Make the details larger' }).press('Enter');
  await expect.poll(async () => (await sheet()).height).toBeGreaterThan(half.height + 200);
  await details(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(details(page)).toHaveCount(0);
});

test('a finger scrolls the list, and after a short rest carries a row to another stage', async ({ page }) => {
  await openList(page);
  const hands = await handsOn(page);
  const copy = (await savedCopy(page)).text;
  const from = await middleOf(row(page, 'I hear the price'));
  await hands.rest(from);
  const to = await middleOf(row(page, 'I look up the signs'));
  for (let step = 1; step <= 12; step += 1)
    await hands.move({ x: from.x, y: from.y + ((to.y + 20 - from.y) * step) / 12 });
  await expect(row(page, 'I look up the signs')).toHaveAccessibleName(/Knowledge, 1 of 2$/);
  await hands.up();
  await expect(row(page, 'I hear the price')).toHaveAccessibleName(/Knowledge, 2 of 2$/);
  await expect(details(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).tap();
  expect((await savedCopy(page)).text).toBe(copy);
  await expect(async () => {
    await hands.swipe({ x: 240, y: 560 }, { x: 240, y: 360 });
    const scrolled = () => journey(page).evaluate((element) => element.scrollTop);
    await expect.poll(scrolled, { timeout: 1000 }).toBeGreaterThan(60);
  }).toPass();
  expect((await savedCopy(page)).text).toBe(copy);
});

test('a row is dragged by mouse, and Escape takes it back', async ({ page }) => {
  await openList(page);
  const copy = (await savedCopy(page)).text;
  const from = await middleOf(row(page, 'I look up the signs'));
  const drag = async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y - 60, { steps: 6 });
    await page.mouse.move(from.x, from.y - 150, { steps: 6 });
    await expect(row(page, 'I miss the joke')).toHaveAccessibleName(/Awareness, 2 of 3$/);
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(row(page, 'I miss the joke')).toHaveAccessibleName(/Awareness, 1 of 2$/);
  expect((await savedCopy(page)).text).toBe(copy);
  await drag();
  await page.mouse.up();
  await expect(row(page, 'I look up the signs')).toHaveAccessibleName(/Awareness, 1 of 3$/);
  await expect(row(page, 'I look up the signs')).toHaveAttribute('aria-pressed', 'false');
});

test('a point of the curve is pulled to the side by a finger', async ({ page }) => {
  await openList(page);
  const hands = await handsOn(page);
  const { y } = await middleOf(row(page, 'I look up the signs'));
  const start = { x: 37, y };
  await hands.swipe(start, { x: 76, y });
  await expect(row(page, 'I look up the signs')).toHaveAccessibleName(/Emotion very positive, \+2/);
  // Up and down it scrolls, also from a point.
  await hands.swipe({ x: 72, y }, { x: 72, y: y - 120 });
  await expect.poll(() => journey(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(40);
  await expect(row(page, 'I look up the signs')).toHaveAccessibleName(/Emotion very positive, \+2/);
});

test('a screen on its side shows the board, and the list when it is wanted', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openStart(page);
  await page.getByText('Sample map').tap();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(60);
  await page.getByRole('button', { name: 'Show as a list' }).tap();
  await row(page, 'I miss the joke').tap();
  await expect(captureField(page)).toBeInViewport({ ratio: 1 });
  await row(page, 'I miss the joke').tap();
  await expect(details(page)).toBeVisible();
  await expect(row(page, 'I miss the joke')).toBeInViewport({ ratio: 1 });
});

test('the keys on the screen cover neither the line nor what is captured', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new EventTarget();
    const show = (keys: number) => {
      Object.assign(seen, { height: innerHeight - keys, width: innerWidth, scale: 1, offsetTop: 0 });
      seen.dispatchEvent(new Event('resize'));
    };
    show(0);
    Object.defineProperty(window, 'visualViewport', { value: seen });
    Object.assign(window, { show });
  });
  await openList(page);
  await row(page, 'I miss the joke').press('End');
  await captureField(page).tap();
  await page.keyboard.type('I show it to my neighbour');
  await page.evaluate(() => (window as unknown as { show: (keys: number) => void }).show(320));
  const foot = async (place: Locator) => {
    const box = await place.boundingBox();
    return (box?.y ?? 999) + (box?.height ?? 999);
  };
  await expect.poll(() => foot(captureField(page))).toBeLessThan(844 - 320);
  await expect
    .poll(() => foot(row(page, 'I show it to my neighbour')))
    .toBeLessThan(await foot(captureField(page)));
  await page.evaluate(() => (window as unknown as { show: (keys: number) => void }).show(0));
  await expect.poll(() => foot(captureField(page))).toBeGreaterThan(800);
});

function stageId(rows: readonly Record<string, unknown>[], name: string): unknown {
  return rows.find((one) => one.kind === 'stage' && one.name === name)?.id;
}
