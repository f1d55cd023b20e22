import { expect, test } from 'vitest';
import { feltOf } from '../../../src/derive/analysis/felt.ts';
import { groundOf, type Scope } from '../../../src/derive/analysis/ground.ts';
import { card, journey, segment, stage } from '../../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'Look',
    card('Search', -1, { segment: 'Ann' }),
    card('Search well', 1, { segment: 'Ann', state: 'toBe', originId: 'search' }),
    card('Poster', undefined, { segment: 'Bob', state: 'toBe' }),
  ),
  stage(
    'Use',
    card('Wait', -2, { segment: 'Ann' }),
    card('Read', undefined, { segment: 'Ann' }),
    card('Fall', 0, { segment: 'Bob' }),
    card('Ride', 2, { segment: 'Ann', state: 'toBe' }),
  ),
);

const told = (withToday: boolean, scope: Scope = {}) =>
  feltOf(groundOf(doc, { state: 'toBe', ...scope }), withToday).map(
    ({ segment: { name }, touchpoint, emotion, today, isDropped }) =>
      [name, touchpoint.title, emotion, today, isDropped] as const,
  );

test('of both maps each touchpoint is told as wanted and as today, and what is dropped follows in its segment', () => {
  expect(told(true)).toEqual([
    ['Ann', 'Search well', 1, -1, false],
    ['Ann', 'Ride', 2, undefined, false],
    ['Ann', 'Wait', undefined, -2, true],
    ['Bob', 'Fall', undefined, 0, true],
  ]);
});

test('of one map nothing is told of today', () => {
  expect(told(false)).toEqual([
    ['Ann', 'Search well', 1, undefined, false],
    ['Ann', 'Ride', 2, undefined, false],
  ]);
});

test('what is dropped in a stage or segment that is not looked at is not told', () => {
  const stageIds = new Set([...doc.stage.values()].filter(({ name }) => name === 'Look').map(({ id }) => id));
  const segmentIds = new Set(
    [...doc.segment.values()].filter(({ name }) => name === 'Bob').map(({ id }) => id),
  );
  expect(told(true, { stageIds })).toEqual([['Ann', 'Search well', 1, -1, false]]);
  expect(told(true, { segmentIds })).toEqual([['Bob', 'Fall', undefined, 0, true]]);
});
