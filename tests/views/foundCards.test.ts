import { expect, test } from 'vitest';
import { cardsInOrder, foundCards } from '../../src/views/foundCards.ts';
import { card, journey, segment, stage, tray } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('Église at noon'), card('Big poster', 0, { segment: 'Bob' })),
  stage('Buy', card('Poster at the till'), card('Wanted', 0, { state: 'toBe' })),
  tray(card('Loose poster')),
);
const names = (words: string) => foundCards(cardsInOrder(doc), words).map(({ title }) => title);

test('touchpoints are listed segment by segment in time, the tray last, without those that are only wanted', () => {
  expect(names('')).toEqual(['Église at noon', 'Poster at the till', 'Big poster', 'Loose poster']);
});

test('words find titles whatever their case and accents, those that begin with them first', () => {
  expect(names('eglise')).toEqual(['Église at noon']);
  expect(names('POSTER')).toEqual(['Poster at the till', 'Big poster', 'Loose poster']);
  expect(names('till poster')).toEqual(['Poster at the till']);
  expect(names('nothing like it')).toEqual([]);
});
