import { expect, test } from 'vitest';
import {
  clampView,
  closenessAt,
  fittedView,
  isFarAt,
  leastZoom,
  MARGIN,
  revealing,
  START,
} from '../../src/canvas/view.ts';
import { boxAround, showing, zoomAround, zoomStep } from '../../src/canvas/viewMoves.ts';

const board = { width: 2000, height: 800 };
const area = { width: 1000, height: 600 };

test('the view stays on the map, with a margin past its end', () => {
  expect(clampView({ x: 50, y: 90, zoom: 1 }, board, area)).toEqual(START);
  const end = clampView({ x: -9000, y: -9000, zoom: 1 }, board, area);
  expect(end).toEqual({ x: 1000 - 2000 - MARGIN.end, y: 600 - 800 - MARGIN.bottom, zoom: 1 });
});

test('a map with room to spare stands at its start', () => {
  expect(clampView({ x: -300, y: -300, zoom: 0.2 }, board, area)).toEqual({ ...START, zoom: 0.2 });
});

test('zooming keeps what lies under the pointer where it is', () => {
  const view = { x: -200, y: -40, zoom: 1 };
  const at = { x: 300, y: 200 };
  const next = zoomAround(view, 2, at, 0.1);
  expect((at.x - next.x) / next.zoom).toBeCloseTo((at.x - view.x) / view.zoom);
  expect((at.y - next.y) / next.zoom).toBeCloseTo((at.y - view.y) / view.zoom);
});

test('fitting shows the whole map, and never enlarges a small one', () => {
  const { zoom } = fittedView(board, area);
  expect(board.width * zoom).toBeLessThanOrEqual(area.width);
  expect(board.height * zoom + MARGIN.bottom).toBeLessThanOrEqual(area.height);
  expect(fittedView({ width: 300, height: 200 }, area).zoom).toBe(1);
});

test('a map of any width is seen whole, and no step or pinch goes beyond that', () => {
  const wide = { width: 120_000, height: 800 };
  const whole = fittedView(wide, area);
  expect(wide.width * whole.zoom).toBeLessThanOrEqual(area.width);
  expect(clampView(whole, wide, area)).toEqual(whole);
  const least = leastZoom(wide, area);
  expect([zoomStep(0.1, -1, least), zoomStep(0.02, -1, least)]).toEqual([0.05, least]);
  expect(zoomStep(least, -1, least)).toBe(least);
  expect(zoomStep(least, 1, least)).toBe(0.02);
  expect(zoomAround(whole, 0, { x: 1, y: 1 }, least)).toEqual(whole);
  expect(leastZoom(board, area)).toBe(0.1);
});

test('what is shown stands in the middle, as large as it goes but never enlarged', () => {
  const box = { x: 1200, y: 300, width: 400, height: 200 };
  expect(showing(box, area)).toEqual({ x: 500 - 1400, y: 300 - 400, zoom: 1 });
  const wide = showing({ x: 0, y: 0, width: 4000, height: 100 }, area);
  expect(wide.zoom * 4000).toBeCloseTo(area.width - 128);
  expect(showing({ x: 0, y: 0, width: 90_000, height: 100 }, area).zoom * 90_000).toBeCloseTo(
    area.width - 128,
  );
});

test('the box around others holds them all', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 20 });
  expect(boxAround([box(5, 5), box(40, 0), box(-3, 7)])).toEqual({ x: -3, y: 0, width: 53, height: 27 });
  expect(boxAround([])).toBeNull();
});

test('zoom steps up and down pass through 100 %', () => {
  expect(zoomStep(0.93, 1, 0.1)).toBe(1);
  expect(zoomStep(1.1, -1, 0.1)).toBe(1);
  expect([zoomStep(3, 1, 0.1), zoomStep(0.1, -1, 0.1)]).toEqual([3, 0.1]);
});

test('a card in sight moves nothing; one outside comes into sight whole', () => {
  const view = { x: -100, y: 0, zoom: 1 };
  expect(revealing(view, { x: 200, y: 100, width: 128, height: 84 }, area)).toBe(view);
  const right = revealing(view, { x: 1090, y: 100, width: 128, height: 84 }, area);
  expect(1090 + 128 + right.x).toBeLessThanOrEqual(area.width);
  expect(right.y).toBe(0);
  const left = revealing(view, { x: 20, y: 100, width: 128, height: 84 }, area);
  expect(20 + left.x).toBeGreaterThanOrEqual(0);
});

test('closeness changes in steps: everything from 80 %, one line below, and under 40 % the map as a whole', () => {
  const details = [1, 0.8, 0.79, 0.4].map((zoom) => closenessAt(zoom).detail);
  expect(details).toEqual(['near', 'near', 'middle', 'middle']);
  expect([0.4, 0.39].map(isFarAt)).toEqual([false, true]);
  expect(closenessAt(0.52)).toBe(closenessAt(0.59));
  expect(closenessAt(0.1)).toBe(closenessAt(0.4));
});
