import { expect, test } from 'vitest';
import { boardPlace, minimapScale, windowBox } from '../../../src/canvas/minimap/minimapScale.ts';

const size = { width: 184, height: 46 };
const area = { width: 1000, height: 600 };
const scale = minimapScale({ width: 4000, height: 3000 }, size);

test('a map fills its minimap in both directions, whatever its proportions', () => {
  for (const board of [
    { width: 40_000, height: 600 },
    { width: 900, height: 50_000 },
    { width: 4000, height: 3000 },
  ]) {
    const { left, top, across, down } = minimapScale(board, size);
    expect(left + board.width * across).toBeCloseTo(176);
    expect(top + board.height * down).toBeCloseTo(40);
  }
});

test('a small map is not blown up', () => {
  expect(minimapScale({ width: 140, height: 100 }, size)).toMatchObject({ across: 0.25, down: 0.25 });
  expect(minimapScale({ width: 0, height: 0 }, size)).toMatchObject({ across: 0.25 });
});

test('the window stands where the view is, and reaches to the edges when the whole map is in it', () => {
  const box = windowBox(scale, { x: -1000, y: -600, zoom: 1 }, area);
  expect(box.x).toBeCloseTo(20 + 1000 * scale.across);
  expect(box.width).toBeCloseTo(1000 * scale.across);
  expect(box.y).toBeCloseTo(6 + 600 * scale.down);
  const whole = windowBox(scale, { x: 0, y: 6, zoom: 0.15 }, area);
  expect(whole).toEqual({ x: 3.5, y: 3.5, width: 177, height: 39 });
});

test('the window onto a very large map can still be seen and stays inside', () => {
  const vast = minimapScale({ width: 100_000, height: 90_000 }, size);
  for (const [x, y] of [
    [0, 0],
    [-50_000, -40_000],
    [-99_000, -89_400],
  ] as const) {
    const box = windowBox(vast, { x, y, zoom: 1 }, area);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(6);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width - 3.4);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height - 3.4);
  }
});

test('a place in the minimap stands for the place of the board that is drawn there', () => {
  const { x, y } = boardPlace(scale, {
    x: scale.left + 1234 * scale.across,
    y: scale.top + 567 * scale.down,
  });
  expect([x, y]).toEqual([expect.closeTo(1234), expect.closeTo(567)]);
});
