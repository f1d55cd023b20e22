import { expect, test } from 'vitest';
import { Transaction } from '../../../src/edit/transaction.ts';
import { versionDifference } from '../../../src/views/versions/versionDifference.ts';
import { card, journey, newIds, stage } from '../../journey.ts';

const then = journey(stage('Buy', card('Pay', -1), card('Wait')), stage('Use', card('Open')));

test('says by kind what was added, changed and removed, by the names that people know', () => {
  const tr = new Transaction(then, newIds());
  tr.update('touchpoint', 'pay', { title: 'Pay by card' });
  tr.remove('touchpoint', 'wait');
  tr.add('channel', { name: 'Website', order: 'a0' });
  expect(versionDifference(then, tr.doc)).toEqual([
    { kind: 'channel', added: ['Website'], changed: [], removed: [] },
    { kind: 'touchpoint', added: [], changed: ['Pay by card'], removed: ['Wait'] },
  ]);
});

test('says nothing where nothing happened', () => {
  expect(versionDifference(then, then)).toEqual([]);
});
