import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aimMix, inTurn, isQuickWin, progressOf, roiOf } from '../../../src/derive/analysis/actionFigures.ts';
import { metricTrends } from '../../../src/derive/analysis/metricTrends.ts';
import { cesOf, csatOf, npsOf, proposedEmotion, scoreRanges } from '../../../src/derive/analysis/scores.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import { card, journey, row, stage } from '../../journey.ts';

type Initiative = RowOf['initiative'];

const action = (id: string, fields: Partial<Initiative> = {}): Initiative => ({
  id,
  title: id,
  order: 'a0',
  status: 'idea',
  ...fields,
});

const metric = (id: string, aboutId: string, fields: Partial<RowOf['metric']> = {}) =>
  row('metric', { id, aboutId, name: id, order: 'a0', formula: 'count', better: 'higher', ...fields });

const value = (id: string, metricId: string, date: string, number: number) =>
  row('observation', { id, metricId, date, value: number });

describe('scores', () => {
  test('NPS is the share of 9 and 10 less that of 0 to 6', () => {
    // 4 promoters, 3 passives, 3 detractors of 10.
    expect(npsOf([10, 9, 9, 10, 7, 8, 8, 6, 0, 3])).toBe(10);
    expect(npsOf([0])).toBe(-100);
  });

  test('CSAT is the share of 4 and 5, CES the mean', () => {
    expect(csatOf([5, 4, 3, 1])).toBe(50);
    expect(cesOf([7, 6, 2])).toBe(5);
  });

  test('without answers, or with one that is off the scale, there is no score', () => {
    expect([npsOf([]), npsOf([11]), csatOf([0]), cesOf([8]), npsOf([Number.NaN])]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
        expect(npsOf([...answers].reverse())).toBe(npsOf(answers));
      }),
    );
  });

  test('a score proposes an emotion: the ends and the middle of both scales meet', () => {
    expect([-100, 0, 50, 100].map((score) => proposedEmotion(scoreRanges.nps, score))).toEqual([-2, 0, 1, 2]);
    expect([1, 4, 7].map((score) => proposedEmotion(scoreRanges.ces, score))).toEqual([-2, 0, 2]);
    expect([0, 75, 101].map((score) => proposedEmotion(scoreRanges.csat, score))).toEqual([-2, 1, null]);
  });
});

describe('actions', () => {
  test('much effect for little effort is a quick win', () => {
    const wins = [
      action('a', { effect: 4, effort: 2 }),
      action('b', { effect: 3, effort: 1 }),
      action('c', { effect: 5 }),
    ];
    expect(wins.map(isQuickWin)).toEqual([true, false, false]);
  });

  test('ROI is (return + savings − cost) ÷ cost, and has no value when the cost is 0 or unknown', () => {
    expect(roiOf(action('a', { cost: 200, expectedReturn: 500, savingMoney: 100 }))).toBe(2);
    expect(roiOf(action('a', { cost: 200 }))).toBe(-1);
    expect([roiOf(action('a', { cost: 0, expectedReturn: 5 })), roiOf(action('a'))]).toEqual([null, null]);
  });

  test('quick wins come first, then what returns most', () => {
    const actions = [
      action('slow', { effect: 5, effort: 5, cost: 10, expectedReturn: 100 }),
      action('win', { effect: 4, effort: 1 }),
      action('rich', { effect: 1, effort: 5, cost: 10, expectedReturn: 1000 }),
      action('unknown'),
    ];
    expect(inTurn(actions).map(({ id }) => id)).toEqual(['win', 'rich', 'slow', 'unknown']);
  });

  test('the mix of aims counts those without one too', () => {
    const mix = aimMix([action('a', { aim: 'saveEffort' }), action('b'), action('c', { aim: 'saveEffort' })]);
    expect([...mix]).toEqual([
      ['saveEffort', 2],
      [null, 1],
    ]);
  });

  test('progress runs to the target also downwards, and no further', () => {
    expect([
      progressOf(10, 20, 15),
      progressOf(40, 10, 25),
      progressOf(0, 10, 20),
      progressOf(0, 10, -5),
    ]).toEqual([0.5, 0.5, 1, 0]);
    expect(progressOf(3, 3, 3)).toBeNull();
  });
});

test('a metric shows its trend, and whether it is for the better and meets the target', () => {
  const doc = journey(
    stage('Buy', card('a')),
    metric('wait', 'a', { better: 'lower', target: 5, formula: 'mean' }),
    value('o2', 'wait', '2026-03-01', 6),
    value('o1', 'wait', '2026-01-01', 9),
    metric('young', 'a', { target: 5, order: 'a1' }),
  );
  const [wait, young] = metricTrends(doc);
  expect(wait?.values.map(({ value: number }) => number)).toEqual([9, 6]);
  expect([wait?.change, wait?.improved, wait?.meetsTarget]).toEqual([-3, true, false]);
  expect([young?.latest, young?.change, young?.improved, young?.meetsTarget]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
