import { expect, test } from 'vitest';
import {
  addSegment,
  colorSegment,
  describeSegment,
  moveSegment,
  removeSegment,
  renameSegment,
} from '../../src/commands/segments.ts';
import type { Doc } from '../../src/model/doc.ts';
import { inOrder } from '../../src/model/order.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage, titles } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  segment('Cy'),
  stage('Buy', card('A'), card('B', 0, { segment: 'Bob', pains: ['Queue'] })),
  stage('Use', card('C', 0, { segment: 'Bob' }), card('D', 0, { segment: 'Cy' })),
  row('note', { id: 'note', segmentId: 'bob', stageId: 'buy', x: 4, y: 4, text: 'Check' }),
);

const names = (of: Doc) => inOrder(of.segment.values()).map((each) => each.name);

test('a segment is added with the next free colour', () => {
  const after = doUndoRedo(doc, (tr) => addSegment(tr, { name: 'Di' }));
  expect(names(after)).toEqual(['Ann', 'Bob', 'Cy', 'Di']);
  expect(after.segment.get('new1')?.color).toBe('s4');
  const early = doUndoRedo(doc, (tr) => addSegment(tr, { name: 'Di', color: '#112233' }, 0));
  expect(names(early)).toEqual(['Di', 'Ann', 'Bob', 'Cy']);
  expect(early.segment.get('new1')?.color).toBe('#112233');
});

test('a colour that became free is given out again, and after twelve the round begins anew', () => {
  const without = doUndoRedo(doc, (tr) => removeSegment(tr, 'bob', 'remove'));
  expect(doUndoRedo(without, (tr) => addSegment(tr, { name: 'Di' })).segment.get('new1')?.color).toBe('s2');
  const many = doUndoRedo(doc, (tr) => {
    for (let count = 0; count < 11; count++) addSegment(tr, { name: `More ${count}` });
  });
  expect([...many.segment.values()].map((each) => each.color).slice(-3)).toEqual(['s12', 's1', 's2']);
});

test('a segment is renamed, coloured and described', () => {
  const after = doUndoRedo(doc, (tr) => {
    renameSegment(tr, 'bob', 'Robert');
    colorSegment(tr, 'bob', 's9');
    describeSegment(tr, 'bob', { need: 'Peace', share: 40, quote: '' });
  });
  expect(after.segment.get('bob')).toMatchObject({ name: 'Robert', color: 's9', need: 'Peace', share: 40 });
  expect(after.segment.get('bob')).not.toHaveProperty('quote');
});

test('a segment moves with its band', () => {
  expect(names(doUndoRedo(doc, (tr) => moveSegment(tr, 'ann', 2)))).toEqual(['Bob', 'Cy', 'Ann']);
  expect(doUndoRedo(doc, (tr) => moveSegment(tr, 'ann', 0))).toBe(doc);
});

test('cards of a removed segment go to the segment above it, stage by stage', () => {
  const after = doUndoRedo(doc, (tr) => removeSegment(tr, 'bob', 'neighbour'));
  expect(titles(after, 'buy', 'ann')).toEqual(['A', 'B']);
  expect(titles(after, 'use', 'ann')).toEqual(['C']);
  expect(after.remark.get('queue')).toBeDefined();
  expect(after.note.get('note')).toEqual({
    id: 'note',
    segmentId: 'ann',
    stageId: 'buy',
    x: 4,
    y: 4,
    text: 'Check',
  });
});

test('cards of the first segment go to the end of the next', () => {
  const after = doUndoRedo(doc, (tr) => removeSegment(tr, 'ann', 'neighbour'));
  expect(titles(after, 'buy', 'bob')).toEqual(['B', 'A']);
});

test('cards of a removed segment go to the tray, or with it', () => {
  expect(titles(doUndoRedo(doc, (tr) => removeSegment(tr, 'bob', 'tray')))).toEqual(['B', 'C']);
  const gone = doUndoRedo(doc, (tr) => removeSegment(tr, 'bob', 'remove'));
  expect([...gone.touchpoint.keys()]).toEqual(['a', 'd']);
  expect(gone.remark.size).toBe(0);
});
