import { expect, test } from 'vitest';
import { addTouchpoint, removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, stage, titles, tray } from '../journey.ts';

const doc = journey(
  stage('Buy', card('Pay', -1, { description: 'At the till', channel: 'Shop' }), card('Get')),
  stage('Use'),
  tray(card('Later')),
);
const buy = { segmentId: 'customer', stageId: 'buy' };

test.each([
  [0, ['New', 'Pay', 'Get']],
  [1, ['Pay', 'New', 'Get']],
  [2, ['Pay', 'Get', 'New']],
  [99, ['Pay', 'Get', 'New']],
])('a touchpoint is added before the card at %i', (index, expected) => {
  const after = doUndoRedo(doc, (tr) => addTouchpoint(tr, { ...buy, index }, { title: 'New' }));
  expect(titles(after, 'buy')).toEqual(expected);
});

test('a touchpoint is added to an empty cell and to the end of the tray', () => {
  const inCell = doUndoRedo(doc, (tr) =>
    addTouchpoint(tr, { ...buy, stageId: 'use', index: 0 }, { title: 'Wear' }),
  );
  expect(titles(inCell, 'use')).toEqual(['Wear']);
  const inTray = doUndoRedo(doc, (tr) => addTouchpoint(tr, 'tray', { title: 'Idea' }));
  expect(titles(inTray)).toEqual(['Later', 'Idea']);
});

test('a touchpoint without anything is an empty as-is card', () => {
  let id = '';
  const after = doUndoRedo(doc, (tr) => {
    id = addTouchpoint(tr, { ...buy, index: 0 });
  });
  expect(after.touchpoint.get(id)).toEqual({
    id,
    state: 'asIs',
    title: '',
    ...buy,
    order: expect.any(String),
  });
});

test('a touchpoint for a cell that is gone goes to the tray', () => {
  const after = doUndoRedo(doc, (tr) =>
    addTouchpoint(tr, { ...buy, stageId: 'gone', index: 0 }, { title: 'New' }),
  );
  expect(titles(after)).toEqual(['Later', 'New']);
});

test('two equal neighbours give their list new keys in the same step', () => {
  const equal = journey(
    stage(
      'Buy',
      card('Pay', 0, { order: 'a0' }),
      card('Quit', 0, { order: 'a0' }),
      card('Say', 0, { order: 'a0' }),
    ),
  );
  const after = doUndoRedo(equal, (tr) => addTouchpoint(tr, { ...buy, index: 1 }, { title: 'New' }));
  expect(titles(after, 'buy')).toEqual(['Pay', 'New', 'Quit', 'Say']);
  expect(new Set([...after.touchpoint.values()].map((each) => each.order)).size).toBe(4);
});

test('a list whose keys have grown long gets short ones', () => {
  const long = journey(
    stage(
      'Buy',
      card('Pay', 0, { order: `a0${'0'.repeat(120)}1` }),
      card('Quit', 0, { order: `a0${'0'.repeat(120)}2` }),
    ),
  );
  const after = doUndoRedo(long, (tr) => addTouchpoint(tr, { ...buy, index: 1 }, { title: 'New' }));
  expect(titles(after, 'buy')).toEqual(['Pay', 'New', 'Quit']);
  expect(Math.max(...[...after.touchpoint.values()].map((each) => each.order.length))).toBeLessThan(5);
});

test('as-is and to-be are lists of their own', () => {
  const both = journey(
    stage('Buy', card('Pay', 0, { order: 'a0' }), card('Pay by phone', 1, { state: 'toBe', order: 'a0' })),
  );
  const after = doUndoRedo(both, (tr) =>
    addTouchpoint(tr, { ...buy, index: 1 }, { title: 'Wait', state: 'toBe' }),
  );
  expect(after.touchpoint.get('pay')).toBe(both.touchpoint.get('pay'));
  expect(titles(after, 'buy').filter((each) => each !== 'Pay')).toEqual(['Pay by phone', 'Wait']);
});

test('any field can be written; empty text takes it away, but the title may be empty', () => {
  const written = doUndoRedo(doc, (tr) =>
    updateTouchpoint(tr, 'pay', { kind: 'human', quote: 'At last', importance: 4, evidence: 'researched' }),
  );
  expect(written.touchpoint.get('pay')).toMatchObject({ kind: 'human', quote: 'At last', importance: 4 });
  const emptied = doUndoRedo(doc, (tr) =>
    updateTouchpoint(tr, 'pay', { title: '', description: '  ', channelId: undefined }),
  );
  expect(emptied.touchpoint.get('pay')?.title).toBe('');
  expect(emptied.touchpoint.get('pay')).not.toHaveProperty('description');
  expect(emptied.touchpoint.get('pay')).not.toHaveProperty('channelId');
});

test('pasted text is cut to what a row holds and loses control characters', () => {
  const after = doUndoRedo(doc, (tr) =>
    updateTouchpoint(tr, 'pay', { title: 'Pay\u0000 now', description: `${'x'.repeat(19_999)}😀` }),
  );
  expect(after.touchpoint.get('pay')?.title).toBe('Pay now');
  expect(after.touchpoint.get('pay')?.description).toHaveLength(20_000);
});

test('an emotion among the fields is kept on its scale', () => {
  const after = doUndoRedo(doc, (tr) => updateTouchpoint(tr, 'pay', { emotion: 2.349 }));
  expect(after.touchpoint.get('pay')?.emotion).toBe(2);
});

test('writing to or removing a touchpoint that is gone does nothing', () => {
  const after = doUndoRedo(doc, (tr) => {
    updateTouchpoint(tr, 'gone', { title: 'x' });
    removeTouchpoints(tr, ['gone']);
  });
  expect(after).toBe(doc);
});

test('removing touchpoints removes what hangs on them and keeps to-be ones', () => {
  const both = journey(
    stage(
      'Buy',
      card('Pay', 0, { pains: ['Queue'] }),
      card('Pay by phone', 1, { state: 'toBe', originId: 'pay' }),
    ),
    row('link', { id: 'again', fromId: 'pay', toId: 'pay', relation: 'loop' }),
  );
  const after = doUndoRedo(both, (tr) => removeTouchpoints(tr, ['pay']));
  expect(titles(after, 'buy')).toEqual(['Pay by phone']);
  expect(after.touchpoint.get('pay-by-phone')).not.toHaveProperty('originId');
  expect(after.remark.size + after.link.size).toBe(0);
});
