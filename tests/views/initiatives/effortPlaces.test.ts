import { describe, expect, test } from 'vitest';
import { actionLines } from '../../../src/derive/analysis/actionLines.ts';
import { markPlaces } from '../../../src/derive/analysis/effortPlaces.ts';
import { judgementAt, judgementByKey } from '../../../src/views/initiatives/judgements.ts';
import { journey, row } from '../../journey.ts';

describe('the drawing of effort and effect', () => {
  test('has effort to the right and effect upwards, and never leaves its scale', () => {
    expect(judgementAt(0.1, 0.1)).toEqual({ effort: 1, effect: 5 });
    expect(judgementAt(0.99, 0.99)).toEqual({ effort: 5, effect: 1 });
    expect([judgementAt(-1, 2), judgementAt(1, 0)]).toEqual([
      { effort: 1, effect: 1 },
      { effort: 5, effect: 5 },
    ]);
  });

  test('is gone through with the arrow keys; what was not judged begins in the middle', () => {
    expect(judgementByKey('ArrowUp', { effort: 2, effect: 4 })).toEqual({ effort: 2, effect: 5 });
    expect(judgementByKey('ArrowUp', { effort: 2, effect: 5 })).toEqual({ effort: 2, effect: 5 });
    expect(judgementByKey('ArrowLeft', {})).toEqual({ effort: 3, effect: 3 });
    expect(judgementByKey('ArrowRight', { effort: 2 })).toEqual({ effort: 3, effect: 3 });
    expect(judgementByKey('Enter', { effort: 2, effect: 4 })).toBeNull();
  });

  test('shows actions of one judgement beside one another', () => {
    const action = (id: string, effort?: number) =>
      row('initiative', {
        id,
        title: id,
        order: 'a0',
        status: 'idea',
        ...(effort && { effort, effect: 2 }),
      });
    const lines = actionLines(
      journey(action('a', 1), action('b', 1), action('c', 1), action('d')),
      '2026-01-01',
    );
    const places = markPlaces(lines);
    expect([...places.values()].map(({ column, row: line }) => [column, line])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(places.has('d')).toBe(false);
  });
});
