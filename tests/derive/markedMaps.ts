import type { LaneMark, LayoutKind } from '../../src/derive/layout.ts';
import type { LegendMark } from '../../src/derive/legendMarks.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Lane } from '../../src/model/lane.ts';
import type { Link } from '../../src/model/link.ts';
import type { Step } from '../../src/model/step.ts';
import type { Support } from '../../src/model/support.ts';
import type { TouchpointKind } from '../../src/model/touchpoint.ts';
import { type CardFields, card, journey, type Part, row, segment, stage, tray } from '../journey.ts';

/** For each mark a map that shows it and nothing of its kind besides. A mark without one does not compile. */
export const shown: Record<LegendMark, { doc: Doc; kind?: LayoutKind }> = {
  face2: { doc: felt(2) },
  face1: { doc: felt(1) },
  face0: { doc: felt(0) },
  'face-1': { doc: felt(-1) },
  'face-2': { doc: felt(-2) },
  communication: { doc: ofKind('communication') },
  digital: { doc: ofKind('digital') },
  human: { doc: ofKind('human') },
  physical: { doc: ofKind('physical') },
  sensory: { doc: ofKind('sensory') },
  momentPositive: { doc: one({ momentOfTruth: 'positive' }) },
  momentNegative: { doc: one({ momentOfTruth: 'negative' }) },
  researched: {
    doc: journey(
      stage(
        'Buy',
        card('Pay', undefined, { evidence: 'researched' }),
        card('Go', undefined, { evidence: 'assumption' }),
      ),
    ),
  },
  assumption: { doc: one({ evidence: 'assumption' }) },
  shared: { doc: one({ encounterId: 'common' }) },
  responsible: { doc: one({ responsible: 'Front desk' }) },
  importance: { doc: one({}), kind: 'compact' },
  next: { doc: linked('next') },
  loop: { doc: linked('loop') },
  alternative: { doc: linked('alternative') },
  recommends: { doc: linked('recommends') },
  gap: { doc: journey(stage('A', card('Pay', 1)), stage('B'), stage('C', card('Use', 1))) },
  'lane-pain': { doc: withLane('pains', { pains: ['Queue'] }) },
  'lane-brightSpot': { doc: withLane('brightSpots', { brightSpots: ['Smile'] }) },
  'lane-opportunity': { doc: withLane('opportunities', { opportunities: ['App'] }) },
  'lane-direct': { doc: supported('direct') },
  'lane-indirect': { doc: supported('indirect') },
  'lane-customer': { doc: stepOf('customer') },
  'lane-employee': { doc: stepOf('employee') },
  'lane-infrastructure': { doc: stepOf('infrastructure') },
  'lane-data': {
    doc: withLane('data', {}, row('dataItem', { id: 'd', touchpointId: 'pay', order: 'a0', what: 'Name' })),
  },
  'lane-wait': { doc: withLane('time', { waitBefore: 5 }) },
  'lane-duration': { doc: withLane('time', { duration: 5 }) },
  'lane-positive': { doc: told('positive') },
  'lane-negative': { doc: told('negative') },
  'line-interaction': { doc: withLine('interaction') },
  'line-visibility': { doc: withLine('visibility') },
  'line-internal': { doc: withLine('internal') },
  comment: {
    doc: one({}, row('note', { id: 'n', x: 0, y: 0, text: 'Why?', touchpointId: 'pay' })),
  },
  action: {
    doc: one(
      {},
      row('initiative', { id: 'i', title: 'Shorter queue', order: 'a0', status: 'planned' }),
      row('initiativeTarget', { id: 't', initiativeId: 'i', aboutId: 'pay' }),
    ),
  },
  most: { doc: counted(300) },
  least: { doc: counted(3) },
  note: { doc: one({}, row('note', { id: 'n', x: 0, y: 0, text: 'Why?' })) },
};

/** A map of one touchpoint. */
export function one(fields: CardFields, ...more: Part[]): Doc {
  return journey(stage('Buy', card('Pay', undefined, fields)), ...more);
}

/** A touchpoint of that many calls, beside others of 100 and of 200 that wait in the tray. */
function counted(calls: number): Doc {
  return one(
    {},
    tray(card('Ask'), card('Find')),
    ...count('pay', calls),
    ...count('ask', 100),
    ...count('find', 200),
  );
}

function count(aboutId: string, value: number): Part[] {
  return [
    row('metric', {
      id: `calls ${aboutId}`,
      aboutId,
      name: 'Calls',
      order: 'a0',
      formula: 'count',
      better: 'higher',
    }),
    row('observation', { id: `${aboutId} now`, metricId: `calls ${aboutId}`, date: '2026-01-01', value }),
  ];
}

function felt(emotion: -2 | -1 | 0 | 1 | 2): Doc {
  return one({ emotion });
}

function ofKind(kind: TouchpointKind): Doc {
  return one({ kind });
}

function linked(relation: Link['relation']): Doc {
  const ends = { fromId: 'pay', toId: 'use' };
  return journey(
    segment('Customer'),
    stage('Buy', card('Pay'), card('Go'), card('Use')),
    row('link', { id: 'l', ...ends, relation }),
  );
}

function withLane(type: Lane['type'], fields: CardFields, ...more: Part[]): Doc {
  return one(fields, row('lane', { id: 'lane', type, order: 'a0' }), ...more);
}

function supported(relation: Support['relation']): Doc {
  return withLane(
    'behind',
    {},
    row('process', { id: 'p', name: 'Billing', order: 'a0' }),
    row('support', { id: 's', processId: 'p', touchpointId: 'pay', relation }),
  );
}

function stepOf(actor: Step['actor']): Doc {
  return withLane(
    'steps',
    {},
    row('step', { id: 's', touchpointId: 'pay', order: 'a0', actor, text: 'Asks' }),
  );
}

function told(polarity: Extract<LaneMark, 'positive' | 'negative'>): Doc {
  const about = { aboutKind: 'touchpoint', aboutId: 'pay' } as const;
  return withLane(
    'tells',
    {},
    row('remark', { id: 'r', ...about, order: 'a0', tone: 'tells', text: 'Fast', polarity }),
  );
}

function withLine(lineBelow: NonNullable<Lane['lineBelow']>): Doc {
  return one({}, row('lane', { id: 'lane', type: 'emotion', order: 'a0', lineBelow }));
}

/** A map with many marks at once. */
export function everything(): Doc {
  const cards = ([2, 1, 0, -1, -2] as const).map((emotion, at) =>
    card(`Card ${at}`, emotion, {
      kind: (['digital', 'human', 'physical', 'sensory', 'communication'] as const)[at] ?? 'human',
      evidence: at % 2 === 0 ? 'assumption' : 'researched',
      encounterId: 'common',
      responsible: 'Front desk',
    }),
  );
  return journey(stage('Buy', ...cards.slice(0, 1)), stage('Use', ...cards.slice(1)));
}
