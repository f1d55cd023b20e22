import { expect, test } from 'vitest';
import { applyChanges, type Change, invertChanges, squashChanges } from '../../src/edit/change.ts';
import { card, journey, stage } from '../journey.ts';
import { rowsOf } from './doUndoRedo.ts';

const doc = journey(stage('Buy', card('Pay', -1), card('Get')));
const pay = doc.touchpoint.get('pay');
if (!pay) throw new Error('There is no card.');

const emotion = (before: number, after: number, title = 'Pay'): Change => ({
  kind: 'touchpoint',
  id: 'pay',
  before: { ...pay, title, emotion: before },
  after: { ...pay, title, emotion: after },
});

test('applying changes copies the kinds that change and no other', () => {
  const after = applyChanges(doc, [emotion(-1, 2)]);
  expect(after.touchpoint.get('pay')?.emotion).toBe(2);
  expect(doc.touchpoint.get('pay')?.emotion).toBe(-1);
  expect(after.touchpoint.get('get')).toBe(doc.touchpoint.get('get'));
  expect(after.stage).toBe(doc.stage);
});

test('applying nothing gives the same document', () => {
  expect(applyChanges(doc, [])).toBe(doc);
});

test('inverted changes take back what was done, the last first', () => {
  const changes: Change[] = [
    emotion(-1, 0),
    emotion(0, 1),
    { kind: 'touchpoint', id: 'get', before: doc.touchpoint.get('get') ?? null, after: null },
  ];
  const back = applyChanges(applyChanges(doc, changes), invertChanges(changes));
  expect(rowsOf(back)).toEqual(rowsOf(doc));
});

test('squashing makes one change a row from the first state to the last', () => {
  expect(squashChanges([emotion(-1, 0), emotion(0, 1), emotion(1, 2)])).toEqual([emotion(-1, 2)]);
});

test('a row that ends as it began is not changed, even when it was written anew', () => {
  expect(squashChanges([emotion(-1, 2), emotion(2, -1)])).toEqual([]);
  expect(
    squashChanges([
      { kind: 'touchpoint', id: 'new', before: null, after: pay },
      { kind: 'touchpoint', id: 'new', before: pay, after: null },
    ]),
  ).toEqual([]);
});

test('changes with somebody else’s in between stay apart, so that neither claims the other’s fields', () => {
  const apart = [emotion(-1, 0, 'Pay'), emotion(0, 1, 'Pay at the till')];
  expect(squashChanges(apart)).toEqual(apart);
});
