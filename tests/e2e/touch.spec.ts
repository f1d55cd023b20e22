import type { Page } from '@playwright/test';
import { card, openSample, savedCopy, titleField } from './app.ts';
import { feelTremble, handsOn, type Place } from './fingers.ts';
import { expect, test } from './test.ts';

const SIGNS = 'I look up the signs';

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test.beforeEach(({ page }) => feelTremble(page));

test('one finger moves the view, also when it comes down on a card', async ({ page }) => {
  await openSample(page);
  const hands = await handsOn(page);
  for (const start of [{ x: 500, y: 300 }, await middleOf(page, SIGNS)]) {
    const before = await middleOf(page, SIGNS);
    const copy = (await savedCopy(page)).text;
    await hands.swipe(start, { x: start.x - 80, y: start.y });
    await expectAt(page, SIGNS, { x: before.x - 80, y: before.y });
    expect((await savedCopy(page)).text).toBe(copy);
  }
  await expect(card(page, SIGNS)).toHaveAttribute('aria-selected', 'false');
});

test('two fingers zoom and move the view, and what lies between them stays there', async ({ page }) => {
  await openSample(page);
  const hands = await handsOn(page);
  const before = await middleOf(page, SIGNS);
  const fingers = (spread: number, x = before.x): [Place, Place] => [
    { x: x - spread, y: before.y },
    { x: x + spread, y: before.y },
  ];
  await hands.down(fingers(50)[0]);
  await hands.down(...fingers(50));
  for (let step = 1; step <= 5; step += 1) await hands.move(...fingers(50 + step * 10));
  await expect(page.getByText('200 %')).toBeVisible();
  await expectAt(page, SIGNS, { x: before.x });
  for (let step = 1; step <= 5; step += 1) await hands.move(...fingers(100, before.x - step * 10));
  await expectAt(page, SIGNS, { x: before.x - 50 });
  // The finger that is left goes on moving the view.
  const [left] = fingers(100, before.x - 50);
  await hands.up(1);
  await hands.move({ x: left.x - 30, y: left.y });
  await expectAt(page, SIGNS, { x: before.x - 80 });
  await hands.up();
  await expect(page.getByText('200 %')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a view that is thrown runs out, and a touch stops it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openSample(page);
  const hands = await handsOn(page);
  const before = await middleOf(page, SIGNS);
  await hands.fling({ x: 600, y: 300 }, { x: 500, y: 300 });
  await expect.poll(async () => (await middleOf(page, SIGNS)).x).toBeLessThan(before.x - 110);
  await hands.down({ x: 600, y: 300 });
  await hands.up();
  const stopped = await middleOf(page, SIGNS);
  await savedCopy(page);
  expect((await middleOf(page, SIGNS)).x).toBe(stopped.x);
});

test('a finger that rests on a card lifts it and carries it to another stage', async ({ page }) => {
  await openSample(page);
  const hands = await handsOn(page);
  const { x, y } = await middleOf(page, SIGNS);
  await hands.rest({ x, y });
  for (let step = 1; step <= 10; step += 1) await hands.move({ x: x + step * 14, y });
  await expect(page.getByText('Consideration, before A friend shows me hers')).toBeVisible();
  // The hand that rests on the screen meanwhile changes nothing.
  await hands.down({ x: x + 140, y }, { x: 700, y: 600 });
  await hands.up(1);
  await expect(page.getByText('Consideration, before A friend shows me hers')).toBeVisible();
  await hands.up();
  await expect(card(page, SIGNS)).toContainText('Consideration');
  await expect(page.getByText('100 %')).toBeVisible();
});

test('a point of the curve is pulled by a finger, while a swipe to the side moves the view', async ({
  page,
}) => {
  await openSample(page);
  const hands = await handsOn(page);
  const title = await middleOf(page, SIGNS);
  const point = { x: title.x, y: await pointHeight(page, title) };
  const emotion = async () =>
    (await savedCopy(page)).rows.find((row) => String(row.title).startsWith(SIGNS))?.emotion;
  const before = await emotion();
  await hands.swipe(point, { x: point.x - 60, y: point.y + 4 });
  expect(await emotion()).toBe(before);
  await expectAt(page, SIGNS, { x: title.x - 60 });
  // Also a little beside the point.
  const beside = { x: point.x - 60 + 14, y: point.y };
  await hands.swipe(beside, { x: beside.x, y: beside.y - 90 });
  expect(await emotion()).toBe(2);
});

test('a tap selects a card, and two taps on a free place start one', async ({ page }) => {
  await openSample(page);
  const { x, y } = await middleOf(page, 'The TV is far too');
  await page.touchscreen.tap(x, y);
  await expect(card(page, 'The TV is far too')).toHaveAttribute('aria-selected', 'true');
  await page.touchscreen.tap(x + 136, y);
  await expect(titleField(page)).toHaveCount(0);
  await page.touchscreen.tap(x + 136, y);
  await expect(titleField(page)).toBeFocused();
});

test('a double tap edits a title, and adds a touchpoint at a free place', async ({ page }) => {
  await openSample(page);
  const hands = await handsOn(page);
  const at = await middleOf(page, 'The TV is far too');
  await hands.doubleTap(at);
  await expect(titleField(page)).toBeFocused();
  await expect(titleField(page)).toHaveValue('The TV is far too loud');
  await page.keyboard.press('Escape');
  await hands.doubleTap({ x: at.x + 136, y: at.y });
  await expect(titleField(page)).toBeFocused();
  await expect(titleField(page)).toHaveValue('');
});

test('a long press asks for the menu of what is under it, and moves nothing', async ({ page }) => {
  await openSample(page);
  const copy = (await savedCopy(page)).text;
  const asked = await menusAskedFor(page);
  const hands = await handsOn(page);
  const places = { thing: roundPlace(await middleOf(page, SIGNS)), ground: { x: 448, y: 300 } } as const;
  for (const on of ['thing', 'ground'] as const) await hands.longPress(places[on], on);
  expect(await asked()).toEqual([places.thing, places.ground].map(({ x, y }) => `touch ${x} ${y}`));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  // A finger that rests and then moves on carries the card instead.
  await hands.rest(places.thing, 2);
  await hands.move({ x: places.thing.x + 40, y: places.thing.y });
  await hands.move(places.thing);
  await hands.up();
  expect(await asked()).toHaveLength(2);
  expect((await savedCopy(page)).text).toBe(copy);
});

test('headers are moved by a finger that rests on them; a swipe moves the view', async ({ page }) => {
  await openSample(page);
  const hands = await handsOn(page);
  const head = (name: string) => page.locator('[data-header^=stage]', { hasText: name });
  const middle = async (name: string) => {
    const box = await head(name).boundingBox();
    return { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 40 };
  };
  const awareness = await middle('Awareness');
  await hands.swipe({ x: awareness.x + 90, y: awareness.y }, { x: awareness.x, y: awareness.y + 30 });
  expect((await middle('Awareness')).x).toBeCloseTo(awareness.x - 90, 0);
  await hands.swipe(await middle('Knowledge'), { x: 900, y: awareness.y });
  const knowledge = await middle('Knowledge');
  await hands.rest(awareness);
  for (let step = 1; step <= 8; step += 1) {
    await hands.move({ x: awareness.x + (step * (knowledge.x + 60 - awareness.x)) / 8, y: awareness.y });
  }
  await hands.up();
  await expect.poll(async () => (await middle('Knowledge')).x).toBeLessThan((await middle('Awareness')).x);
  await page.keyboard.press('Control+z');
  await hands.doubleTap(await middle('Awareness'));
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
});

test('a pen does what a mouse does, and the hand that holds it does nothing', async ({ page }) => {
  await openSample(page);
  const hands = await handsOn(page);
  const from = await middleOf(page, SIGNS);
  await hands.pen('mouseMoved', from);
  await expect(page.locator('[data-over=card]')).toHaveCount(1);
  // The hand lies down first, then the pen.
  await hands.down({ x: 500, y: 600 });
  await hands.pen('mousePressed', from, 'left');
  for (let step = 1; step <= 8; step += 1)
    await hands.pen('mouseMoved', { x: from.x + step * 17, y: from.y }, 'left');
  await hands.move({ x: 460, y: 560 });
  await expect(page.getByText('Consideration, before A friend shows me hers')).toBeVisible();
  await hands.pen('mouseReleased', { x: from.x + 136, y: from.y }, 'left');
  await hands.up();
  await expect(card(page, SIGNS)).toContainText('Consideration');
  await expectAt(page, 'I miss the joke', { y: from.y });
  const asked = await menusAskedFor(page);
  await hands.pen('mousePressed', from, 'right');
  await hands.pen('mouseReleased', from, 'right');
  await expect.poll(asked).toEqual([`pen ${Math.round(from.x)} ${Math.round(from.y)}`]);
});

/** Notes from here on which menus the page is asked for: by what, and where. */
async function menusAskedFor(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const { pointerType, clientX, clientY } = event as PointerEvent;
      asked.push(`${pointerType} ${Math.round(clientX)} ${Math.round(clientY)}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
}

async function expectAt(page: Page, line: string, place: Partial<Place>): Promise<void> {
  const { x, y } = place;
  const rounded = (at: Partial<Place>) => ({ x: Math.round(at.x ?? 0), y: Math.round(at.y ?? 0) });
  const at = async () => {
    const seen = await middleOf(page, line);
    return rounded({ ...(x !== undefined && { x: seen.x }), ...(y !== undefined && { y: seen.y }) });
  };
  await expect.poll(at).toEqual(rounded(place));
}

async function middleOf(page: Page, line: string): Promise<Place> {
  const box = await page.locator('.react-flow__node', { hasText: line }).boundingBox();
  if (!box) throw new Error(`${line} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The height of the point that stands under a card, where the curve's mark of emotion is in the window. */
async function pointHeight(page: Page, { x, y }: Place): Promise<number> {
  return page.evaluate(
    ([left, top]) => {
      const marks = [...document.querySelectorAll('svg path')].map((path) => path.getBoundingClientRect());
      const mark = marks.find(
        (box) =>
          Math.abs(box.left + box.width / 2 - left) < 2 &&
          box.top > top + 30 &&
          box.width > 8 &&
          box.width < 26 &&
          Math.abs(box.width - box.height) < 1,
      );
      return mark ? mark.top + mark.height / 2 : Number.NaN;
    },
    [x, y] as const,
  );
}

function roundPlace({ x, y }: Place): Place {
  return { x: Math.round(x), y: Math.round(y) };
}
