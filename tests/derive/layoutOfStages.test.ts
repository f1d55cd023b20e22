import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { layoutInRows, layoutOfStages } from '../../src/derive/layoutOfStages.ts';
import { linkRoutes } from '../../src/derive/linkRoutes.ts';
import { goldenMaps } from '../golden/maps.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { anyKind, anyMap, kinds, optionsOf } from './maps.ts';

const doc = journey(
  segment('Guest'),
  stage('Plan', { weight: 30 }, card('Look', 1), card('Ask', -1)),
  stage('Visit', { weight: 10 }, card('Sit', -2), card('Read', 1), card('Leave', 0)),
  stage('Return', { weight: 60 }, card('Tell', 2)),
);

describe('a part of a layout', () => {
  test.each(kinds)('stands at the left and keeps the shares of the whole (%s)', (kind) => {
    const whole = layoutJourney(doc, optionsOf(kind));
    const part = layoutOfStages(whole, ['visit', 'return']);
    expect(part.stages.map(({ id, x }) => [id, x])).toEqual([
      ['visit', 0],
      ['return', whole.stages[1]?.width],
    ]);
    expect(part.stages.map(({ weightShare }) => weightShare)).toEqual([0.1, 0.6]);
    expect([...part.cards.keys()]).toEqual(['sit', 'read', 'leave', 'tell']);
    expect(part.bands[0]?.points.map(({ id }) => id)).toEqual(['sit', 'read', 'leave', 'tell']);
    // The figures of the segment are those of its whole journey.
    expect(part.bands[0]?.felt).toHaveLength(6);
  });

  test('a band is only as high as the tallest stack that is left', () => {
    const whole = layoutJourney(doc, optionsOf('compact'));
    const part = layoutOfStages(whole, ['return']);
    const [before, after] = [whole.bands[0], part.bands[0]];
    expect(after?.height).toBeLessThan(before?.height ?? 0);
    expect((before?.baseline ?? 0) - (after?.baseline ?? 0)).toBe(
      (before?.height ?? 0) - (after?.height ?? 0),
    );
  });

  test('a link whose other end is left out is not drawn', () => {
    const linked = goldenMaps.links;
    if (!linked) throw new Error('There is no map of links.');
    for (const kind of kinds) {
      const whole = layoutJourney(linked.doc, optionsOf(kind));
      const part = layoutOfStages(whole, ['plan']);
      const ids = new Set(part.cards.keys());
      const within = whole.links.filter(({ from, to }) => ids.has(from.cardId) && ids.has(to.cardId));
      expect(part.links.map(({ link }) => link.id)).toEqual(within.map(({ link }) => link.id));
      expect(within.length).toBeGreaterThan(0);
      expect(part.links.every(({ from, to }) => ids.has(from.cardId) && ids.has(to.cardId))).toBe(true);
      for (const { corners } of linkRoutes(part)) {
        for (const { x, y } of corners) expect([Number.isNaN(x), Number.isNaN(y)]).toEqual([false, false]);
      }
    }
  });

  test('rows hold every stage once and in order, whatever the map', () => {
    fc.assert(
      fc.property(anyMap, anyKind, fc.integer({ min: 1, max: 4 }), (any, kind, count) => {
        const whole = layoutJourney(any, optionsOf(kind));
        const rows = layoutInRows(whole, count);
        expect(rows.flatMap(({ stages }) => stages.map(({ id }) => id))).toEqual(
          whole.stages.map(({ id }) => id),
        );
        expect(rows.length).toBe(Math.min(count, whole.stages.length));
        expect(rows.flatMap(({ cards }) => [...cards.keys()]).toSorted()).toEqual(
          [...whole.cards.keys()].toSorted(),
        );
        for (const row of rows) {
          for (const { x, width } of row.cards.values()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(row.width);
          }
        }
      }),
    );
  });
});
