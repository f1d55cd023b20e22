import { expect, test } from 'vitest';
import { partsOfView, shownOf } from '../../../src/views/find/viewParts.ts';
import { journey, segment, stage } from '../../journey.ts';

const doc = journey(segment('Ann'), segment('Bob'), segment('Cat'), stage('See'), stage('Buy'));
const view = { id: 'v', name: 'Mine', order: 'a0' };

test('a view brings back what it kept', () => {
  const parts = { hiddenSegments: ['bob'], foldedSegments: ['cat'], foldedStages: ['buy'] };
  const kept = shownOf(doc, parts);
  expect(kept).toEqual({ segments: ['ann', 'cat'], stages: ['see'] });
  const filter = { foldedSegments: parts.foldedSegments };
  expect(partsOfView(doc, { ...view, ...kept, filter })).toEqual(parts);
});

test('a view of the whole map keeps no lists, and one of an older version shows all', () => {
  const whole = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };
  expect(shownOf(doc, whole)).toEqual({});
  expect(partsOfView(doc, view)).toEqual(whole);
});

test('a view whose segments are gone does not empty the map', () => {
  expect(partsOfView(doc, { ...view, segments: ['gone'], stages: [] })).toMatchObject({
    hiddenSegments: [],
    foldedStages: [],
  });
});
