import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotStep, type Scattered, scatterChart } from '../../../src/derive/charts/scatterChart.ts';
import { measure } from '../../measure.ts';

const area = { x: 40, y: 50, width: 400, height: 280 };
const bounds = { x: 24, y: 2, width: 440, height: 380 };
const chartOf = (points: readonly Scattered[]) => scatterChart(points, area, bounds, [], measure);

test('a mark stands where its two values meet', () => {
  const { dots } = chartOf([
    { id: 'low', across: 0, up: 0 },
    { id: 'high', across: 1, up: 1 },
    { id: 'middle', across: 0.5, up: 0.5 },
  ]);
  expect(dots).toEqual([
    { id: 'low', x: 40, y: 330 },
    { id: 'high', x: 440, y: 50 },
    { id: 'middle', x: 240, y: 190 },
  ]);
});

test('marks with the same values stand side by side', () => {
  const same = Array.from({ length: 5 }, (_, at) => ({ id: `p${at}`, across: 0.5, up: 1 }));
  const { dots } = chartOf(same);
  expect(dots[0]).toEqual({ id: 'p0', x: 240, y: 50 });
  expect(nearest(dots)).toBeGreaterThanOrEqual(dotStep - 0.1);
});

test('only marks with a name get one, and those that come first are named first', () => {
  const { labels } = chartOf([
    { id: 'a', across: 0.2, up: 0.5, name: 'Pay' },
    { id: 'b', across: 0.8, up: 0.5 },
  ]);
  expect(labels.map(({ id, text }) => [id, text])).toEqual([['a', 'Pay']]);
});

test('whatever the values, as long as there is room every mark is seen whole inside the scales', () => {
  const value = fc.integer({ min: 0, max: 4 }).map((step) => step / 4);
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 120 }), (values) => {
      const { dots } = chartOf(values.map(([across, up], at) => ({ id: `p${at}`, across, up })));
      expect(dots).toHaveLength(values.length);
      expect(nearest(dots)).toBeGreaterThanOrEqual(dotStep - 0.1);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(area.x);
        expect(x).toBeLessThanOrEqual(area.x + area.width);
        expect(y).toBeGreaterThanOrEqual(area.y);
        expect(y).toBeLessThanOrEqual(area.y + area.height);
      }
    }),
    { numRuns: 60 },
  );
});

/** The least distance between two marks. */
function nearest(dots: readonly { x: number; y: number }[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [at, dot] of dots.entries())
    for (const other of dots.slice(at + 1))
      least = Math.min(least, Math.hypot(dot.x - other.x, dot.y - other.y));
  return least;
}
