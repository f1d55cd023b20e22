import { expect, test } from 'vitest';
import { addLink, changeLink, removeLink, reverseLink } from '../../src/commands/links.ts';
import { removeTouchpoints } from '../../src/commands/touchpoints.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, newIds, row, stage } from '../journey.ts';

const doc = journey(
  stage('Buy', card('Pay'), card('Wait'), card('Get')),
  stage('Use', card('Fix', 1, { id: 'wanted', state: 'toBe' })),
  row('link', { id: 'back', fromId: 'get', toId: 'pay', relation: 'loop', label: 'again' }),
);

test('a touchpoint is linked to another with a relation and, if wanted, a label', () => {
  const linked = doUndoRedo(doc, (tr) =>
    addLink(tr, { fromId: 'pay', toId: 'get', relation: 'alternative', label: 'by card' }),
  );
  expect(linked.link.get('new1')).toEqual({
    id: 'new1',
    fromId: 'pay',
    toId: 'get',
    relation: 'alternative',
    label: 'by card',
  });
  const plain = doUndoRedo(doc, (tr) =>
    addLink(tr, { fromId: 'pay', toId: 'get', relation: 'next', label: '' }),
  );
  expect(plain.link.get('new1')).not.toHaveProperty('label');
});

test('linking what is linked that way already is the same link', () => {
  const tr = new Transaction(doc, newIds());
  expect(addLink(tr, { fromId: 'get', toId: 'pay', relation: 'loop' })).toBe('back');
  expect(addLink(tr, { fromId: 'get', toId: 'pay', relation: 'next' })).toBe('new1');
  expect(tr.changes).toHaveLength(1);
});

test('nothing is linked with itself, with what is gone, or across today and the wanted', () => {
  const tr = new Transaction(doc, newIds());
  expect(addLink(tr, { fromId: 'pay', toId: 'pay', relation: 'loop' })).toBe(null);
  expect(addLink(tr, { fromId: 'pay', toId: 'gone', relation: 'next' })).toBe(null);
  expect(addLink(tr, { fromId: 'gone', toId: 'pay', relation: 'next' })).toBe(null);
  expect(addLink(tr, { fromId: 'pay', toId: 'wanted', relation: 'next' })).toBe(null);
  expect(tr.changes).toEqual([]);
});

test('of two links that come to say the same, the one that was changed stays', () => {
  const two = journey(
    stage('Buy', card('Pay'), card('Get')),
    row('link', { id: 'back', fromId: 'get', toId: 'pay', relation: 'loop', label: 'again' }),
    row('link', { id: 'other', fromId: 'get', toId: 'pay', relation: 'next' }),
    row('link', { id: 'onwards', fromId: 'pay', toId: 'get', relation: 'loop' }),
  );
  const ids = (change: (tr: Transaction) => void) => [...doUndoRedo(two, change).link.keys()];
  expect(ids((tr) => changeLink(tr, 'other', { relation: 'loop' }))).toEqual(['other', 'onwards']);
  expect(ids((tr) => reverseLink(tr, 'onwards'))).toEqual(['other', 'onwards']);
});

test('a link changes its relation and label, turns around, and goes', () => {
  const changed = doUndoRedo(doc, (tr) => changeLink(tr, 'back', { relation: 'recommends', label: ' ' }));
  expect(changed.link.get('back')).toEqual({
    id: 'back',
    fromId: 'get',
    toId: 'pay',
    relation: 'recommends',
  });
  const reversed = doUndoRedo(doc, (tr) => reverseLink(tr, 'back'));
  expect(reversed.link.get('back')).toMatchObject({ fromId: 'pay', toId: 'get', label: 'again' });
  expect(doUndoRedo(doc, (tr) => removeLink(tr, 'back')).link.size).toBe(0);
  expect(
    doUndoRedo(doc, (tr) => {
      changeLink(tr, 'gone', { relation: 'next' });
      reverseLink(tr, 'gone');
      removeLink(tr, 'gone');
    }),
  ).toEqual(doc);
});

test('a link goes with either of its touchpoints, and comes back with it', () => {
  for (const id of ['pay', 'get']) {
    expect(doUndoRedo(doc, (tr) => removeTouchpoints(tr, [id])).link.size).toBe(0);
  }
});
