import { expect, test } from 'vitest';
import { card, journey, map, row, segment, stage, titles, tray } from './journey.ts';
import { problemsOf } from './problems.ts';

test('a stage with a card is a whole map that the schemas accept', () => {
  const doc = journey(stage('Buy', card('Pay', -1)));
  expect(problemsOf(doc)).toEqual([]);
  expect(doc.touchpoint.get('pay')).toMatchObject({ segmentId: 'customer', stageId: 'buy', emotion: -1 });
});

test('cards keep their order, name their segment and channel, and carry remarks', () => {
  const doc = journey(
    map({ title: 'Rail' }),
    segment('Ann'),
    segment('Bob'),
    stage('Buy', { weight: 20 }, card('Pay', 1, { channel: 'Shop', pains: ['Queue'] }), card('Get')),
    stage('Use', card('Pay', 0, { segment: 'Bob', channel: 'Shop', responsible: 'Sales' })),
    tray(card('Later')),
    row('phase', { id: 'before', name: 'Before', order: 'a0' }),
  );
  expect(problemsOf(doc)).toEqual([]);
  expect(titles(doc, 'buy', 'ann')).toEqual(['Pay', 'Get']);
  expect(titles(doc)).toEqual(['Later']);
  expect(doc.touchpoint.get('pay-2')).toMatchObject({
    segmentId: 'bob',
    channelId: 'shop',
    responsibleId: 'sales',
  });
  expect(doc.remark.get('queue')).toMatchObject({ aboutId: 'pay', tone: 'pain' });
});

test('a row that points at nothing is a problem', () => {
  const doc = journey(row('citation', { id: 'c', touchpointId: 'nobody', sourceId: 'none' }));
  expect(problemsOf(doc)).toEqual([
    'citation c: touchpointId points at nothing',
    'citation c: sourceId points at nothing',
  ]);
});
