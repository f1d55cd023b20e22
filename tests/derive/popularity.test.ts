import fc from 'fast-check';
import { expect, test } from 'vitest';
import { popularTouchpoints } from '../../src/derive/popularity.ts';
import { card, journey, type Part, row, stage } from '../journey.ts';

function counts(values: readonly number[]) {
  const cards = values.map((_, at) => card(`c${at}`));
  return journey(stage('Buy', ...cards), ...values.flatMap((value, at) => counted(`c${at}`, value)));
}

function counted(
  aboutId: string,
  value: number,
  fields: Partial<{ formula: 'nps'; better: 'lower' }> = {},
): Part[] {
  const id = `m ${aboutId} ${value}`;
  return [
    row('metric', { id, aboutId, name: 'Calls', order: 'a0', formula: 'count', better: 'higher', ...fields }),
    row('observation', { id: `o ${id}`, metricId: id, date: '2026-01-01', value }),
  ];
}

const named = (values: readonly number[]) => [...popularTouchpoints(counts(values))];

test('the most and the least popular are those in the highest and in the lowest fifth of all counts', () => {
  expect(named([10, 50, 90])).toEqual([
    ['c0', 'least'],
    ['c2', 'most'],
  ]);
  expect(named([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map(([id]) => id)).toEqual(['c0', 'c1', 'c8', 'c9']);
});

test('nothing is named without figures, with one or two counts, or where all are alike', () => {
  for (const values of [[], [5], [5, 90], [7, 7, 7, 7, 7, 7]]) expect(named(values)).toEqual([]);
});

test('what should be few, as complaints, makes nothing popular', () => {
  const few = [1, 2, 3].flatMap((value) => counted(`c${value}`, value, { better: 'lower' }));
  expect(popularTouchpoints(journey(stage('Buy', card('c1'), card('c2'), card('c3')), ...few)).size).toBe(0);
});

test('scores say nothing of how popular a touchpoint is, nor do counts of stages, of segments and of the whole journey', () => {
  const score = [1, 2, 3].flatMap((value) => counted(`c${value}`, value, { formula: 'nps' }));
  expect(popularTouchpoints(journey(stage('Buy', card('c1'), card('c2'), card('c3')), ...score)).size).toBe(
    0,
  );
  const ofAll = journey(
    stage('Buy', card('Pay'), card('Go')),
    ...counted('pay', 10),
    ...counted('go', 20),
    ...counted('buy', 900),
  );
  expect(popularTouchpoints(ofAll).size).toBe(0);
});

test('whatever the counts, no touchpoint with a smaller count is more popular', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 30 }), (values) => {
      const found = popularTouchpoints(counts(values));
      const of = (which: string) => values.filter((_, at) => found.get(`c${at}`) === which);
      const others = values.filter((_, at) => !found.has(`c${at}`));
      expect(Math.min(...of('most'), Infinity)).toBeGreaterThan(Math.max(...others, ...of('least'), -1));
      if (of('least').length > 0)
        expect(Math.max(...of('least'))).toBeLessThan(Math.min(...others, ...of('most'), Infinity));
    }),
    { numRuns: 60 },
  );
});
