import { expect, test } from 'vitest';
import { addInitiative, addTarget } from '../../../src/commands/initiatives.ts';
import { addRemark } from '../../../src/commands/remarks.ts';
import { removeToBe, startToBe } from '../../../src/commands/toBe.ts';
import { Transaction } from '../../../src/edit/transaction.ts';
import { versionDifference } from '../../../src/views/versions/versionDifference.ts';
import { card, journey, newIds, stage } from '../../journey.ts';

const then = journey(stage('Buy', card('Pay', -1), card('Wait')), stage('Use', card('Open')));

test('says by kind what was added, changed and removed, by the names that people know', () => {
  const tr = new Transaction(then, newIds());
  tr.update('touchpoint', 'pay', { title: 'Pay by card' });
  tr.remove('touchpoint', 'wait');
  tr.add('channel', { name: 'Website', order: 'a0' });
  expect(versionDifference(then, tr.doc).kinds).toEqual([
    { kind: 'channel', added: ['Website'], changed: [], removed: [] },
    { kind: 'touchpoint', added: [], changed: ['Pay by card'], removed: ['Wait'] },
  ]);
});

test('says nothing where nothing happened', () => {
  expect(versionDifference(then, then)).toEqual({ toBe: null, kinds: [] });
});

/** Today with a pain and an arrow, so that copies have parts and links. */
function withParts(): Transaction {
  const tr = new Transaction(then, newIds());
  addRemark(tr, { aboutId: 'pay', tone: 'pain', text: 'Cash only' });
  tr.add('link', { fromId: 'pay', toId: 'wait', relation: 'next' });
  return tr;
}

test('a to-be that was started is one line, its copies are no changes', () => {
  const before = withParts().doc;
  const tr = new Transaction(before, newIds('copy'));
  startToBe(tr, '2026-05-17');
  const started = { way: 'started', count: 3, added: [], changed: [], removed: [] };
  expect(versionDifference(before, tr.doc)).toEqual({ toBe: started, kinds: [] });
  expect(versionDifference(tr.doc, before)).toEqual({ toBe: { ...started, way: 'removed' }, kinds: [] });
  removeToBe(tr);
  expect(versionDifference(before, tr.doc)).toEqual({ toBe: null, kinds: [] });
});

test('what was changed in a to-be against the as-is is named in its line', () => {
  const before = withParts().doc;
  const tr = new Transaction(before, newIds('copy'));
  startToBe(tr, '2026-05-17');
  const copyOf = (id: string) => [...tr.doc.touchpoint.values()].find((row) => row.originId === id)?.id ?? '';
  addRemark(tr, { aboutId: copyOf('pay'), tone: 'opportunity', text: 'Cards' });
  tr.update('touchpoint', copyOf('open'), { title: 'Open at once' });
  tr.remove('touchpoint', copyOf('wait'));
  tr.update('touchpoint', 'pay', { emotion: 1 });
  expect(versionDifference(before, tr.doc)).toMatchObject({
    toBe: { count: 2, added: [], changed: ['Pay', 'Open at once'], removed: ['Wait'] },
    kinds: [{ kind: 'touchpoint', added: [], changed: ['Pay'], removed: [] }],
  });
});

test('what an action is for belongs to the action', () => {
  const tr = new Transaction(then, newIds());
  const id = addInitiative(tr, { title: 'Take cards' }, ['pay']);
  expect(versionDifference(then, tr.doc).kinds).toEqual([
    { kind: 'initiative', added: ['Take cards'], changed: [], removed: [] },
  ]);
  const later = new Transaction(tr.doc, newIds('later'));
  addTarget(later, id, 'wait');
  expect(versionDifference(tr.doc, later.doc).kinds).toEqual([
    { kind: 'initiative', added: [], changed: ['Take cards'], removed: [] },
  ]);
});
