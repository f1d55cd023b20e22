import { expect, test } from 'vitest';
import { duplicateTouchpoints } from '../../src/commands/duplicateTouchpoints.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, row, segment, stage, titles, tray } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'Buy',
    card('A', -1, { channel: 'Shop', pains: ['Queue', 'Noise'], encounterId: 'x' }),
    card('B'),
    card('C'),
  ),
  stage('Use', card('D', 1, { segment: 'Bob', momentOfTruth: 'positive' })),
  tray(card('T')),
  row('interaction', { id: 'in', touchpointId: 'a', order: 'a0', what: 'Queue up' }),
  row('dataItem', { id: 'da', touchpointId: 'a', order: 'a0', what: 'Receipt' }),
  row('step', { id: 'st', touchpointId: 'a', order: 'a0', actor: 'customer', text: 'Choose' }),
  row('process', { id: 'pr', name: 'Restock', order: 'a0' }),
  row('support', { id: 'su', processId: 'pr', touchpointId: 'a', relation: 'direct' }),
  row('source', { id: 'so', type: 'survey', title: 'Survey', order: 'a0' }),
  row('citation', { id: 'ci', touchpointId: 'a', sourceId: 'so' }),
  row('link', { id: 'ad', fromId: 'd', toId: 'a', relation: 'loop' }),
  row('link', { id: 'ab', fromId: 'a', toId: 'b', relation: 'alternative' }),
  row('vote', { id: 'vo', aboutId: 'a', round: 1 }),
  row('metric', { id: 'me', aboutId: 'a', name: 'CSAT', order: 'a0', formula: 'csat', better: 'higher' }),
  row('note', { id: 'no', x: 0, y: 0, text: 'Why?', touchpointId: 'a' }),
);

function duplicate(...ids: string[]): { after: Doc; copies: string[] } {
  let copies: string[] = [];
  const after = doUndoRedo(doc, (tr) => {
    copies = duplicateTouchpoints(tr, ids);
  });
  return { after, copies };
}

test('a copy stands after its original and says the same', () => {
  const { after, copies } = duplicate('a');
  expect(titles(after, 'buy', 'ann')).toEqual(['A', 'A', 'B', 'C']);
  const copy = after.touchpoint.get(copies[0] ?? '');
  expect(copy).toMatchObject({ title: 'A', emotion: -1, channelId: 'shop' });
  expect(copy).not.toHaveProperty('encounterId');
});

test('what belongs to a touchpoint is copied with it, in its order', () => {
  const { after, copies } = duplicate('a');
  const [id] = copies;
  const remarks = [...after.remark.values()].filter((remark) => remark.aboutId === id);
  expect(remarks.map((remark) => remark.text)).toEqual(['Queue', 'Noise']);
  for (const kind of ['interaction', 'dataItem', 'step', 'support', 'citation'] as const) {
    expect(
      [...after[kind].values()].map((each) => each.touchpointId),
      kind,
    ).toEqual(['a', id]);
  }
});

test('comments, votes and metrics are not copied', () => {
  const { after } = duplicate('a');
  expect([after.vote.size, after.metric.size, after.note.size]).toEqual([1, 1, 1]);
});

test('links are copied among the copies only', () => {
  expect(duplicate('a').after.link.size).toBe(2);
  const { after, copies } = duplicate('a', 'd');
  expect(copies.map((id) => after.touchpoint.get(id)?.title)).toEqual(['A', 'D']);
  expect([...after.link.values()].at(-1)).toMatchObject({
    fromId: copies[1],
    toId: copies[0],
    relation: 'loop',
  });
});

test('copies of one cell stand together after the last original, those of others in their own cells', () => {
  const { after } = duplicate('d', 'b', 'a', 't');
  expect(titles(after, 'buy', 'ann')).toEqual(['A', 'B', 'A', 'B', 'C']);
  expect(titles(after, 'use', 'bob')).toEqual(['D', 'D']);
  expect(titles(after)).toEqual(['T', 'T']);
});

test('a to-be touchpoint’s copy comes from no other', () => {
  const both = journey(
    stage('Buy', card('Pay'), card('Pay by phone', 1, { id: 'tb', state: 'toBe', originId: 'pay' })),
  );
  let id = '';
  const after = doUndoRedo(both, (tr) => {
    id = duplicateTouchpoints(tr, ['tb'])[0] ?? '';
  });
  expect(after.touchpoint.get(id)).toMatchObject({ state: 'toBe' });
  expect(after.touchpoint.get(id)).not.toHaveProperty('originId');
});

test('what is gone is not copied', () => {
  expect(duplicate('gone').copies).toEqual([]);
});
