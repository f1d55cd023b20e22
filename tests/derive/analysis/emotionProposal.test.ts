import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emotionProposal } from '../../../src/derive/analysis/emotionProposal.ts';
import type { Metric } from '../../../src/model/metric.ts';
import { card, journey, row, stage } from '../../journey.ts';

function proposed(value: number, fields: Partial<Metric>): number | undefined {
  const doc = journey(
    stage('Buy', card('Pay')),
    row('metric', {
      id: 'm',
      aboutId: 'pay',
      name: 'M',
      order: 'a0',
      formula: 'other',
      better: 'higher',
      ...fields,
    }),
    row('observation', { id: 'o', metricId: 'm', date: '2026-01-01', value }),
  );
  return emotionProposal(doc, 'pay')?.emotion;
}

test('the scale of a figure is laid over that of emotions', () => {
  expect([-100, 0, 50, 100].map((value) => proposed(value, { formula: 'nps' }))).toEqual([-2, 0, 1, 2]);
  expect([1, 3, 5].map((value) => proposed(value, { formula: 'mean', unit: '1–5' }))).toEqual([-2, 0, 2]);
  expect(proposed(1, { formula: 'mean', unit: '1–5', better: 'lower' })).toBe(2);
  expect([proposed(101, { formula: 'csat' }), proposed(6, { unit: '1–5' })]).toEqual([undefined, undefined]);
});

test('on its target a figure is worth +1, and a tenth beyond or short of it three tenths more or less', () => {
  expect([200, 220, 180, 0, 1000].map((value) => proposed(value, { target: 200 }))).toEqual([
    1, 1.3, 0.7, -2, 2,
  ]);
  expect([10, 11, 20].map((value) => proposed(value, { target: 10, better: 'lower' }))).toEqual([1, 0.7, -2]);
});

test('without a scale or a target, or with a target of 0, nothing is proposed', () => {
  expect([proposed(5, {}), proposed(5, { target: 0 }), proposed(-5, { target: 3 })]).toEqual(
    Array(3).fill(undefined),
  );
});

test('of several figures the one with the newest value proposes', () => {
  const metric = { aboutId: 'pay', formula: 'nps', better: 'higher' } as const;
  const doc = journey(
    stage('Buy', card('Pay')),
    row('metric', { id: 'a', name: 'A', order: 'a0', ...metric }),
    row('metric', { id: 'b', name: 'B', order: 'a1', ...metric }),
    row('observation', { id: 'o1', metricId: 'a', date: '2026-01-01', value: 100 }),
    row('observation', { id: 'o2', metricId: 'b', date: '2026-02-01', value: -100 }),
  );
  expect(emotionProposal(doc, 'pay')).toMatchObject({ emotion: -2, trend: { metric: { id: 'b' } } });
});

test('whatever the value and the target, an emotion is on its scale', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, (value, target) => {
      const emotion = proposed(value, { target });
      expect(emotion === undefined || (emotion >= -2 && emotion <= 2)).toBe(true);
    }),
  );
});
