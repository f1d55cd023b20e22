import { expect, test, vi } from 'vitest';
import { Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { card, journey, newIds, stage } from '../journey.ts';

const doc = journey(stage('Buy', card('Pay', -1)));

test('a transaction shows what was written and leaves the document alone', () => {
  const tr = new Transaction(doc, newIds());
  tr.update('touchpoint', 'pay', { emotion: 1, quote: 'At last' });
  const id = tr.add('stage', { name: 'Use', order: 'a1' });
  expect(tr.row('touchpoint', 'pay')).toMatchObject({ emotion: 1, quote: 'At last' });
  expect(tr.doc.stage.get(id)?.name).toBe('Use');
  expect(doc.touchpoint.get('pay')?.emotion).toBe(-1);
  expect(doc.stage.size).toBe(1);
});

test('an undefined field is taken away', () => {
  const tr = new Transaction(doc, newIds());
  tr.update('touchpoint', 'pay', { emotion: undefined });
  expect(Object.keys(tr.row('touchpoint', 'pay') ?? {})).not.toContain('emotion');
  tr.add('stage', { id: 'use', name: 'Use', order: 'a1', color: undefined });
  expect(Object.keys(tr.row('stage', 'use') ?? {})).not.toContain('color');
});

test('writing what is there already, or writing and taking back, changes nothing', () => {
  const tr = new Transaction(doc, newIds());
  tr.update('touchpoint', 'pay', { emotion: -1, quote: undefined });
  tr.update('stage', 'buy', { name: 'Purchase' });
  tr.update('stage', 'buy', { name: 'Buy' });
  tr.remove('stage', 'nowhere');
  expect(tr.changes).toEqual([]);
});

test('writing to a row that is not there, or adding one that is, is refused', () => {
  const tr = new Transaction(doc, newIds());
  expect(() => tr.update('touchpoint', 'gone', { title: 'x' })).toThrow('There is no touchpoint gone.');
  expect(() => tr.add('stage', { id: 'buy', name: 'Buy', order: 'a1' })).toThrow(
    'The stage buy exists already.',
  );
});

test('an edit of one row among 10,000 touchpoints copies one list of rows and no more', () => {
  const cards = Array.from({ length: 10_000 }, (_, index) => card(`Card ${index}`));
  const large = journey(stage('Buy', ...cards));
  const copies = vi.fn();
  class CountingMap<Key, Value> extends Map<Key, Value> {
    constructor(entries?: Iterable<readonly [Key, Value]> | null) {
      super(entries);
      if (this.size > 0) copies(this.size);
    }
  }
  vi.stubGlobal('Map', CountingMap);
  const tr = new Transaction(large, newIds());
  tr.update('touchpoint', 'card-77', { emotion: 2 });
  tr.update('touchpoint', 'card-78', { emotion: 1 });
  vi.unstubAllGlobals();
  expect(copies.mock.calls).toEqual([[10_000]]);
  expect(tr.changes).toHaveLength(2);
  expect(changedKinds(large, tr.doc)).toEqual(['touchpoint']);
});

function changedKinds(before: Doc, after: Doc): string[] {
  return kindNames.filter((kind) => before[kind] !== after[kind]);
}
