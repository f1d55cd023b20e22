import { expect, test } from 'vitest';
import { removeSavedView, saveView } from '../../src/commands/savedViews.ts';
import type { Doc } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { journey, row } from '../journey.ts';

const map = journey(row('savedView', { id: 'one', name: 'For the board', order: 'a0', layout: 'compact' }));

const names = (doc: Doc) => inOrder(doc.savedView.values()).map(({ name }) => name);

test('a view is kept under its name at the end of the list', () => {
  const doc = doUndoRedo(map, (tr) => void saveView(tr, ' Digital only ', { filter: { kind: ['digital'] } }));
  expect(names(doc)).toEqual(['For the board', 'Digital only']);
});

test('a view of the same name is changed', () => {
  const doc = doUndoRedo(map, (tr) => void saveView(tr, 'for the BOARD', { filter: { pains: true } }));
  expect([...doc.savedView.values()]).toEqual([
    { id: 'one', name: 'for the BOARD', order: 'a0', filter: { pains: true } },
  ]);
});

test('a view without a name is not kept', () => {
  expect(doUndoRedo(map, (tr) => void saveView(tr, '  ', {}))).toBe(map);
});

test('a view is removed', () => {
  expect(names(doUndoRedo(map, (tr) => removeSavedView(tr, 'one')))).toEqual([]);
});
