import { expect, test } from 'vitest';
import { removeRows } from '../../src/edit/removeRows.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { doUndoRedo } from './doUndoRedo.ts';

const about = { aboutId: 'pay' };
const of = { touchpointId: 'pay' };
const doc = journey(
  segment('Ann', { imageId: 'photo' }),
  stage(
    'Buy',
    { phaseId: 'before' },
    card('Pay', -1, { channel: 'Shop', responsible: 'Sales', pains: ['Queue'] }),
    card('Get'),
  ),
  stage('Use', card('Wear', 1, { id: 'wear', state: 'toBe', originId: 'pay' })),
  row('phase', { id: 'before', name: 'Before', order: 'a0' }),
  row('process', { id: 'restock', name: 'Restock', order: 'a0', responsibleId: 'sales' }),
  row('support', { id: 'su', processId: 'restock', touchpointId: 'get', relation: 'direct' }),
  row('interaction', { id: 'in', ...of, order: 'a0', what: 'Queue' }),
  row('step', {
    id: 'st',
    touchpointId: 'get',
    order: 'a0',
    actor: 'employee',
    text: 'Fill',
    processId: 'restock',
  }),
  row('dataItem', { id: 'da', ...of, order: 'a0', what: 'Receipt' }),
  row('link', { id: 'li', fromId: 'get', toId: 'pay', relation: 'loop' }),
  row('source', { id: 'so', type: 'survey', title: 'Survey', order: 'a0' }),
  row('citation', { id: 'ci', ...of, sourceId: 'so' }),
  row('metric', { id: 'me', ...about, name: 'CSAT', order: 'a0', formula: 'csat', better: 'higher' }),
  row('observation', { id: 'ob', metricId: 'me', date: '2026-05-17', value: 4 }),
  row('goal', { id: 'go', text: 'Happier', order: 'a0', metricId: 'me' }),
  row('initiative', { id: 'it', title: 'Second till', order: 'a0', status: 'idea', goalId: 'go' }),
  row('initiativeTarget', { id: 'ta', initiativeId: 'it', ...about }),
  row('vote', { id: 'vo', ...about, round: 1 }),
  row('note', { id: 'no', x: 0, y: 0, text: 'Why?', ...of }),
  row('image', { id: 'photo', hash: 'a'.repeat(64), mediaType: 'image/png', width: 10, height: 10 }),
  row('lane', { id: 'la', type: 'own', order: 'a0' }),
  row('laneCard', { id: 'lc', laneId: 'la', segmentId: 'ann', stageId: 'buy', order: 'a0', text: 'Poster' }),
);

test('removing a touchpoint removes what hangs on it, and what hangs on that', () => {
  const after = doUndoRedo(doc, (tr) => removeRows(tr, 'touchpoint', ['pay']));
  expect(after.touchpoint.has('pay')).toBe(false);
  for (const kind of [
    'interaction',
    'remark',
    'dataItem',
    'link',
    'citation',
    'metric',
    'observation',
    'vote',
    'note',
    'initiativeTarget',
  ] as const) {
    expect(after[kind].size, kind).toBe(0);
  }
  expect(after.goal.get('go')).toEqual({ id: 'go', text: 'Happier', order: 'a0' });
  expect(after.initiative.size).toBe(1);
  expect(after.source.size).toBe(1);
});

test('removing an as-is touchpoint leaves its to-be one, which is then an added one', () => {
  const after = doUndoRedo(doc, (tr) => removeRows(tr, 'touchpoint', ['pay']));
  expect(after.touchpoint.get('wear')).toMatchObject({ state: 'toBe', title: 'Wear' });
  expect(after.touchpoint.get('wear')).not.toHaveProperty('originId');
});

test.each([
  ['channel', 'shop', 'touchpoint', 'pay', 'channelId'],
  ['team', 'sales', 'touchpoint', 'pay', 'responsibleId'],
  ['team', 'sales', 'process', 'restock', 'responsibleId'],
  ['phase', 'before', 'stage', 'buy', 'phaseId'],
  ['goal', 'go', 'initiative', 'it', 'goalId'],
  ['process', 'restock', 'step', 'st', 'processId'],
  ['image', 'photo', 'segment', 'ann', 'imageId'],
] as const)('removing a %s only unsets the reference', (kind, id, other, otherId, field) => {
  const after = doUndoRedo(doc, (tr) => removeRows(tr, kind, [id]));
  expect(after[kind].has(id)).toBe(false);
  expect(after[other].get(otherId)).toBeDefined();
  expect(after[other].get(otherId)).not.toHaveProperty(field);
});

test('removing a process removes its supports, removing a source its citations', () => {
  expect(doUndoRedo(doc, (tr) => removeRows(tr, 'process', ['restock'])).support.size).toBe(0);
  expect(doUndoRedo(doc, (tr) => removeRows(tr, 'source', ['so'])).citation.size).toBe(0);
});

test('removing a stage alone puts its touchpoints in the tray and removes the cards of own lanes', () => {
  const after = doUndoRedo(doc, (tr) => removeRows(tr, 'stage', ['buy']));
  expect(after.touchpoint.get('pay')).toMatchObject({ stageId: null, segmentId: 'ann' });
  expect(after.laneCard.size).toBe(0);
});

test('rows that are not there are passed over', () => {
  const after = doUndoRedo(doc, (tr) => removeRows(tr, 'touchpoint', ['nobody', 'get', 'get']));
  expect(after.touchpoint.size).toBe(2);
});
