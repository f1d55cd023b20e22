import { expect, test } from 'vitest';
import { moveTouchpoints } from '../../src/commands/moveTouchpoints.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, newIds, segment, stage, titles, tray } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Buy', card('A'), card('B'), card('C'), card('D')),
  stage('Use', card('E'), card('F', 0, { segment: 'Bob' })),
  tray(card('T')),
);
const at = (stageId: string, index: number, segmentId = 'ann') => ({ segmentId, stageId, index });

test.each([
  ['a', 0, ['A', 'B', 'C', 'D']],
  ['a', 1, ['B', 'A', 'C', 'D']],
  ['a', 3, ['B', 'C', 'D', 'A']],
  ['d', 0, ['D', 'A', 'B', 'C']],
  ['c', 99, ['A', 'B', 'D', 'C']],
  ['c', -5, ['C', 'A', 'B', 'D']],
])('card %s moves before the other card at %i of its cell', (id, index, expected) => {
  const after = doUndoRedo(doc, (tr) => moveTouchpoints(tr, [id], at('buy', index)));
  expect(titles(after, 'buy', 'ann')).toEqual(expected);
});

test('a card moves to another stage and another segment', () => {
  const after = doUndoRedo(doc, (tr) => moveTouchpoints(tr, ['b'], at('use', 0, 'bob')));
  expect(titles(after, 'buy', 'ann')).toEqual(['A', 'C', 'D']);
  expect(titles(after, 'use', 'bob')).toEqual(['B', 'F']);
});

test('several cards land together, in the order in which they are lived through', () => {
  const after = doUndoRedo(doc, (tr) => moveTouchpoints(tr, ['t', 'e', 'd', 'a', 'a'], at('buy', 1)));
  expect(titles(after, 'buy', 'ann')).toEqual(['B', 'A', 'D', 'E', 'T', 'C']);
});

test('cards go to the end of the tray', () => {
  const after = doUndoRedo(doc, (tr) => moveTouchpoints(tr, ['c', 'a'], 'tray'));
  expect(titles(after)).toEqual(['T', 'A', 'C']);
  expect(after.touchpoint.get('a')).toMatchObject({ segmentId: null, stageId: null });
});

test('a move writes the moved cards and no other', () => {
  const tr = new Transaction(doc, newIds());
  moveTouchpoints(tr, ['d'], at('buy', 1));
  expect(tr.changes.map((change) => change.id)).toEqual(['d']);
});

test('moving to where a card stands already changes nothing', () => {
  const tr = new Transaction(doc, newIds());
  moveTouchpoints(tr, ['b'], at('buy', 1));
  moveTouchpoints(tr, ['c', 'b'], at('buy', 1));
  moveTouchpoints(tr, ['t'], 'tray');
  moveTouchpoints(tr, ['gone'], at('buy', 0));
  moveTouchpoints(tr, [], at('buy', 0));
  expect(tr.changes).toEqual([]);
});

test('a card between two equal neighbours gives their list new keys', () => {
  const equal = journey(
    stage('Buy', card('A', 0, { order: 'a0' }), card('B', 0, { order: 'a0' }), card('C', 0, { order: 'a1' })),
  );
  const after = doUndoRedo(equal, (tr) => moveTouchpoints(tr, ['c'], at('buy', 1, 'customer')));
  expect(titles(after, 'buy')).toEqual(['A', 'C', 'B']);
});

test('a card for a stage that is gone goes to the tray', () => {
  const after = doUndoRedo(doc, (tr) => moveTouchpoints(tr, ['a'], at('gone', 0)));
  expect(titles(after)).toEqual(['T', 'A']);
});

test('a card can be moved a thousand times between the same two', () => {
  let current = doc;
  const tr = new Transaction(current, newIds());
  for (let count = 0; count < 1000; count++) moveTouchpoints(tr, [count % 2 ? 'b' : 'c'], at('buy', 1));
  current = tr.doc;
  expect(titles(current, 'buy', 'ann')).toEqual(['A', 'B', 'C', 'D']);
  expect(Math.max(...[...current.touchpoint.values()].map((row) => row.order.length))).toBeLessThanOrEqual(
    100,
  );
});
