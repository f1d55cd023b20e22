import { card, grid, openSample } from './app.ts';
import { boardView, colorsAt, goFar, inWindow, middlesOf } from './farView.ts';
import { expect, test } from './test.ts';

const ACCENT = '#2b59e0';

test('from far off the map is one canvas, and coming near brings the cards back', async ({ page }) => {
  await openSample(page);
  const [price] = await middlesOf(page, 'I hear the price');
  await goFar(page);
  await expect(page.locator('[data-painting] canvas')).toHaveCount(1);
  await expect(page.locator('[data-painting] svg')).toHaveCount(0);
  if (!price) throw new Error('The card is missing.');
  // Its dot is as dark as its emotion.
  await expect.poll(async () => colorsAt(page, await inWindow(page, price), 24)).toContain('#a92f0a');
  await page.keyboard.press('Shift+0');
  await expect(page.locator('.react-flow__node', { hasText: 'I hear the price' })).toBeVisible();
  await expect(page.locator('[data-painting] canvas')).toHaveCount(0);
});

test('from far off a click selects a card, and a click beside it selects nothing', async ({ page }) => {
  await openSample(page);
  const [target] = await middlesOf(page, 'I join the fitting');
  await goFar(page);
  if (!target) throw new Error('The card is missing.');
  const spot = await inWindow(page, target);
  await page.mouse.click(spot.x, spot.y);
  await expect(card(page, 'I join the fitting')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => colorsAt(page, spot, 24)).toContain(ACCENT);
  await page.mouse.click(spot.x, spot.y + 40);
  await expect(card(page, 'I join the fitting')).toHaveAttribute('aria-selected', 'false');
  await expect.poll(() => colorsAt(page, spot, 24)).not.toContain(ACCENT);
});

test('from far off a card is dragged to another segment; the neighbours make room, and one undo brings it back', async ({
  page,
}) => {
  await openSample(page);
  const title = 'I join the fitting';
  const before = await card(page, title).textContent();
  const [from, to] = await middlesOf(page, title, 'I sit in the quiet');
  await goFar(page);
  if (!from || !to) throw new Error('The cards are missing.');
  const [start, end] = [await inWindow(page, from), await inWindow(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.move(end.x, end.y);
  // The hole in which it would be set down, where another card stood.
  await expect.poll(() => colorsAt(page, end, 20)).toContain(ACCENT);
  await page.mouse.up();
  const row = grid(page).getByRole('rowgroup', { name: 'First-time wearer' });
  await expect(row.getByRole('gridcell', { name: new RegExp(`^${title}`) })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(card(page, title)).toHaveText(before ?? '');
});

test('from far off Escape takes a drag back', async ({ page }) => {
  await openSample(page);
  const title = 'I join the fitting';
  const before = await card(page, title).textContent();
  const [from, to] = await middlesOf(page, title, 'I sit in the quiet');
  await goFar(page);
  if (!from || !to) throw new Error('The cards are missing.');
  const [start, end] = [await inWindow(page, from), await inWindow(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(card(page, title)).toHaveText(before ?? '');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('from far off the keyboard walks, moves and feels, and its place has a ring', async ({ page }) => {
  await openSample(page);
  const [first, second] = await middlesOf(page, 'I miss the joke', 'A test at the market');
  await goFar(page);
  if (!first || !second) throw new Error('The cards are missing.');
  const start = await inWindow(page, first);
  await page.mouse.click(start.x, start.y);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  const spot = await inWindow(page, second);
  await expect.poll(() => colorsAt(page, spot, 28)).toContain(ACCENT);
  await page.keyboard.press('5');
  await expect(card(page, 'A test at the market')).toContainText('Emotion very positive');
  await expect.poll(() => colorsAt(page, spot, 24)).toContain('#0a5266');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card(page, 'A test at the market')).toContainText('Knowledge');
});

test('from far off the pointer lifts the edge of the card under it', async ({ page }) => {
  await openSample(page);
  const [target] = await middlesOf(page, 'I look up the signs');
  await goFar(page);
  if (!target) throw new Error('The card is missing.');
  const spot = await inWindow(page, target);
  await expect.poll(() => colorsAt(page, spot, 24)).not.toContain('#676a71');
  await page.mouse.move(spot.x, spot.y);
  await expect.poll(() => colorsAt(page, spot, 24)).toContain('#676a71');
});

test('the keyboard takes the view along from far off', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 500 });
  await openSample(page);
  await goFar(page);
  await grid(page).getByRole('gridcell').first().focus();
  const before = await boardView(page);
  await page.keyboard.press('Control+End');
  await expect.poll(async () => (await boardView(page)).x).toBeLessThan(before.x);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a map seen from far off has the colours of the ${scheme} theme, and changes with it`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openSample(page);
    const [target] = await middlesOf(page, 'I join the fitting');
    await goFar(page);
    if (!target) throw new Error('The card is missing.');
    const spot = await inWindow(page, target);
    const [own, other] = scheme === 'light' ? ['#ffffff', '#1d1e21'] : ['#1d1e21', '#ffffff'];
    await expect.poll(() => colorsAt(page, spot, 10)).toContain(own);
    await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
    await expect.poll(() => colorsAt(page, spot, 10)).toContain(other);
  });
}

test('with forced colours the map from far off has those of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await openSample(page);
  const [target] = await middlesOf(page, 'I join the fitting');
  await goFar(page);
  if (!target) throw new Error('The card is missing.');
  await expect.poll(async () => colorsAt(page, await inWindow(page, target), 24)).toContain('#000000');
});

test.describe('on a dense screen', () => {
  test.use({ deviceScaleFactor: 2 });

  test('the map from far off is painted with every pixel', async ({ page }) => {
    await openSample(page);
    await goFar(page);
    const { pixels, wide, isSnapped } = await page.locator('[data-painting] canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { width, left } = canvas.getBoundingClientRect();
      return { pixels: canvas.width, wide: width, isSnapped: Number.isInteger(left * 2) };
    });
    expect(pixels).toBe(wide * 2);
    expect(isSnapped).toBe(true);
  });
});
