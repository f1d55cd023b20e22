import { card, journey, row, segment, stage, tray } from '../journey.ts';

/** A map with a little of everything, for commands to be thrown at. */
export const richJourney = journey(
  segment('Ann'),
  segment('Bob'),
  stage(
    'See',
    card('A', 1, { channel: 'Shop0', pains: ['Queue'] }),
    card('B'),
    card('C', -2, { segment: 'Bob' }),
  ),
  stage(
    'Buy',
    card('D', -1, { responsible: 'Sales' }),
    card('E', 2, { id: 'e', state: 'toBe', originId: 'd' }),
  ),
  stage('Use', card('F', 0, { segment: 'Bob', opportunities: ['App'] })),
  tray(card('G')),
  row('link', { id: 'ad', fromId: 'a', toId: 'd', relation: 'loop' }),
  row('process', { id: 'till', order: 'a0', name: 'Till', responsibleId: 'sales' }),
  row('support', { id: 'sup', touchpointId: 'd', processId: 'till', relation: 'direct' }),
  row('step', {
    id: 'st1',
    touchpointId: 'd',
    order: 'a0',
    actor: 'customer',
    text: 'Queue',
    processId: 'till',
  }),
  row('step', { id: 'st2', touchpointId: 'd', order: 'a1', actor: 'employee', text: 'Open till' }),
  row('source', { id: 'talks', order: 'a0', type: 'interview', title: 'Talks' }),
  row('citation', { id: 'cit', touchpointId: 'd', sourceId: 'talks' }),
  row('note', { id: 'note', segmentId: 'ann', stageId: 'buy', x: 1, y: 2, text: 'Hm', touchpointId: 'd' }),
  row('lane', { id: 'own', type: 'own', order: 'a0' }),
  row('laneCard', { id: 'l1', laneId: 'own', segmentId: 'ann', stageId: 'see', order: 'a0', text: 'Sign' }),
  row('laneCard', { id: 'l2', laneId: 'own', segmentId: 'ann', stageId: 'buy', order: 'a0', text: 'Till' }),
  row('metric', { id: 'm', aboutId: 'd', name: 'CSAT', order: 'a0', formula: 'csat', better: 'higher' }),
  row('observation', { id: 'o', metricId: 'm', date: '2026-05-17', value: 4 }),
  row('goal', { id: 'goal', text: 'Happier', order: 'a0', metricId: 'm' }),
);
