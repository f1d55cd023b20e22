import { expect, test } from 'vitest';
import { hitAt } from '../../src/canvas/hit.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const doc = journey(stage('Find'), stage('Buy', card('Pay', 1), card('Wait')));
const layout = layoutJourney(doc, { kind: 'timeline', measure });
const pay = layout.cards.get('pay');
const wait = layout.cards.get('wait');
const point = layout.bands[0]?.points[0];
if (!pay || !wait || !point) throw new Error('The map lacks its cards.');

test('a card is found under the pointer', () => {
  expect(hitAt(layout, { x: pay.x + 5, y: pay.y + 5 }, 1)).toEqual({ type: 'card', id: 'pay' });
});

test('a point is found within twelve pixels of the window at every zoom', () => {
  const found = { type: 'point', id: 'pay', segmentId: 'customer' };
  expect(hitAt(layout, { x: point.x + 11, y: point.y }, 1)).toEqual(found);
  expect(hitAt(layout, { x: point.x + 22, y: point.y }, 0.5)).toEqual(found);
  expect(hitAt(layout, { x: point.x + 22, y: point.y }, 1).type).not.toBe('point');
});

test('an empty cell is a free place from edge to edge', () => {
  const hit = hitAt(layout, { x: 2, y: pay.y }, 1);
  expect(hit).toMatchObject({ type: 'free', place: { stageId: 'find', index: 0 } });
});

test('between two cards of a full cell there is a place for another', () => {
  const hit = hitAt(layout, { x: (pay.x + pay.width + wait.x) / 2, y: pay.y + 5 }, 1);
  expect(hit).toEqual({ type: 'cell', place: { segmentId: 'customer', stageId: 'buy', index: 1 } });
});

test('outside of the map there is nothing', () => {
  expect(hitAt(layout, { x: layout.width + 30, y: 20 }, 1)).toEqual({ type: 'ground' });
  expect(hitAt(layout, { x: 20, y: layout.height + 90 }, 1)).toEqual({ type: 'ground' });
});
