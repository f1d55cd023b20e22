import { describe, expect, test } from 'vitest';
import { keepPart } from '../../src/commands/keepPart.ts';
import { keepSeen } from '../../src/commands/keepSeen.ts';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { writeJourney } from '../../src/formats/json.ts';
import { svgOf } from '../../src/formats/svg.ts';
import type { Doc } from '../../src/model/doc.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, map, row, segment, stage, tray } from '../journey.ts';
import { measure } from '../measure.ts';
import { problemsOf } from '../problems.ts';
import { words } from '../sceneWords.ts';
import { richJourney } from './richJourney.ts';

/** Whatever no picture shows is called so. */
const unseen = 'CANARY';

const doc = journey(
  map({
    title: 'Rail',
    scenario: 'A trip',
    goal: unseen,
    customer: unseen,
    brandPromise: unseen,
    scope: unseen,
  }),
  segment('Tourist', {
    need: 'Easy',
    needs: unseen,
    goals: unseen,
    pains: unseen,
    quote: unseen,
    preferences: unseen,
  }),
  stage(
    'Buy',
    { aim: unseen, description: unseen, span: unseen, phaseId: 'before' },
    card('Pay', -1.5, {
      description: unseen,
      momentWhy: unseen,
      place: unseen,
      optimalExperience: unseen,
      quote: 'Hurry up!',
      feeling: 'Rushed',
      momentOfTruth: 'negative',
      channel: 'Till',
      pains: [unseen],
      opportunities: ['App'],
      evidence: 'assumption',
    }),
    card('Later', 1, { id: 'later', state: 'toBe', title: unseen }),
  ),
  stage('Use', card('Ride', 1)),
  tray(card(unseen)),
  row('phase', { id: 'after', name: unseen, order: 'a1' }),
  row('phase', { id: 'before', name: 'Before the ride', order: 'a0', extra: { by: unseen } }),
  row('lane', { id: 'chances', type: 'opportunities', order: 'a0' }),
  row('lane', { id: 'own', type: 'own', order: 'a1', title: unseen, hidden: true }),
  row('laneCard', {
    id: 'l1',
    laneId: 'own',
    segmentId: 'tourist',
    stageId: 'buy',
    order: 'a0',
    text: unseen,
  }),
  row('lane', { id: 'open', type: 'own', order: 'a2', title: 'Ideas', extra: { by: unseen } }),
  row('laneCard', {
    id: 'l2',
    laneId: 'open',
    segmentId: 'tourist',
    stageId: 'buy',
    order: 'a0',
    text: 'Signs',
    extra: { by: unseen },
  }),
  row('remark', {
    id: 'r',
    aboutId: 'pay',
    order: 'a5',
    tone: 'opportunity',
    text: 'Kiosk',
    extra: { by: unseen },
  }),
  row('lane', { id: 'said', type: 'tells', order: 'a3' }),
  row('remark', { id: 'r2', aboutId: 'pay', order: 'a6', tone: 'tells', text: 'Slow', polarity: 'negative' }),
  row('link', { id: 'way', fromId: 'pay', toId: 'ride', relation: 'next', extra: { by: unseen } }),
  row('channel', { id: 'unused', name: unseen, order: 'a9' }),
  row('team', { id: 'idle', name: unseen, order: 'a9' }),
  row('process', { id: 'till', order: 'a0', name: unseen, description: unseen }),
  row('step', { id: 's', touchpointId: 'pay', order: 'a0', actor: 'customer', text: unseen }),
  row('note', { id: 'comment', touchpointId: 'pay', x: 0, y: 1, text: unseen }),
  row('note', {
    id: 'sheet',
    stageId: 'buy',
    segmentId: 'tourist',
    x: 0,
    y: 1,
    text: 'On the map',
    extra: { by: unseen },
  }),
  row('source', { id: 'talks', order: 'a0', type: 'interview', title: unseen }),
  row('initiative', { id: 'i', title: unseen, order: 'a0', status: 'planned' }),
  row('goal', { id: 'goal', text: unseen, order: 'a0' }),
);

const all = {
  touchpointIds: new Set(['pay', 'ride']),
  segmentIds: ['tourist'],
  stageIds: ['buy', 'use'],
};

function seen(options: Partial<Parameters<typeof keepSeen>[1]> = {}): Doc {
  const tr = new Transaction(doc, () => 'new');
  keepPart(tr, all);
  keepSeen(tr, { title: true, notes: true, evidence: true, kind: 'timeline', ...options });
  return tr.doc;
}

describe('a picture holds nothing that is not seen', () => {
  test.each(['timeline', 'compact'] as const)('as SVG without the map in it (%s)', (kind) => {
    const scene = pictureOf(doc, { kind, theme: lightTheme, measure, words, notes: true });
    expect(svgOf(scene)).not.toContain(unseen);
  });

  test('as a map of visible content only, which still looks the same', () => {
    const kept = seen();
    expect(writeJourney(kept)).not.toContain(unseen);
    expect(problemsOf(kept)).toEqual([]);
    for (const kind of ['timeline', 'compact'] as const) {
      const look = { kind, theme: lightTheme, measure, words };
      expect(svgOf(pictureOf(kept, look))).toBe(svgOf(pictureOf(doc, look)));
    }
  });

  test('in the compact layout thoughts and channels stay behind, and what was left out of the picture does too', () => {
    const text = writeJourney(seen({ kind: 'compact', title: false, notes: false, evidence: false }));
    for (const hidden of ['Hurry up!', 'Till', 'Easy', 'Rail', 'A trip', 'On the map', 'assumption'])
      expect(text).not.toContain(hidden);
    for (const shown of ['Pay', 'Rushed', 'App', 'Ride']) expect(text).toContain(shown);
  });
});

test('a part of a map is sound, and goes as one step', () => {
  const part = { touchpointIds: new Set(['a', 'd']), segmentIds: ['ann'], stageIds: ['see', 'buy'] };
  const after = doUndoRedo(richJourney, (tr) => {
    keepPart(tr, part);
    keepSeen(tr, { title: true, notes: false, evidence: true, kind: 'timeline' });
  });
  expect([...after.touchpoint.keys()].toSorted()).toEqual(['a', 'd']);
  expect([...after.stage.keys()].toSorted()).toEqual(['buy', 'see']);
  expect(problemsOf(after)).toEqual([]);
});

test('what was seen of the to-be is the map that comes out of the picture', () => {
  const tr = new Transaction(doc, () => 'new');
  keepPart(tr, { ...all, touchpointIds: new Set(['later']) });
  keepSeen(tr, { title: true, notes: false, evidence: true, kind: 'timeline' });
  expect(tr.doc.touchpoint.get('later')?.state).toBe('asIs');
  expect(svgOf(pictureOf(tr.doc, { kind: 'timeline', theme: lightTheme, measure, words }))).toContain(unseen);
});

test('notes, channels, teams and processes of what is not seen stay behind', () => {
  const wide = journey(
    segment('Tourist'),
    segment('Commuter'),
    stage(
      'Buy',
      card('Pay', -1, { channel: 'Till', responsible: 'Sales' }),
      card('Nod', 1, { segment: 'Commuter', channel: unseen, responsible: unseen }),
    ),
    row('lane', { id: 'behind', type: 'behind', order: 'a0' }),
    row('process', { id: 'p1', order: 'a0', name: 'Billing' }),
    row('process', { id: 'p2', order: 'a1', name: unseen }),
    row('support', { id: 's1', processId: 'p1', touchpointId: 'pay', relation: 'direct' }),
    row('support', { id: 's2', processId: 'p2', touchpointId: 'nod', relation: 'direct' }),
    row('note', { id: 'n1', segmentId: 'commuter', stageId: 'buy', x: 0, y: 0, text: unseen }),
    row('note', { id: 'n2', segmentId: 'tourist', stageId: 'buy', x: 0, y: 0, text: 'Here' }),
  );
  const tr = new Transaction(wide, () => 'new');
  keepPart(tr, { touchpointIds: new Set(['pay']), segmentIds: ['tourist'], stageIds: ['buy'] });
  keepSeen(tr, { title: true, notes: true, evidence: true, kind: 'timeline' });
  const text = writeJourney(tr.doc);
  expect(text).not.toContain(unseen);
  for (const kept of ['Till', 'Sales', 'Billing', 'Here']) expect(text).toContain(kept);
});

test('of curves and moments of truth only what they draw comes along', () => {
  const curves = writeJourney(seen({ subject: 'curves' }));
  for (const hidden of ['Hurry up!', 'Rushed', 'Till', 'Easy', 'App', 'Signs', 'On the map'])
    expect(curves).not.toContain(hidden);
  for (const shown of ['Rail', 'Tourist', 'Buy', 'Pay', 'Ride', 'Before the ride'])
    expect(curves).toContain(shown);
  const moments = writeJourney(seen({ subject: 'moments' }));
  for (const hidden of ['Ride', 'App', 'Signs', 'On the map']) expect(moments).not.toContain(hidden);
  for (const shown of ['Pay', 'Hurry up!', 'Rushed', 'Till']) expect(moments).toContain(shown);
  const charted = seen({ subject: 'curves' });
  expect(problemsOf(charted)).toEqual([]);
  const look = { kind: 'timeline', subject: 'curves', theme: lightTheme, measure, words } as const;
  expect(svgOf(pictureOf(charted, look))).toBe(svgOf(pictureOf(doc, look)));
});
