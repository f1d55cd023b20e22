import { expect, test } from 'vitest';
import {
  foldedLanesAfter,
  keptFilter,
  lanesOf,
  partsOfView,
  shownOf,
} from '../../../src/views/find/viewParts.ts';
import { journey, row, segment, stage } from '../../journey.ts';

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

const lanes = journey(
  segment('Ann'),
  stage('See'),
  row('lane', { id: 'hurts', type: 'pains', order: 'a0' }),
  row('lane', { id: 'time', type: 'time', order: 'a1', hidden: true }),
);

test('a view keeps which lanes are seen, and which are folded on this device', () => {
  expect(lanesOf(lanes)).toEqual({ lanes: ['hurts'] });
  expect(lanesOf(doc)).toEqual({});
  const found = { query: ' phone ', filter: { pains: true } as const, hides: true };
  const parts = { hiddenSegments: [], foldedSegments: [], foldedStages: [] };
  expect(keptFilter(lanes, found, parts, 'emotion other hurts')).toEqual({
    pains: true,
    text: 'phone',
    hides: true,
    foldedLanes: ['emotion', 'hurts'],
  });
});

test('a view folds the lanes that it kept and leaves those of other maps alone; one of an older version none', () => {
  const kept = { ...view, lanes: ['hurts'], filter: { foldedLanes: ['hurts', 'gone', 7] } };
  expect(foldedLanesAfter(lanes, kept, 'emotion other')).toBe('other hurts');
  expect(foldedLanesAfter(lanes, { ...view, lanes: ['hurts'] }, 'emotion other')).toBe('other');
  expect(foldedLanesAfter(lanes, view, 'emotion other')).toBe('emotion other');
});
