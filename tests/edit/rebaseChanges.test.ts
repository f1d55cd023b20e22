import { expect, test } from 'vitest';
import { applyChanges, type Change, invertChanges } from '../../src/edit/change.ts';
import { rebaseChanges } from '../../src/edit/rebaseChanges.ts';
import { removeRows } from '../../src/edit/removeRows.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, newIds, row, stage } from '../journey.ts';
import { problemsOf } from '../problems.ts';
import { rowsOf } from './doUndoRedo.ts';

const doc = journey(
  stage('Buy', card('Pay', -1, { channel: 'Shop', pains: ['Queue'] }), card('Get')),
  stage('Use', card('Wear', 1)),
  row('lane', { id: 'own', type: 'own', order: 'a0' }),
  row('laneCard', {
    id: 'poster',
    laneId: 'own',
    segmentId: 'customer',
    stageId: 'buy',
    order: 'a0',
    text: 'Poster',
  }),
);

function changesOf(start: Doc, edit: Edit): Change[] {
  const tr = new Transaction(start, newIds());
  edit(tr);
  return tr.changes;
}

/** What becomes of a document when `mine` was made on it and arrives after `theirs`. */
function meet(mine: Edit, theirs: Edit): Doc {
  const after = applyChanges(doc, changesOf(doc, theirs));
  const outcome = applyChanges(after, rebaseChanges(changesOf(doc, mine), after));
  expect(problemsOf(outcome)).toEqual([]);
  return outcome;
}

test('where nobody else was, changes stay as they are', () => {
  const changes = changesOf(doc, (tr) => tr.update('touchpoint', 'pay', { emotion: 1 }));
  expect(rebaseChanges(changes, doc)).toEqual(changes);
});

test('only the fields that are mine are written, the other’s stay', () => {
  const outcome = meet(
    (tr) => tr.update('touchpoint', 'pay', { emotion: 2, channelId: undefined }),
    (tr) => tr.update('touchpoint', 'pay', { title: 'Pay by card', quote: 'Fast' }),
  );
  expect(outcome.touchpoint.get('pay')).toMatchObject({ title: 'Pay by card', quote: 'Fast', emotion: 2 });
  expect(outcome.touchpoint.get('pay')).not.toHaveProperty('channelId');
});

test('a row that is gone stays gone', () => {
  const outcome = meet(
    (tr) => tr.update('touchpoint', 'pay', { emotion: 2 }),
    (tr) => removeRows(tr, 'touchpoint', ['pay']),
  );
  expect(outcome.touchpoint.has('pay')).toBe(false);
});

test('a row that is there is not added again', () => {
  const add =
    (name: string): Edit =>
    (tr) =>
      tr.add('stage', { id: 'end', name, order: 'a5' });
  expect(meet(add('Mine'), add('Theirs')).stage.get('end')?.name).toBe('Theirs');
});

test('removing a row takes with it what others have hung on it', () => {
  const outcome = meet(
    (tr) => removeRows(tr, 'touchpoint', ['pay']),
    (tr) => tr.add('remark', { aboutId: 'pay', tone: 'pain', text: 'Slow', order: 'a7' }),
  );
  expect(outcome.remark.size).toBe(0);
});

test('a row that comes back without what it points at follows the model', () => {
  const removal = changesOf(doc, (tr) => removeRows(tr, 'touchpoint', ['pay']));
  const without = applyChanges(doc, removal);
  const theirs = changesOf(without, (tr) => {
    removeRows(tr, 'stage', ['buy']);
    removeRows(tr, 'channel', ['shop']);
  });
  const now = applyChanges(without, theirs);
  const outcome = applyChanges(now, rebaseChanges(invertChanges(removal), now));
  expect(problemsOf(outcome)).toEqual([]);
  expect(outcome.touchpoint.get('pay')).toMatchObject({ stageId: null, segmentId: 'customer' });
  expect(outcome.touchpoint.get('pay')).not.toHaveProperty('channelId');
  expect(outcome.remark.get('queue')).toMatchObject({ aboutId: 'pay' });
});

test('a remark does not come back for a touchpoint that is gone', () => {
  const removal = changesOf(doc, (tr) => removeRows(tr, 'remark', ['queue']));
  const without = applyChanges(doc, removal);
  const now = applyChanges(
    without,
    changesOf(without, (tr) => removeRows(tr, 'touchpoint', ['pay'])),
  );
  expect(rebaseChanges(invertChanges(removal), now)).toEqual([]);
});

test('a reference to a row that is gone is not written: the row keeps what it has', () => {
  const outcome = meet(
    (tr) => {
      tr.update('touchpoint', 'pay', { stageId: 'use', title: 'Pay later' });
      tr.update('laneCard', 'poster', { stageId: 'use' });
    },
    (tr) => removeRows(tr, 'stage', ['use']),
  );
  expect(outcome.touchpoint.get('pay')).toMatchObject({ stageId: 'buy', title: 'Pay later' });
  expect(outcome.laneCard.get('poster')).toMatchObject({ stageId: 'buy' });
});

test('a card that moves out of a column is not lost when the column goes in the same step', () => {
  const changes = changesOf(doc, (tr) => {
    tr.update('laneCard', 'poster', { stageId: 'use' });
    removeRows(tr, 'stage', ['buy']);
  });
  const outcome = applyChanges(doc, rebaseChanges(changes, doc));
  expect(rowsOf(outcome)).toEqual(rowsOf(applyChanges(doc, changes)));
  expect(outcome.laneCard.get('poster')?.stageId).toBe('use');
});
