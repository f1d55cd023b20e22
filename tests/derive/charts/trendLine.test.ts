import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metricTrends } from '../../../src/derive/analysis/metricTrends.ts';
import { trendLine } from '../../../src/derive/charts/trendLine.ts';
import { card, journey, row, stage } from '../../journey.ts';

const box = { width: 72, height: 24, inset: 4 };

function trendOf(values: readonly number[], target?: number, better: 'higher' | 'lower' = 'higher') {
  const doc = journey(
    stage('Buy', card('Pay')),
    row('metric', {
      id: 'm',
      aboutId: 'pay',
      name: 'M',
      order: 'a0',
      formula: 'other',
      better,
      ...(target !== undefined && { target }),
    }),
    ...values.map((value, at) =>
      row('observation', {
        id: `o${at}`,
        metricId: 'm',
        date: `2026-01-${String(at + 1).padStart(2, '0')}`,
        value,
      }),
    ),
  );
  const [trend] = metricTrends(doc);
  if (!trend) throw new Error('no trend');
  return trend;
}

test('a line goes across by days and up by values, with its target', () => {
  expect(trendLine(trendOf([0, 5, 10], 5), box)).toEqual({
    points: [
      { x: 4, y: 20 },
      { x: 36, y: 12 },
      { x: 68, y: 4 },
    ],
    targetY: 12,
    benchmarkY: null,
  });
});

test('equal values, a single one, and none have a line without gaps in numbers', () => {
  expect(trendLine(trendOf([3, 3]), box).points.map(({ y }) => y)).toEqual([12, 12]);
  expect(trendLine(trendOf([3]), box).points).toEqual([{ x: 36, y: 12 }]);
  expect(trendLine(trendOf([]), box).points).toEqual([]);
});

test('whatever the values are, the line stays in its box', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 28 }),
      (values) => {
        for (const { x, y } of trendLine(trendOf(values), box).points) {
          expect(x >= 3.99 && x <= 68.01 && y >= 3.99 && y <= 20.01).toBe(true);
        }
      },
    ),
  );
});

test('a figure gets better or worse by the way that it should go, or says that there are too few values', () => {
  expect(trendOf([1, 2]).direction).toBe('better');
  expect(trendOf([1, 2], undefined, 'lower').direction).toBe('worse');
  expect(trendOf([0.1, 0.1]).direction).toBe('unchanged');
  expect([trendOf([1]).direction, trendOf([]).direction]).toEqual(['tooFew', 'tooFew']);
  expect(trendOf([0.2, 0.3]).change).toBe(0.1);
});
