import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureChange } from '../../src/derive/figureChange.ts';
import { progressOfMap } from '../../src/derive/progress.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { anyMap } from './maps.ts';

const before = journey(
  stage(
    'Buy',
    card('Pay', -1, { pains: ['Queue', 'Noise'], momentOfTruth: 'negative' }),
    card('Open', 1),
    card('Ask', 0),
    card('Wait', -1, { pains: ['Long'] }),
    card('Gone', -2),
  ),
);
const after = journey(
  stage(
    'Buy',
    card('Pay', 1, { pains: ['Queue'] }),
    card('Open', 0.5),
    card('Ask', 0),
    card('Wait', 0, { pains: ['Long', 'Cold'] }),
    card('New', 2),
  ),
);

/** A figure as *before, after, change, outcome*, under its name. */
function told(figures: readonly FigureChange[]) {
  const value = (figure: FigureChange['before']) =>
    figure?.of === undefined ? (figure?.value ?? null) : `${figure.value} of ${figure.of}`;
  return Object.fromEntries(
    figures.map(({ name, before, after, change, outcome }) => [
      name,
      [value(before), value(after), change, outcome],
    ]),
  );
}

test('two states of a map say what got better, worse or both, by emotion, pains and critical moments', () => {
  const { lines, figures, segments } = progressOfMap(before, after);
  expect(lines.map(({ touchpoint, outcome }) => [touchpoint.title, outcome])).toEqual([
    ['Pay', 'better'],
    ['Open', 'worse'],
    ['Wait', 'mixed'],
  ]);
  expect(told(lines[0]?.figures ?? [])).toEqual({
    emotion: [-1, 1, 2, 'better'],
    pains: [2, 1, -1, 'better'],
    critical: [1, 0, -1, 'better'],
  });
  // −1, 1, 0, −1, −2 was remembered as (−2 − 2) ÷ 2, and 1, 0.5, 0, 0, 2 is as (2 + 2) ÷ 2.
  expect(told(figures)).toEqual({
    mean: [-0.6, 0.7, 1.3, 'better'],
    lowest: [-2, 0, 2, 'better'],
    end: [-2, 2, 4, 'better'],
    remembered: [-2, 2, 4, 'better'],
    pains: [3, 3, 0, 'same'],
    critical: [1, 0, -1, 'better'],
    openActions: [0, 0, 0, 'same'],
  });
  expect(segments).toEqual([]);
});

test('end and remembered value of a map are the means of its segments, and each segment is told by itself', () => {
  const map = (young: number, old?: number) =>
    journey(
      segment('Young'),
      ...(old === undefined ? [] : [segment('Old')]),
      stage('Buy', card('a', young), ...(old === undefined ? [] : [card('b', old, { segment: 'Old' })])),
    );
  const { figures, segments } = progressOfMap(map(-1, 1), map(0.5));
  expect(told(figures)).toMatchObject({
    end: [0, 0.5, 0.5, 'better'],
    lowest: [-1, 0.5, 1.5, 'better'],
  });
  expect(segments.map(({ segment: { name } }) => name)).toEqual(['Young', 'Old']);
  expect(told(segments[0]?.figures ?? [])).toMatchObject({ remembered: [-1, 0.5, 1.5, 'better'] });
  expect(told(segments[1]?.figures ?? [])).toMatchObject({ remembered: [1, null, null, 'unknown'] });
});

test('open actions are counted without a judgement, and targets by what is reached and what is not', () => {
  const metric = (id: string, target: number, value: number) => [
    row('metric', { id, aboutId: 'pay', name: id, order: 'a0', formula: 'count', better: 'higher', target }),
    row('observation', { id: `${id}-1`, metricId: id, date: '2026-01-01', value }),
  ];
  const action = (id: string, status: 'planned' | 'done' | 'dropped') =>
    row('initiative', { id, title: id, order: 'a0', status });
  const pay = stage('Buy', card('Pay'));
  const [none, one, both, three] = [
    journey(
      pay,
      ...metric('a', 10, 5),
      ...metric('b', 10, 5),
      action('x', 'planned'),
      action('y', 'planned'),
    ),
    journey(pay, ...metric('a', 10, 10), ...metric('b', 10, 5), action('x', 'done'), action('y', 'dropped')),
    journey(pay, ...metric('a', 10, 10), ...metric('b', 10, 12)),
    journey(pay, ...metric('a', 10, 10), ...metric('b', 10, 12), ...metric('c', 10, 9)),
  ];
  if (!none || !one || !both || !three) throw new Error('four maps');
  expect(told(progressOfMap(none, one).figures)).toMatchObject({
    openActions: [2, 0, -2, 'fewer'],
    targets: ['0 of 2', '1 of 2', 1, 'better'],
  });
  expect(told(progressOfMap(both, three).figures).targets).toEqual(['2 of 2', '2 of 3', 0, 'worse']);
  expect(told(progressOfMap(one, three).figures).targets).toEqual(['1 of 2', '2 of 3', 1, 'better']);
  expect(told(progressOfMap(none, journey(pay)).figures).targets).toEqual(['0 of 2', null, null, 'unknown']);
});

test('of two to-bes the wanted emotions are compared, and nothing that is measured or done', () => {
  const map = (wanted: number, today: number) =>
    journey(
      stage('Buy', card('Pay', today), card('Pay', wanted, { id: 'wish', state: 'toBe', originId: 'pay' })),
      row('initiative', { id: 'x', title: 'x', order: 'a0', status: 'planned' }),
    );
  const { figures, lines } = progressOfMap(map(0.5, -1), map(1.5, -2), 'toBe');
  expect(told(figures)).toEqual({
    mean: [0.5, 1.5, 1, 'better'],
    lowest: [0.5, 1.5, 1, 'better'],
    end: [0.5, 1.5, 1, 'better'],
    remembered: [0.5, 1.5, 1, 'better'],
    pains: [0, 0, 0, 'same'],
    critical: [0, 0, 0, 'same'],
  });
  expect(lines.map(({ touchpoint, outcome }) => [touchpoint.id, outcome])).toEqual([['wish', 'better']]);
});

test('what is known at neither time is left out, and the same state has no progress', () => {
  expect(told(progressOfMap(journey(), journey()).figures)).toEqual({
    pains: [0, 0, 0, 'same'],
    critical: [0, 0, 0, 'same'],
    openActions: [0, 0, 0, 'same'],
  });
  expect(progressOfMap(before, before).lines).toEqual([]);
});

test('going back undoes what was found: better turns to worse, and differences turn round', () => {
  const opposite = { better: 'worse', worse: 'better', more: 'fewer', fewer: 'more' } as Record<
    string,
    string
  >;
  fc.assert(
    fc.property(anyMap, anyMap, (one, other) => {
      const there = progressOfMap(one, other).figures;
      const back = new Map(progressOfMap(other, one).figures.map((figure) => [figure.name, figure]));
      expect(back.size).toBe(there.length);
      for (const { name, before, after, change, outcome } of there) {
        const turned = back.get(name);
        expect([turned?.before, turned?.after]).toEqual([after, before]);
        expect(turned?.outcome).toBe(opposite[outcome] ?? outcome);
        if (change === null) expect(turned?.change).toBeNull();
        else expect((turned?.change ?? 0) + change).toBe(0);
        expect(outcome).not.toBeUndefined();
      }
      for (const { change, outcome } of progressOfMap(one, one).figures)
        expect([change, outcome]).toEqual([0, 'same']);
    }),
  );
});
