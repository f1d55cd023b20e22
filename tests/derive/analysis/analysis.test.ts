import { describe, expect, test } from 'vitest';
import { channelFigures } from '../../../src/derive/analysis/channelFigures.ts';
import { groundOf } from '../../../src/derive/analysis/ground.ts';
import { importancePoints } from '../../../src/derive/analysis/importance.ts';
import { leavings, sumAtStake } from '../../../src/derive/analysis/leaving.ts';
import { spreadOf } from '../../../src/derive/analysis/spread.ts';
import { stageBalance } from '../../../src/derive/analysis/stageBalance.ts';
import { timeSpent } from '../../../src/derive/analysis/timeSpent.ts';
import { usageOf, usagePoints } from '../../../src/derive/analysis/usage.ts';
import type { Doc } from '../../../src/model/doc.ts';
import type { RowOf } from '../../../src/model/kinds.ts';
import { controlledBy } from '../../../src/model/touchpoint.ts';
import { card, journey, row, segment, stage } from '../../journey.ts';

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

test('a fact is counted by its values and by stage, with what is not known last', () => {
  const brand = { controlledBy: 'brand' } as const;
  const doc = journey(
    stage('Buy', card('a', 0, brand), card('b')),
    stage('Use', card('c', 0, brand), card('d', 0, { controlledBy: 'others' })),
  );
  const spread = spreadOf(groundOf(doc), controlledBy.options, (touchpoint) => touchpoint.controlledBy);
  expect(
    spread.map(({ value, byStage, total }) => [value, byStage.map((list) => list.length), total]),
  ).toEqual([
    ['brand', [1, 1], 2],
    ['others', [0, 1], 1],
    [null, [1, 0], 1],
  ]);
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
