import { expect, test } from 'vitest';
import { progressOfMap } from '../../src/derive/progress.ts';
import { card, journey, stage } from '../journey.ts';

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

test('two states of a map say what got better, worse or both, by emotion, pains and critical moments', () => {
  const { lines, before: was, after: is } = progressOfMap(before, after);
  expect(lines.map(({ touchpoint, verdict }) => [touchpoint.title, verdict])).toEqual([
    ['Pay', 'better'],
    ['Open', 'worse'],
    ['Wait', 'mixed'],
  ]);
  expect(was).toEqual({ emotion: -0.6, pains: 3, critical: 1 });
  expect(is).toEqual({ emotion: 0.7, pains: 3, critical: 0 });
});

test('a map without emotions has no mean, and the same state has no progress', () => {
  expect(progressOfMap(journey(), journey())).toEqual({
    before: { emotion: null, pains: 0, critical: 0 },
    after: { emotion: null, pains: 0, critical: 0 },
    lines: [],
  });
  expect(progressOfMap(before, before).lines).toEqual([]);
});
