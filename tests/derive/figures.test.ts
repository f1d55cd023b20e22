import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangement } from '../../src/derive/arrangement.ts';
import { curveFigures } from '../../src/derive/curveFigures.ts';
import { emotionLevel } from '../../src/derive/emotionLevel.ts';
import { initialsOf } from '../../src/derive/initials.ts';
import { quoted } from '../../src/derive/quoted.ts';
import { rounded } from '../../src/derive/rounded.ts';
import { stageFigures } from '../../src/derive/stageFigures.ts';
import { card, journey, segment, stage, tray } from '../journey.ts';
import { anyMap } from './maps.ts';

/** The figures of a curve with these emotions; undefined is a touchpoint without one. Ids are `1`, `2` … */
function figures(...emotions: (number | undefined)[]) {
  const doc = journey(stage('Buy', ...emotions.map((emotion, at) => card(`${at + 1}`, emotion))));
  return curveFigures(arrangement(doc).cells.flat(2));
}

describe('what remains of a journey', () => {
  test('is the mean of its most extreme and its last value', () => {
    expect(figures(1, -0.6, 1.8, 0.4, 1.3)?.remembered).toEqual({ value: 1.6, peakId: '3', lastId: '5' });
    expect(figures(0.2, -1.6, 0.7)?.remembered).toEqual({ value: -0.5, peakId: '2', lastId: '3' });
    expect(figures(0.5)?.remembered).toEqual({ value: 0.5, peakId: '1', lastId: '1' });
  });

  test('takes the bad side when good and bad are equally far from zero', () => {
    expect(figures(1.5, -1.5, 0.5)?.remembered).toEqual({ value: -0.5, peakId: '2', lastId: '3' });
  });

  test('shows lowest, highest and mean over the touchpoints that have an emotion', () => {
    expect(figures(undefined, 1, undefined, -1, -1, undefined)).toMatchObject({
      lowest: { value: -1, id: '4' },
      highest: { value: 1, id: '2' },
      mean: -0.3,
      count: 3,
    });
  });

  test('is nothing when nobody felt anything that is known', () => {
    expect(figures()).toBeNull();
    expect(figures(undefined)).toBeNull();
    expect(figures(0)).toMatchObject({ mean: 0, lowest: { value: 0 } });
  });
});

describe('a number that is shown', () => {
  test('is rounded with halves away from zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5].map((value) => rounded(value))).toEqual([1, 2, 3, -1, -3]);
    expect([0.25, 0.35, 1.005, -1.15].map((value) => rounded(value, 1))).toEqual([0.3, 0.4, 1, -1.2]);
    expect(rounded(1.005, 2)).toBe(1.01);
  });

  test('is never a negative zero', () => {
    expect(Object.is(rounded(-0.2), 0)).toBe(true);
    expect(Object.is(rounded(-0.04, 1), 0)).toBe(true);
  });

  test('has the face of the nearest level', () => {
    expect([-2, -1.5, -1.4, -0.5, -0.4, 0, 0.5, 1.4, 1.5].map(emotionLevel)).toEqual([
      -2, -2, -1, -1, 0, 0, 1, 1, 2,
    ]);
  });
});

describe('a stage', () => {
  const doc = journey(
    segment('A'),
    segment('B'),
    stage('One', { weight: 30 }, card('a'), card('b', 0, { segment: 'B' })),
    stage('Two', card('c'), card('d', 0, { state: 'toBe' })),
    stage('Three', { weight: 0 }),
    tray(card('e')),
  );

  test('shows its part of all touchpoints and of all weights, ten points when none are set', () => {
    expect(stageFigures(arrangement(doc))).toEqual([
      { id: 'one', count: 2, share: 2 / 3, sharePercent: 67, weightShare: 0.75, weightPercent: 75 },
      { id: 'two', count: 1, share: 1 / 3, sharePercent: 33, weightShare: 0.25, weightPercent: 25 },
      { id: 'three', count: 0, share: 0, sharePercent: 0, weightShare: 0, weightPercent: 0 },
    ]);
  });

  test('can be counted for some segments only', () => {
    const counts = stageFigures(arrangement(doc), new Set(['b'])).map(({ count, share }) => [count, share]);
    expect(counts).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test('rounds half a per cent up', () => {
    const halves = journey(stage('One', { weight: 125 }), stage('Two', { weight: 875 }));
    expect(stageFigures(arrangement(halves)).map(({ weightPercent }) => weightPercent)).toEqual([13, 88]);
  });

  test('has no share when there is nothing to share', () => {
    const none = stageFigures(arrangement(journey(stage('One', { weight: 0 }))));
    expect(none).toMatchObject([{ share: 0, weightShare: 0 }]);
  });
});

describe('the arrangement of a map', () => {
  const doc = journey(
    stage(
      'One',
      card('second', 0, { order: 'a2' }),
      card('first', 0, { order: 'a1' }),
      card('same', 0, { order: 'a2' }),
    ),
    stage('Two'),
    tray(card('Later')),
  );

  test('sorts cards by order and then by id', () => {
    expect(
      arrangement(doc)
        .cells.flat(2)
        .map(({ id }) => id),
    ).toEqual(['first', 'same', 'second']);
  });

  test('puts into the tray what has no place or whose place is gone', () => {
    const lost = { ...doc, stage: new Map([...doc.stage].filter(([id]) => id !== 'one')) };
    expect(arrangement(lost).tray.map(({ id }) => id)).toEqual(['later', 'first', 'same', 'second']);
    expect(arrangement(lost).cells).toEqual([[[]]]);
  });

  test('keeps the lists that did not change, also when a stage is added before them', () => {
    const before = arrangement(doc);
    const row = { id: 'zero', name: 'Zero', order: 'Zz' };
    const after = arrangement({ ...doc, stage: new Map(doc.stage).set('zero', row) }, 'asIs', before);
    expect(after.cells[0]?.[1]).toBe(before.cells[0]?.[0]);
    expect(after.tray).toBe(before.tray);
    expect(arrangement({ ...doc }, 'asIs', before).cells[0]).toBe(before.cells[0]);
  });

  test('holds every touchpoint of the state exactly once', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom('asIs' as const, 'toBe' as const), (map, state) => {
        const { cells, tray: rest } = arrangement(map, state);
        const ids = [...cells.flat(2), ...rest].map(({ id }) => id).sort();
        const expected = [...map.touchpoint.values()].filter((row) => row.state === state);
        expect(ids).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('the texts of a card', () => {
  test('name who is responsible by initials', () => {
    expect(initialsOf({ name: 'Marketing', initials: 'MK' })).toBe('MK');
    expect(initialsOf({ name: 'Customer service' })).toBe('CS');
    expect(initialsOf({ name: 'marketing' })).toBe('MA');
    expect(initialsOf({ name: 'Élodie d’Arc' })).toBe('ÉD');
    expect(initialsOf({ name: ' ', initials: ' ' })).toBe('');
  });

  test('put a thought into quotation marks that has none', () => {
    expect(quoted(' It felt like flying. ')).toBe('“It felt like flying.”');
    expect(quoted('„Wie fliegen.“')).toBe('„Wie fliegen.“');
    expect(quoted('"Like flying."')).toBe('"Like flying."');
    expect(quoted('"Fly" is what it’s like')).toBe('“"Fly" is what it’s like”');
    expect(quoted('  ')).toBe('');
  });
});
