import { expect, test } from 'vitest';
import { largeMap } from '../../bench/largeMap.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { readJourney, writeJourney } from '../../src/formats/json.ts';
import { measure } from '../measure.ts';

test.each([0, 20, 300])(
  'the measured map of %i touchpoints is one that nothing needs to be repaired in',
  (count) => {
    const doc = largeMap(count);
    const read = readJourney(writeJourney(doc));
    expect(read).toMatchObject({ report: [] });
    expect(doc.touchpoint.size).toBe(count);
  },
);

test('the measured map has all its cards on the board, two in a cell, and all that cards can show', () => {
  const layout = layoutJourney(largeMap(300), { kind: 'timeline', measure });
  expect(layout.cards.size).toBe(300);
  expect(layout.stages.map(({ slots }) => slots)).toEqual([2, 2, 2, 2, 2, 2, 2]);
  const cards = [...layout.cards.values()];
  expect(cards.every(({ touchpoint }) => touchpoint.emotion !== undefined && touchpoint.kind)).toBe(true);
  expect(cards.some(({ touchpoint }) => touchpoint.momentOfTruth === 'negative')).toBe(true);
  expect(cards.some(({ quote }) => quote.length > 0)).toBe(true);
});
