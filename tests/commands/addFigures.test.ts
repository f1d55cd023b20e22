import { describe, expect, test } from 'vitest';
import { addFigures } from '../../src/commands/addFigures.ts';
import { setBenchmark } from '../../src/commands/benchmark.ts';
import { removeObservation } from '../../src/commands/metrics.ts';
import { metricTrends } from '../../src/derive/analysis/metricTrends.ts';
import type { FigurePlan } from '../../src/model/figurePlan.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, stage } from '../journey.ts';

const shop = journey(
  stage('Buy', card('Pay', -1)),
  row('metric', { id: 'nps', aboutId: 'pay', name: 'NPS', order: 'a0', formula: 'nps', better: 'higher' }),
  row('observation', { id: 'o1', metricId: 'nps', date: '2026-01-01', value: 10 }),
);

const plans: FigurePlan[] = [
  { aboutId: 'pay', metric: 'nps', date: '2026-01-01', value: 12, target: 40 },
  { aboutId: 'pay', metric: 'NPS', date: '2026-02-01', value: 20, people: 50, benchmark: 35 },
  { aboutId: 'buy', metric: 'Visits', date: '2026-02-01', value: 900, formula: 'count', better: 'higher' },
  { aboutId: 'gone', metric: 'Visits', date: '2026-02-01', value: 900 },
];

describe('figures of a table', () => {
  test('are kept in one step: metrics found by name or added, values of the same day written over', () => {
    const doc = doUndoRedo(shop, (tr) => addFigures(tr, plans, 'Benchmark'));
    const [nps, visits] = [...metricTrends(doc, 'pay'), ...metricTrends(doc, 'buy')];
    expect(nps).toMatchObject({
      metric: { id: 'nps', target: 40 },
      values: [{ value: 12 }, { value: 20, people: 50 }],
      benchmark: { value: 35 },
      meetsTarget: false,
      meetsBenchmark: false,
      direction: 'better',
    });
    expect(visits).toMatchObject({ metric: { formula: 'count' }, direction: 'tooFew' });
    expect(doc.metric.size).toBe(2);
    expect([...doc.source.values()]).toMatchObject([{ type: 'benchmark', title: 'Benchmark' }]);
  });

  test('change nothing when the same table is read again', () => {
    const once = doUndoRedo(shop, (tr) => addFigures(tr, plans, 'Benchmark'));
    expect(doUndoRedo(once, (tr) => addFigures(tr, plans, 'Benchmark'))).toEqual(once);
  });

  test('need days that the calendar has', () => {
    const bad = [{ aboutId: 'pay', metric: 'NPS', date: '2026-02-30', value: 1 }];
    expect(() => doUndoRedo(shop, (tr) => addFigures(tr, bad, ''))).toThrow();
  });
});

describe('a benchmark', () => {
  const bench = { value: 30, date: '2026-03-01', sourceTitle: 'Others' };
  test('is written, written over and taken away, and is none of the own values', () => {
    const set = doUndoRedo(shop, (tr) => setBenchmark(tr, 'nps', bench));
    const changed = doUndoRedo(set, (tr) => setBenchmark(tr, 'nps', { ...bench, value: 5 }));
    expect(metricTrends(changed)[0]).toMatchObject({ benchmark: { value: 5 }, meetsBenchmark: true });
    expect(metricTrends(changed)[0]?.values).toHaveLength(1);
    const gone = doUndoRedo(changed, (tr) => setBenchmark(tr, 'nps', null));
    expect(metricTrends(gone)[0]?.benchmark).toBeNull();
  });
});

test('a single value can be removed', () => {
  expect(doUndoRedo(shop, (tr) => removeObservation(tr, 'o1')).observation.size).toBe(0);
  expect(doUndoRedo(shop, (tr) => removeObservation(tr, 'gone'))).toEqual(shop);
});
