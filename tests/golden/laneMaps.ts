import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map, row, segment, stage } from '../journey.ts';

/** Every lane of texts. */
export const laneTypes = [
  'thinking',
  'pains',
  'brightSpots',
  'opportunities',
  'behind',
  'steps',
  'responsible',
  'data',
  'channel',
  'time',
  'tells',
  'own',
] as const;

const facts = [
  map({ title: 'Everything that lanes say' }),
  segment('Guest', { share: 80 }),
  segment('Long name of a segment that travels for work', { share: 20 }),
  stage(
    'Arrive',
    card('The key', -1.2, {
      pains: ['The line at the desk', 'Nobody knows my name'],
      brightSpots: ['Warm light'],
      opportunities: ['Open the door by phone'],
      quote: 'Is anybody here?',
      channel: 'Front desk',
      responsible: 'Reception',
      waitBefore: 15,
      duration: 95,
      momentOfTruth: 'negative',
    }),
    card('The room', 1.4, { quote: 'Ah.', duration: 1500, brightSpots: ['欢迎光临', 'مرحبا بكم', 'Fresh air 🌬'] }),
  ),
  stage('Leave', card('The bill', 0.2, { segment: 'Long name of a segment that travels for work' })),
  row('process', { id: 'night', name: 'Night shift', order: 'a0', people: 'Two porters' }),
  row('process', { id: 'plan', name: 'Room planning', order: 'a1' }),
  row('support', { id: 's1', processId: 'night', touchpointId: 'the-key', relation: 'direct' }),
  row('support', { id: 's2', processId: 'plan', touchpointId: 'the-key', relation: 'indirect' }),
  row('step', { id: 't1', touchpointId: 'the-key', order: 'a0', actor: 'customer', text: 'Rings the bell' }),
  row('step', { id: 't2', touchpointId: 'the-key', order: 'a1', actor: 'employee', text: 'Looks for the booking' }),
  row('step', { id: 't3', touchpointId: 'the-key', order: 'a2', actor: 'infrastructure', text: 'Prints a key' }),
  row('dataItem', { id: 'd1', touchpointId: 'the-key', order: 'a0', what: 'Arrival time', system: 'House book' }),
  row('remark', {
    id: 'r1',
    aboutId: 'the-room',
    order: 'a0',
    tone: 'tells',
    text: 'You can see the sea',
    polarity: 'positive',
  }),
  row('laneCard', {
    id: 'c1',
    laneId: 'own',
    segmentId: 'guest',
    stageId: 'arrive',
    order: 'a0',
    text: 'Smell of wax on the stairs',
    color: 's3',
  }),
  row('laneCard', { id: 'c2', laneId: 'own', segmentId: 'guest', stageId: 'arrive', order: 'a1', text: 'Piano' }),
];

/** A map that has something for every lane, with these of them. */
export function laneMap(...types: (typeof laneTypes)[number][]): Doc {
  return journey(
    ...facts,
    ...types.map((type, at) =>
      row('lane', {
        id: type,
        type,
        order: `a${at < 10 ? at : 'AB'[at - 10]}`,
        ...(type === 'own' && { title: 'What is in the air' }),
        ...(type === 'opportunities' && { lineBelow: 'visibility' as const }),
        ...(type === 'steps' && { lineBelow: 'internal' as const }),
      }),
    ),
  );
}
