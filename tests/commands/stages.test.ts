import { expect, test } from 'vitest';
import {
  addStage,
  colorStage,
  describeStage,
  moveStage,
  removeStage,
  renameStage,
  shareWeight,
  weighStage,
} from '../../src/commands/stages.ts';
import type { Doc } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage, titles, tray } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('A'), card('B', 0, { segment: 'Bob' })),
  stage('Buy', { weight: 20 }, card('C'), card('D'), card('E', 1, { state: 'toBe', originId: 'c' })),
  stage('Use', card('F'), card('G', 0, { segment: 'Bob' })),
  tray(card('T')),
  row('lane', { id: 'own', type: 'own', order: 'a0' }),
  row('laneCard', { id: 'l1', laneId: 'own', segmentId: 'ann', stageId: 'see', order: 'a0', text: 'Sign' }),
  row('laneCard', { id: 'l2', laneId: 'own', segmentId: 'ann', stageId: 'buy', order: 'a0', text: 'Till' }),
  row('laneCard', { id: 'l3', laneId: 'own', segmentId: 'ann', stageId: 'buy', order: 'a1', text: 'Door' }),
);

const names = (of: Doc) => inOrder(of.stage.values()).map((each) => each.name);

test('a stage is added at the end, or before another', () => {
  expect(names(doUndoRedo(doc, (tr) => addStage(tr, { name: 'Tell' })))).toEqual([
    'See',
    'Buy',
    'Use',
    'Tell',
  ]);
  const early = doUndoRedo(doc, (tr) => addStage(tr, { name: 'Want', weight: 5, aim: '' }, 1));
  expect(names(early)).toEqual(['See', 'Want', 'Buy', 'Use']);
  expect([...early.stage.values()].at(-1)).toEqual({
    id: 'new1',
    name: 'Want',
    weight: 5,
    order: expect.any(String),
  });
});

test('a stage is renamed, coloured, weighed and described, and all but the name can be taken away', () => {
  const written = doUndoRedo(doc, (tr) => {
    renameStage(tr, 'buy', 'Purchase');
    colorStage(tr, 'buy', 's4');
    weighStage(tr, 'buy', 35);
    describeStage(tr, 'buy', { aim: 'To pay', span: '1 day', description: 'In the shop' });
  });
  expect(written.stage.get('buy')).toMatchObject({
    name: 'Purchase',
    color: 's4',
    weight: 35,
    span: '1 day',
  });
  const emptied = doUndoRedo(written, (tr) => {
    renameStage(tr, 'buy', '');
    colorStage(tr, 'buy', null);
    weighStage(tr, 'buy', null);
    describeStage(tr, 'buy', { aim: '', span: '', description: undefined });
  });
  expect(emptied.stage.get('buy')).toEqual({ id: 'buy', name: '', order: doc.stage.get('buy')?.order });
});

test.each([
  [-5, 0],
  [Number.NaN, undefined],
])('a weight of %d is kept as %s', (weight, expected) => {
  expect(doUndoRedo(doc, (tr) => weighStage(tr, 'buy', weight)).stage.get('buy')?.weight).toBe(expected);
});

test('a stage moves with its cards, and nothing else is written', () => {
  const after = doUndoRedo(doc, (tr) => moveStage(tr, 'use', 0));
  expect(names(after)).toEqual(['Use', 'See', 'Buy']);
  expect(after.touchpoint).toBe(doc.touchpoint);
  expect(doUndoRedo(doc, (tr) => moveStage(tr, 'buy', 1))).toBe(doc);
});

test('cards of a removed stage go to the end of the stage before it, band by band', () => {
  const after = doUndoRedo(doc, (tr) => removeStage(tr, 'buy', 'neighbour'));
  expect(names(after)).toEqual(['See', 'Use']);
  expect(titles(after, 'see', 'ann').filter((title) => title !== 'E')).toEqual(['A', 'C', 'D']);
  expect(titles(after, 'see', 'bob')).toEqual(['B']);
  expect(after.touchpoint.get('e')).toMatchObject({ stageId: 'see', originId: 'c' });
  expect(inOrder(after.laneCard.values()).map((each) => each.text)).toEqual(['Sign', 'Till', 'Door']);
});

test('cards of the first stage go to the beginning of the next', () => {
  const after = doUndoRedo(doc, (tr) => removeStage(tr, 'see', 'neighbour'));
  expect(titles(after, 'buy', 'ann').filter((title) => title !== 'E')).toEqual(['A', 'C', 'D']);
  expect(titles(after, 'buy', 'bob')).toEqual(['B']);
  expect(inOrder(after.laneCard.values()).map((each) => each.text)).toEqual(['Sign', 'Till', 'Door']);
});

test('cards of a removed stage go to the tray and remember their segment', () => {
  const after = doUndoRedo(doc, (tr) => removeStage(tr, 'buy', 'tray'));
  expect(titles(after)).toEqual(expect.arrayContaining(['T', 'C', 'D', 'E']));
  expect(after.touchpoint.get('c')).toMatchObject({ segmentId: 'ann', stageId: null });
  expect(after.laneCard.size).toBe(1);
});

test('cards of a removed stage go with it, but what came from them stays elsewhere', () => {
  const after = doUndoRedo(doc, (tr) => removeStage(tr, 'buy', 'remove'));
  expect([...after.touchpoint.keys()]).toEqual(['a', 'b', 'f', 'g', 't']);
});

test('with the last stage its cards go to the tray', () => {
  const one = journey(stage('Buy', card('Pay')));
  const after = doUndoRedo(one, (tr) => removeStage(tr, 'buy', 'neighbour'));
  expect(after.stage.size).toBe(0);
  expect(titles(after)).toEqual(['Pay']);
});

test('a stage that is gone is left alone', () => {
  const after = doUndoRedo(doc, (tr) => {
    renameStage(tr, 'gone', 'x');
    moveStage(tr, 'gone', 0);
    removeStage(tr, 'gone', 'remove');
  });
  expect(after).toBe(doc);
});

test('stages hand on points of their importance, as many as they have, and the sum stays the same', () => {
  const weights = (of: Doc) => inOrder(of.stage.values()).map(({ weight = 10 }) => weight);
  expect(weights(doUndoRedo(doc, (tr) => shareWeight(tr, 'buy', 'see', 4)))).toEqual([14, 16, 10]);
  expect(weights(doUndoRedo(doc, (tr) => shareWeight(tr, 'buy', 'use', 99)))).toEqual([10, 0, 30]);
  expect(weights(doUndoRedo(doc, (tr) => shareWeight(tr, 'buy', 'see', -99)))).toEqual([0, 30, 10]);
  for (const points of [0, Number.NaN, Number.POSITIVE_INFINITY])
    expect(doUndoRedo(doc, (tr) => shareWeight(tr, 'buy', 'see', points))).toEqual(doc);
  expect(doUndoRedo(doc, (tr) => shareWeight(tr, 'buy', 'gone', 4))).toEqual(doc);
});
