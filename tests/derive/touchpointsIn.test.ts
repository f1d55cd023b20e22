import { expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { touchpointsIn } from '../../src/derive/touchpointsIn.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const bob = { segment: 'Bob' };
const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('A', 1), card('B', -1), card('P', 0, bob)),
  stage('Buy', card('C'), card('Q', 2, bob)),
);
const layout = layoutJourney(doc, { kind: 'timeline', measure });
const boxOf = (id: string) => layout.cards.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
const everything = { x: -50, y: -50, width: layout.width + 100, height: layout.height + 100 };

test('a box that is drawn around everything holds every touchpoint, band by band in the order of time', () => {
  expect(touchpointsIn(layout, everything, false)).toEqual(['a', 'b', 'c', 'p', 'q']);
});

test('a card is in as soon as the box touches it, and not before', () => {
  const { x, y, width, height } = boxOf('b');
  const touching = { x: x + width - 1, y: y + height - 1, width: 4, height: 4 };
  expect(touchpointsIn(layout, touching, false)).toEqual(['b']);
  expect(touchpointsIn(layout, { ...touching, x: x + width + 1 }, false)).toEqual([]);
  expect(touchpointsIn(layout, { ...touching, y: y + height + 1 }, false)).toEqual([]);
});

test('over a curve the points in the box count, when they are wanted', () => {
  const [band] = layout.bands;
  const [first] = band?.points ?? [];
  const around = { x: (first?.x ?? 0) - 5, y: (first?.y ?? 0) - 5, width: 10, height: 10 };
  expect(touchpointsIn(layout, around, true)).toEqual(['a']);
  expect(touchpointsIn(layout, around, false)).toEqual([]);
});

test('a touchpoint of which card and point are in the box is in once', () => {
  expect(touchpointsIn(layout, everything, true)).toEqual(['a', 'b', 'c', 'p', 'q']);
});

test('where cards are stacked it is the same', () => {
  const stacked = layoutJourney(doc, { kind: 'compact', measure });
  expect(touchpointsIn(stacked, { ...everything, width: 60 }, false)).toEqual(['a', 'b', 'p']);
});
