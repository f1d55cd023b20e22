import { expect, test } from 'vitest';
import { isDay } from '../../src/commands/isDay.ts';
import { addItem, changeItem, moveItem, removeItem } from '../../src/commands/lists.ts';
import type { Doc } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import type { Step } from '../../src/model/step.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, stage } from '../journey.ts';

const step = (id: string, actor: Step['actor'], order: string) =>
  row('step', { id, touchpointId: 'pay', actor, order, text: id });

const doc = journey(
  stage('Buy', card('Pay', -1), card('Get')),
  row('interaction', { id: 'ask', touchpointId: 'pay', order: 'a0', what: 'Ask' }),
  row('interaction', { id: 'sign', touchpointId: 'pay', order: 'a1', what: 'Sign' }),
  row('interaction', { id: 'unpack', touchpointId: 'get', order: 'a0', what: 'Unpack' }),
  step('c1', 'customer', 'a0'),
  step('e1', 'employee', 'a1'),
  step('c2', 'customer', 'a2'),
  step('e2', 'employee', 'a3'),
  row('process', { id: 'till', order: 'a0', name: 'Till' }),
  row('source', { id: 'survey', order: 'a0', type: 'survey', title: 'Spring survey' }),
);

const interactions = (of: Doc) =>
  inOrder([...of.interaction.values()].filter(({ touchpointId }) => touchpointId === 'pay')).map(
    ({ what }) => what,
  );
const steps = (of: Doc) => inOrder(of.step.values()).map(({ text }) => text);

test('a row is added at the end of its touchpoint’s list, or before another', () => {
  const item = { touchpointId: 'pay', what: 'Count' };
  expect(interactions(doUndoRedo(doc, (tr) => addItem(tr, 'interaction', item)))).toEqual([
    'Ask',
    'Sign',
    'Count',
  ]);
  expect(interactions(doUndoRedo(doc, (tr) => addItem(tr, 'interaction', item, 0)))).toEqual([
    'Count',
    'Ask',
    'Sign',
  ]);
});

test('what a row says is changed and taken away', () => {
  const told = doUndoRedo(doc, (tr) =>
    changeItem(tr, 'interaction', 'ask', { with: 'Clerk', customerRole: 'buyer' }),
  );
  expect(told.interaction.get('ask')).toMatchObject({ what: 'Ask', with: 'Clerk', customerRole: 'buyer' });
  const bare = doUndoRedo(told, (tr) => changeItem(tr, 'interaction', 'ask', { with: ' ' }));
  expect(bare.interaction.get('ask')).not.toHaveProperty('with');
});

test('a row moves among those of its list', () => {
  expect(interactions(doUndoRedo(doc, (tr) => moveItem(tr, 'interaction', 'sign', 0)))).toEqual([
    'Sign',
    'Ask',
  ]);
  expect(doUndoRedo(doc, (tr) => moveItem(tr, 'interaction', 'sign', 5)).interaction).toBe(doc.interaction);
});

test('the steps of one actor move among themselves, and those of the others keep their places', () => {
  expect(steps(doUndoRedo(doc, (tr) => moveItem(tr, 'step', 'c2', 0)))).toEqual(['c2', 'c1', 'e1', 'e2']);
  expect(steps(doUndoRedo(doc, (tr) => moveItem(tr, 'step', 'c1', 1)))).toEqual(['e1', 'c2', 'c1', 'e2']);
  expect(doUndoRedo(doc, (tr) => moveItem(tr, 'step', 'c1', 0)).step).toBe(doc.step);
  const added = doUndoRedo(doc, (tr) =>
    addItem(tr, 'step', { touchpointId: 'pay', actor: 'customer', text: 'new' }, 1),
  );
  expect(steps(added)).toEqual(['c1', 'e1', 'new', 'c2', 'e2']);
});

test('a step goes over to another actor', () => {
  const moved = doUndoRedo(doc, (tr) => changeItem(tr, 'step', 'c1', { actor: 'infrastructure' }));
  expect(moved.step.get('c1')?.actor).toBe('infrastructure');
});

test('a row is removed, and what is not there is passed over', () => {
  expect(interactions(doUndoRedo(doc, (tr) => removeItem(tr, 'interaction', 'ask')))).toEqual(['Sign']);
  expect(doUndoRedo(doc, (tr) => removeItem(tr, 'interaction', 'gone'))).toEqual(doc);
  expect(doUndoRedo(doc, (tr) => moveItem(tr, 'process', 'gone', 1))).toEqual(doc);
  expect(doUndoRedo(doc, (tr) => changeItem(tr, 'process', 'gone', { name: 'X' }))).toEqual(doc);
});

test('what the map names once stands in one list', () => {
  const two = doUndoRedo(doc, (tr) => addItem(tr, 'process', { name: 'Restocking' }, 0));
  expect(inOrder(two.process.values()).map(({ name }) => name)).toEqual(['Restocking', 'Till']);
});

test('a date that is none is refused, and nothing else changes', () => {
  const write = (date: string) => () => doUndoRedo(doc, (tr) => changeItem(tr, 'source', 'survey', { date }));
  expect(write('2026-02-31')).toThrow();
  expect(write('soon')).toThrow();
  expect(write('2026-02-28')().source.get('survey')?.date).toBe('2026-02-28');
});

test('a day is one that the calendar has', () => {
  expect(['2024-02-29', '2026-05-17T09:30:00Z'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-00-10', '17.5.2026', '', '2026-05-170'].some(isDay)).toBe(false);
});
