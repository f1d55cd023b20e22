import { expect, test } from 'vitest';
import { describeJourney } from '../../src/commands/journey.ts';
import { colorSegment, describeSegment } from '../../src/commands/segments.ts';
import { describeStage } from '../../src/commands/stages.ts';
import { updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import { card, journey, newIds, stage } from '../journey.ts';

const doc = journey(stage('Buy', card('Pay', -1)));

const refused: readonly [string, Edit][] = [
  ['a share of 150 per cent', (tr) => describeSegment(tr, 'customer', { share: 150 })],
  ['a colour that is none', (tr) => colorSegment(tr, 'customer', 'red')],
  ['no colour at all', (tr) => describeSegment(tr, 'customer', { name: 'Ann', color: undefined })],
  ['an importance of 9', (tr) => updateTouchpoint(tr, 'pay', { title: 'Wait', importance: 9 })],
  ['a colour of a stage that is none', (tr) => describeStage(tr, 'buy', { color: '#12' })],
  ['a language that is none', (tr) => describeJourney(tr, { language: '?' })],
];

test.each(refused)('%s is refused before anything is written', (_, edit) => {
  const tr = new Transaction(doc, newIds());
  expect(() => edit(tr)).toThrow('cannot be');
  expect(tr.changes).toEqual([]);
});

test('an emotion beyond its scale ends at its end, a weight below none at none', () => {
  const tr = new Transaction(doc, newIds());
  updateTouchpoint(tr, 'pay', { emotion: 7.123 });
  describeStage(tr, 'buy', { weight: -3 });
  expect(tr.row('touchpoint', 'pay')?.emotion).toBe(2);
  expect(tr.row('stage', 'buy')?.weight).toBe(0);
});
