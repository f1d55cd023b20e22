import type { Locator, Page } from '@playwright/test';
import { openStart, savedCopy, titleField } from './app.ts';
import { expectAccessible } from './axe.ts';
import { feelTremble, handsOn, type Place } from './fingers.ts';
import { expect, test } from './test.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test.beforeEach(({ page }) => feelTremble(page));

const journey = (page: Page) => page.getByRole('region', { name: /^Journey of / });
const row = (page: Page, title: string) =>
  journey(page).getByRole('button', { name: new RegExp(`^${title}`) });
const field = (page: Page) => page.getByRole('textbox', { name: 'Add a touchpoint' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

test('on a phone a map opens as a list of one segment, stage by stage', async ({ page }) => {
  await openList(page);
  await expect(page.getByRole('radio', { name: 'First-time wearer' })).toBeChecked();
  await expect(journey(page).getByRole('list', { name: 'Stages' }).getByRole('heading')).toHaveText([
    'Awareness, 2 touchpoints',
    'Knowledge, 1 touchpoint',
    'Consideration, 1 touchpoint',
    'Selection, 3 touchpoints',
    'Satisfaction, 3 touchpoints',
    'Loyalty, 1 touchpoint',
    'Advocacy, 1 touchpoint',
  ]);
  const rows = journey(page).getByRole('list', { name: 'Selection' }).getByRole('button');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toHaveAccessibleName(/^I sit in the quiet booth\. .*Selection, 1 of 3$/);
});

test('every point of the turned curve is exactly beside its row', async ({ page }) => {
  await openList(page);
  const away = await page.evaluate(() => {
    const middles = [...document.querySelectorAll('[data-row]')]
      .map((one) => one.getBoundingClientRect())
      .map(({ top, height }) => top + height / 2);
    const marks = [...document.querySelectorAll('section svg:not(li svg) > :is(path, g)')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ top, width, height }) => top > 130 && width < 26 && Math.abs(width - height) < 1);
    return middles.map((middle) =>
      Math.min(...marks.map(({ top, height }) => Math.abs(top + height / 2 - middle))),
    );
  });
  expect(away).toHaveLength(12);
  for (const distance of away) expect(distance).toBeLessThan(0.6);
});

test('touchpoints are captured by finger, with their signs shown before they are sent', async ({ page }) => {
  await openList(page);
  await row(page, 'I look up the signs').tap();
  await expect(field(page)).toHaveAttribute('placeholder', 'Add to Knowledge');
  await field(page).tap();
  await page.keyboard.type('No bike @dock');
  await face(page, 'Very negative').tap();
  await face(page, 'Moment of truth').tap();
  await expect(field(page)).toHaveValue('No bike @dock -2 ! ');
  await expect(field(page)).toBeFocused();
  await expect(row(page, 'No bike')).toHaveAccessibleName(
    'No bike. dock. Emotion very negative, −2. Moment of truth, negative. Knowledge, 2 of 2',
  );
  await page.getByRole('button', { name: 'Next stage' }).tap();
  await expect(row(page, 'No bike')).toHaveAccessibleName(/Consideration, 2 of 2$/);
  await page.getByRole('button', { name: 'Add touchpoint' }).tap();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('I walk');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(field(page)).not.toBeFocused();
  const { rows } = await savedCopy(page);
  const found = rows.find(({ title }) => title === 'No bike');
  expect(found).toMatchObject({
    emotion: -2,
    momentOfTruth: 'negative',
    stageId: stageId(rows, 'Consideration'),
  });
  await expect(row(page, 'I walk')).toHaveAccessibleName(/Consideration, 3 of 3$/);
});

test('touchpoints are captured with the keyboard alone', async ({ page }) => {
  await openList(page);
  await row(page, 'I look up the signs').focus();
  await page.keyboard.press('n');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('I ask a friend +1');
  await page.keyboard.press('Tab');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('I read a test @web');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(row(page, 'I ask a friend')).toHaveAccessibleName(
    /Emotion positive, \+1\. Knowledge, 2 of 2$/,
  );
  await expect(row(page, 'I read a test')).toHaveAccessibleName('I read a test. web. Consideration, 2 of 2');
  await expect(row(page, 'I read a test')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'I read a test')).toHaveCount(0);
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
  await expect(field(page)).toBeFocused();
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
  await expect(field(page)).toHaveCount(0);
  await expect(row(page, 'I hear the price')).toBeInViewport({ ratio: 1 });
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
  // By button, and by keyboard.
  await journey(page).getByRole('button', { name: 'Details' }).tap();
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
  await hands.swipe({ x: 240, y: 560 }, { x: 240, y: 360 });
  await expect.poll(() => journey(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(60);
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

test('segments are switched by tap and by keys, and the stage stays', async ({ page }) => {
  await openList(page);
  await page.getByRole('radio', { name: 'Daughter or son' }).tap();
  await expect(page.getByRole('region', { name: 'Journey of Daughter or son' })).toBeVisible();
  await expect(row(page, 'The TV is far too loud')).toBeVisible();
  await row(page, 'I join the fitting').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'First-time wearer' })).toBeChecked();
  await expect(journey(page).locator(':focus')).toHaveAccessibleName(/Selection, 3 of 3$/);
  await page.getByRole('radio', { name: 'First-time wearer' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Journey of Daughter or son' })).toBeVisible();
  await page.getByRole('radio', { name: 'Daughter or son' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('everything in the list is done with the keyboard alone', async ({ page }) => {
  await openList(page);
  const focused = () => journey(page).locator(':focus');
  await row(page, 'I miss the joke').focus();
  await page.keyboard.press('ArrowDown');
  await expect(focused()).toHaveAccessibleName(/^A test at the market stall/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(focused()).toHaveAccessibleName(/^A test .*Knowledge, 1 of 2$/);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('region', { name: 'Journey of Daughter or son' })).toBeVisible();
  await expect(focused()).toHaveAccessibleName(/^A test .*Knowledge, 1 of/);
  await page.keyboard.press('5');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(focused()).toHaveAccessibleName(/Emotion very positive, \+1\.9/);
  await page.keyboard.press('m');
  await expect(focused()).toHaveAccessibleName(/Moment of truth, positive/);
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type(', free of charge');
  await page.keyboard.press('Enter');
  await expect(focused()).toHaveAccessibleName(/^A test at the market stall, free of charge\./);
  await page.keyboard.press('i');
  await expect(details(page)).toBeVisible();
  await page.keyboard.press('i');
  await expect(details(page)).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(focused()).toHaveAccessibleName(/^The TV is far too loud/);
  await page.keyboard.press('End');
  await expect(focused()).toHaveAccessibleName(/Advocacy/);
  await page.keyboard.press('Delete');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(focused()).toHaveAccessibleName(/Advocacy/);
  // From outside, the list is one stop on the way.
  await page.getByRole('button', { name: 'Add segment' }).focus();
  await page.keyboard.press('Tab');
  await expect(focused()).toHaveAccessibleName(/Advocacy/);
});

test('the board is one press away, and what was chosen holds for the next map', async ({ page }) => {
  await openList(page);
  await row(page, 'I look up the signs').tap();
  await page.getByRole('button', { name: 'Show the whole board' }).tap();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^I look up the signs/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.reload();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).getByRole('button').tap();
  await page.getByRole('menuitemcheckbox', { name: 'List' }).tap();
  await expect(journey(page)).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show as a list' })).toHaveCount(0);
});

test('a screen on its side shows the board, and the list when it is wanted', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openStart(page);
  await page.getByText('Sample map').tap();
  await expect(page.getByRole('grid', { name: 'Journey map' })).toBeVisible();
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(60);
  await page.getByRole('button', { name: 'Show as a list' }).tap();
  await row(page, 'I miss the joke').tap();
  await expect(field(page)).toBeInViewport({ ratio: 1 });
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
  await field(page).tap();
  await page.keyboard.type('I show it to my neighbour');
  await page.evaluate(() => (window as unknown as { show: (keys: number) => void }).show(320));
  const foot = async (place: Locator) => {
    const box = await place.boundingBox();
    return (box?.y ?? 999) + (box?.height ?? 999);
  };
  await expect.poll(() => foot(field(page))).toBeLessThan(844 - 320);
  await expect.poll(() => foot(row(page, 'I show it to my neighbour'))).toBeLessThan(await foot(field(page)));
  await page.evaluate(() => (window as unknown as { show: (keys: number) => void }).show(0));
  await expect.poll(() => foot(field(page))).toBeGreaterThan(800);
});

test('a new map begins in the line at the foot; one without stages says what it lacks', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'New map' }).tap();
  await page.getByRole('textbox', { name: 'Title' }).fill('Renting a bike');
  await page.getByRole('button', { name: 'Create map' }).tap();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('I look for one');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(row(page, 'I look for one')).toHaveAccessibleName(/Awareness, 1 of 1$/);
  await page.getByRole('button', { name: 'Add stage' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list is accessible in every state, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openList(page);
    await expectAccessible(page, 'list');
    await row(page, 'I hear the price').tap();
    await expectAccessible(page, 'selected');
    await field(page).tap();
    await page.keyboard.type('No bike -2');
    await expectAccessible(page, 'capturing');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await row(page, 'No bike').tap();
    await row(page, 'No bike').tap();
    await expect(details(page).getByRole('combobox', { name: 'Kind' })).toBeVisible();
    await expectAccessible(page, 'details');
  });
}

async function openList(page: Page): Promise<void> {
  await openStart(page);
  await page.getByText('Sample map').tap();
  await expect(journey(page)).toBeVisible();
}

function face(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Emotion' }).getByRole('button', { name, exact: true });
}

async function middleOf(place: Locator): Promise<Place> {
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function stageId(rows: readonly Record<string, unknown>[], name: string): unknown {
  return rows.find((one) => one.kind === 'stage' && one.name === name)?.id;
}
