import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aimMix, inTurn, isQuickWin, progressOf, roiOf } from '../../../src/derive/analysis/actionFigures.ts';
import { channelFigures } from '../../../src/derive/analysis/channelFigures.ts';
import { groundOf } from '../../../src/derive/analysis/ground.ts';
import { importancePoints } from '../../../src/derive/analysis/importance.ts';
import { leavings, sumAtStake } from '../../../src/derive/analysis/leaving.ts';
import { metricTrends } from '../../../src/derive/analysis/metricTrends.ts';
import { cesOf, csatOf, npsOf, proposedEmotion } from '../../../src/derive/analysis/scores.ts';
import { controlByStage, kindsByStage } from '../../../src/derive/analysis/spread.ts';
import { stageBalance } from '../../../src/derive/analysis/stageBalance.ts';
import { timeSpent } from '../../../src/derive/analysis/timeSpent.ts';
import { usageOf, usagePoints } from '../../../src/derive/analysis/usage.ts';
import type { Doc } from '../../../src/model/doc.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import { card, journey, row, segment, stage } from '../../journey.ts';

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

/** Cards named `a1`, `a2` … in a stage of this weight. */
function stageOf(name: string, weight: number, count: number) {
  const cards = Array.from({ length: count }, (_, at) => card(`${name}${at + 1}`));
  return stage(name, { weight }, ...cards);
}

const verdicts = (doc: Doc) =>
  stageBalance(groundOf(doc)).map(({ verdict, difference, wanted }) => [verdict, difference, wanted]);

describe('touchpoints against the importance of their stages', () => {
  test('a stage with a quarter of the importance and 2 of 24 touchpoints needs 4 more', () => {
    const doc = journey(stageOf('a', 75, 22), stageOf('b', 25, 2));
    expect(verdicts(doc)).toEqual([
      ['balanced', 0, 18],
      ['underServed', 4, 6],
    ]);
  });

  test('a stage with a tenth of the importance and half of the touchpoints has too many', () => {
    const doc = journey(stageOf('a', 90, 5), stageOf('b', 10, 5));
    expect(verdicts(doc)).toEqual([
      ['balanced', 0, 9],
      ['overServed', 4, 1],
    ]);
  });

  test('exactly half and exactly twice the share are balanced', () => {
    expect(verdicts(journey(stageOf('a', 50, 1), stageOf('b', 50, 3)))).toEqual([
      ['balanced', 0, 2],
      ['balanced', 0, 2],
    ]);
    expect(verdicts(journey(stageOf('a', 25, 2), stageOf('b', 75, 2)))[0]).toEqual(['balanced', 0, 1]);
  });

  test('with few cards a part of a card is nobody’s fault', () => {
    // Ten stages of equal importance, three touchpoints: each stage is due a third of one.
    const stages = Array.from({ length: 10 }, (_, at) => stageOf(`s${at}`, 10, at < 3 ? 1 : 0));
    expect(verdicts(journey(...stages)).every(([verdict]) => verdict === 'balanced')).toBe(true);
  });

  test('without weights and without touchpoints nothing is claimed', () => {
    expect(verdicts(journey(stageOf('a', 0, 3), stageOf('b', 0, 0)))).toEqual([
      ['balanced', 0, 0],
      ['balanced', 0, 0],
    ]);
    expect(verdicts(journey(stageOf('a', 10, 0)))).toEqual([['balanced', 0, 0]]);
  });

  test('only what is in scope counts', () => {
    const doc = journey(
      segment('One'),
      segment('Two'),
      stage('Buy', card('x', 0, { segment: 'One' }), card('y', 0, { segment: 'Two' })),
      stage('Use', card('z', 0, { segment: 'Two' })),
    );
    const ground = groundOf(doc, { segmentIds: new Set(['two']), stageIds: new Set(['use']) });
    expect(ground.touchpoints.map(({ id }) => id)).toEqual(['z']);
    expect(stageBalance(ground).map(({ count, weightShare }) => [count, weightShare])).toEqual([[1, 1]]);
  });
});

describe('effectiveness and usage', () => {
  const use = (effectiveness: number, usage: number) =>
    usagePoints(groundOf(journey(stage('Buy', card('Pay', 0, { effectiveness, usage })))))[0]?.quadrant;

  test('what works badly and is used much is over-used, what works well and is used little under-used', () => {
    expect([use(2, 4), use(4, 2), use(5, 5), use(1, 1)]).toEqual(['overUsed', 'underUsed', 'strong', 'weak']);
  });

  test('the middle of a scale is on no side', () => {
    expect([use(3, 5), use(1, 3)]).toEqual([null, null]);
  });

  test('usage that nobody judged comes from counts, by fifths', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const doc = journey(
      stage('Buy', ...ids.map((id) => card(id))),
      ...ids.map((id) => metric(`m-${id}`, id)),
      ...ids.flatMap((id, at) => [
        value(`old-${id}`, `m-${id}`, '2026-01-01', 1000),
        value(`new-${id}`, `m-${id}`, '2026-02-01', (at + 1) * 10),
      ]),
    );
    const usages = usageOf(doc, groundOf(doc).touchpoints);
    expect(ids.map((id) => usages.get(id))).toEqual([1, 2, 3, 4, 5]);
  });

  test('one count alone says nothing, and equal counts are the middle', () => {
    const one = journey(stage('Buy', card('a')), metric('m', 'a'), value('o', 'm', '2026-01-01', 7));
    expect(usageOf(one, groundOf(one).touchpoints).size).toBe(0);
    const two = journey(
      stage('Buy', card('a'), card('b')),
      metric('m', 'a'),
      metric('n', 'b'),
      value('o', 'm', '2026-01-01', 7),
      value('p', 'n', '2026-01-01', 7),
    );
    expect([...usageOf(two, groundOf(two).touchpoints).values()]).toEqual([3, 3]);
  });
});

test('what matters much and feels bad is mended first', () => {
  const doc = journey(
    stage(
      'Buy',
      card('fine', 1, { importance: 5 }),
      card('bad', -1, { importance: 4 }),
      card('worse', -2, { importance: 5 }),
      card('small', -2, { importance: 2 }),
      card('unknown', -2),
    ),
  );
  expect(importancePoints(groundOf(doc)).map(({ touchpoint, advice }) => [touchpoint.id, advice])).toEqual([
    ['worse', 'mendFirst'],
    ['bad', 'mendFirst'],
    ['small', null],
    ['fine', 'keep'],
  ]);
});

describe('what is at stake', () => {
  const doc = journey(
    segment('Riders', { customers: 2000, lifetimeValue: 300 }),
    segment('Guests', { customers: 100 }),
    stage(
      'Buy',
      card('gate', -1, { segment: 'Riders', leaveShare: 5 }),
      card('till', -1, { segment: 'Guests', leaveShare: 50 }),
      card('door', 0, { segment: 'Riders', leaveShare: 0 }),
    ),
  );

  test('is customers × share who leave × lifetime value: 2,000 × 5 % × 300 = 30,000', () => {
    const list = leavings(groundOf(doc));
    expect(list.map(({ touchpoint, customers, atStake }) => [touchpoint.id, customers, atStake])).toEqual([
      ['gate', 100, 30_000],
      ['till', 50, null],
    ]);
    expect(sumAtStake(list)).toBe(30_000);
  });

  test('is unknown where one of the three is unknown', () => {
    expect(sumAtStake(leavings(groundOf(doc, { segmentIds: new Set(['guests']) })))).toBeNull();
  });
});

test('time is summed by stage, the longest wait first, and unknown when none is known', () => {
  const doc = journey(
    stage('Buy', card('a', 0, { duration: 5, waitBefore: 20 }), card('b', 0, { waitBefore: 45 })),
    stage('Use', card('c', 0, { duration: 30 })),
  );
  const time = timeSpent(groundOf(doc));
  expect(time?.stages.map(({ duration, wait }) => [duration, wait])).toEqual([
    [5, 65],
    [30, 0],
  ]);
  expect(time?.waits.map(({ touchpoint, wait }) => [touchpoint.id, wait])).toEqual([
    ['b', 45],
    ['a', 20],
  ]);
  expect([time?.duration, time?.wait]).toEqual([35, 65]);
  expect(timeSpent(groundOf(journey(stage('Buy', card('a')))))).toBeNull();
});

test('control and kinds are counted by stage, with what is not known', () => {
  const doc = journey(
    stage('Buy', card('a', 0, { controlledBy: 'brand', kind: 'human' }), card('b', 0, { kind: 'human' })),
  );
  const [control] = controlByStage(groundOf(doc));
  expect([[...(control?.counts ?? [])], control?.unknown, control?.total]).toEqual([[['brand', 1]], 1, 2]);
  expect([...(kindsByStage(groundOf(doc))[0]?.counts ?? [])]).toEqual([['human', 2]]);
});

test('a channel has its pains and its best and worst touchpoint', () => {
  const doc = journey(
    stage(
      'Buy',
      card('a', 1, { channel: 'App' }),
      card('b', -1, { channel: 'Shop', pains: ['Queue', 'Noise'] }),
      card('c', 2, { channel: 'Shop' }),
    ),
  );
  expect(
    channelFigures(groundOf(doc)).map(({ channel, pains, best, worst }) => [
      channel.name,
      pains,
      best?.id,
      worst?.id,
    ]),
  ).toEqual([
    ['Shop', 2, 'c', 'b'],
    ['App', 0, 'a', 'a'],
  ]);
});

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
    expect([-100, 0, 50, 100].map((score) => proposedEmotion('nps', score))).toEqual([-2, 0, 1, 2]);
    expect([1, 4, 7].map((score) => proposedEmotion('ces', score))).toEqual([-2, 0, 2]);
    expect([0, 75, 101].map((score) => proposedEmotion('csat', score))).toEqual([-2, 1, null]);
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
