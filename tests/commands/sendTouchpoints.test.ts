import { expect, test } from 'vitest';
import { sendTouchpoints } from '../../src/commands/sendTouchpoints.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, newIds, segment, stage, titles, tray } from '../journey.ts';

const bob = { segment: 'Bob' };
const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('A'), card('B'), card('P', 0, bob)),
  stage('Buy', card('C'), card('Q', 0, bob)),
  tray(card('T')),
);

test('touchpoints are sent to a stage, each in its segment, in the order in which they are lived through', () => {
  const after = doUndoRedo(doc, (tr) => sendTouchpoints(tr, ['p', 'b', 'a', 'c'], { stageId: 'buy' }));
  expect(titles(after, 'buy', 'ann')).toEqual(['C', 'A', 'B']);
  expect(titles(after, 'buy', 'bob')).toEqual(['Q', 'P']);
});

test('touchpoints are sent to a segment, each in its stage; from the tray to the first', () => {
  const after = doUndoRedo(doc, (tr) => sendTouchpoints(tr, ['c', 'a', 't'], { segmentId: 'bob' }));
  expect(titles(after, 'see', 'bob')).toEqual(['P', 'A', 'T']);
  expect(titles(after, 'buy', 'bob')).toEqual(['Q', 'C']);
});

test('those that are there already stay where they are', () => {
  const tr = new Transaction(doc, newIds());
  sendTouchpoints(tr, ['a', 'p'], { stageId: 'see' });
  sendTouchpoints(tr, ['gone'], { stageId: 'buy' });
  expect(tr.changes).toEqual([]);
});
