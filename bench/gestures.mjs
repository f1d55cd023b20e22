/**
 * Up and down over the map with the wheel.
 * @param {import('./measuredPage.mjs').MeasuredPage} seen
 * @param {number} height
 * @param {number} zoom
 */
export async function pan(seen, height, zoom) {
  await seen.page.evaluate((z) => /** @type {any} */ (window).__bench.center(z), zoom);
  const at = await seen.page.evaluate(() => /** @type {any} */ (window).__bench.wheelTarget);
  const reach = Math.max(10, Math.min(40, Math.round(((height * zoom) / 2 - 300) / 40)));
  await seen.mouse('mouseMoved', at);
  return seen.gesture(120, (step) => {
    const isBack = Math.floor((step + reach) / (2 * reach)) % 2 === 1;
    return seen.mouse('mouseWheel', at, { deltaX: 0, deltaY: isBack ? -40 : 40 });
  });
}

/**
 * From 100 % to 25 % and back.
 * @param {import('./measuredPage.mjs').MeasuredPage} seen
 */
export async function zoomOutAndIn(seen) {
  const { at, delta } = await seen.page.evaluate(async () => {
    const page = /** @type {any} */ (window).__bench;
    await page.center(1);
    return { at: page.wheelTarget, delta: page.zoomDelta };
  });
  await seen.mouse('mouseMoved', at);
  return seen.gesture(60, (step) =>
    seen.mouse('mouseWheel', at, { deltaX: 0, deltaY: step < 30 ? delta : -delta, modifiers: 2 }),
  );
}

/**
 * A card, or so many selected ones, carried along a figure of eight.
 * @param {import('./measuredPage.mjs').MeasuredPage} seen
 * @param {number} count
 */
export async function drag(seen, count) {
  const from = await seen.page.evaluate(async (many) => {
    const page = /** @type {any} */ (window).__bench;
    await page.center(1);
    const at = page.point();
    if (many > 1) await page.select(many);
    return at;
  }, count);
  const held = { button: 'left', buttons: 1 };
  const way = (/** @type {number} */ step) => ({
    x: from.x + 150 * Math.sin((2 * Math.PI * step) / 120) + step / 10,
    y: from.y + 100 * Math.sin((4 * Math.PI * step) / 120) + step / 20,
  });
  await seen.mouse('mouseMoved', from);
  await seen.mouse('mousePressed', from, { ...held, clickCount: 1 });
  const cost = await seen.gesture(120, (step) => seen.mouse('mouseMoved', way(step + 1), held));
  await seen.mouse('mouseReleased', way(120), { button: 'left', buttons: 0, clickCount: 1 });
  return cost;
}
