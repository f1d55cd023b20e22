import { expect, test } from 'vitest';
import { type Arrow, nextPlace } from '../../src/canvas/moveByKey.ts';
import { placeMessage } from '../../src/canvas/placeMessage.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const doc = journey(
  segment('Young'),
  segment('Old'),
  stage('Find', card('Look'), card('Compare'), card('Ask', 0, { segment: 'Old' })),
  stage('Buy', card('Pay'), card('Leave')),
);

function next(kind: 'timeline' | 'compact', id: string, arrow: Arrow, others: string[] = []) {
  const layout = layoutJourney(doc, { kind, measure });
  const box = layout.cards.get(id);
  if (!box) throw new Error(`There is no ${id}.`);
  const place = nextPlace(layout, box, [id, ...others], arrow);
  return place && [place.segmentId, place.stageId, place.index];
}

test('a card moves among its neighbours first, then to the facing end of the next stage', () => {
  expect(next('timeline', 'look', 'right')).toEqual(['young', 'find', 1]);
  expect(next('timeline', 'compare', 'right')).toEqual(['young', 'buy', 0]);
  expect(next('timeline', 'pay', 'left')).toEqual(['young', 'find', 2]);
});

test('up and down it goes to the same place of the next segment, as far as there are cards', () => {
  expect(next('timeline', 'compare', 'down')).toEqual(['old', 'find', 1]);
  expect(next('timeline', 'leave', 'down')).toEqual(['old', 'buy', 0]);
  expect(next('timeline', 'ask', 'up')).toEqual(['young', 'find', 0]);
});

test('at the edge of the map there is no further', () => {
  expect(next('timeline', 'look', 'left')).toBeNull();
  expect(next('timeline', 'look', 'up')).toBeNull();
  expect(next('timeline', 'leave', 'right')).toBeNull();
});

test('where cards are stacked, up and down go through the stack first', () => {
  expect(next('compact', 'look', 'down')).toEqual(['young', 'find', 1]);
  expect(next('compact', 'compare', 'down')).toEqual(['old', 'find', 0]);
  expect(next('compact', 'compare', 'right')).toEqual(['young', 'buy', 1]);
});

test('selected cards move together', () => {
  expect(next('timeline', 'look', 'right', ['compare'])).toEqual(['young', 'buy', 0]);
});

test('a place is told by the card that would follow, else by the one before', () => {
  const { cards, ...layout } = layoutJourney(doc, { kind: 'timeline', measure });
  const told = (id: string, ids: string[]) => {
    const box = cards.get(id);
    return box && placeMessage({ cards, ...layout }, box, ids);
  };
  expect(told('pay', ['pay'])).toEqual({
    key: 'board.placeBefore',
    values: { stage: 'Buy', title: 'Leave' },
  });
  expect(told('leave', ['leave'])).toEqual({
    key: 'board.placeAfter',
    values: { stage: 'Buy', title: 'Pay' },
  });
  expect(told('pay', ['pay', 'leave'])).toEqual({ key: 'board.placeAlone', values: { stage: 'Buy' } });
});
