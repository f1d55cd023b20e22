import { expect, test, vi } from 'vitest';
import { describeJourney, renameJourney } from '../../src/commands/journey.ts';
import { makeJourney, startJourney } from '../../src/commands/makeJourney.ts';
import { Transaction } from '../../src/edit/transaction.ts';
import { emptyDoc, journeyOf } from '../../src/model/doc.ts';
import type { JourneyPlan, TouchpointPlan } from '../../src/model/journeyPlan.ts';
import { inOrder } from '../../src/model/order.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, newIds, stage, titles } from '../journey.ts';

const none = { pains: [], brightSpots: [], opportunities: [] };

const plan: JourneyPlan = {
  title: 'A day at the shop',
  language: 'en',
  stages: ['See', 'Buy'],
  segments: ['Ann', 'Bob'],
  touchpoints: [
    {
      ...none,
      title: 'Look in',
      segment: 'Ann',
      stage: 'See',
      emotion: 1,
      channel: 'Window',
      kind: 'physical',
    },
    { ...none, title: 'Pay', segment: 'Ann', stage: 'Buy', emotion: -1.04, momentOfTruth: 'negative' },
    { ...none, title: 'Look in', segment: 'Bob', stage: 'See', channel: 'window', responsible: 'Shop team' },
    {
      title: 'Leave',
      segment: 'Ann',
      stage: 'Buy',
      pains: ['Rain', '', 'Bags'],
      brightSpots: ['Smile'],
      opportunities: ['Lend umbrellas'],
      quote: '',
    },
    { ...none, title: 'Tell', segment: null, stage: null },
    { ...none, title: 'Return', segment: 'Ann', stage: 'Nowhere' },
  ],
};

test('a plan becomes a whole map in one step', () => {
  const doc = doUndoRedo(emptyDoc, (tr) => makeJourney(tr, plan));
  expect(journeyOf(doc)).toMatchObject({ title: 'A day at the shop', language: 'en' });
  const stages = inOrder(doc.stage.values());
  const segments = inOrder(doc.segment.values());
  expect(stages.map((each) => each.name)).toEqual(['See', 'Buy']);
  expect(segments.map((each) => [each.name, each.color])).toEqual([
    ['Ann', 's1'],
    ['Bob', 's2'],
  ]);
  expect(titles(doc, stages[0]?.id, segments[0]?.id)).toEqual(['Look in']);
  expect(titles(doc, stages[1]?.id, segments[0]?.id)).toEqual(['Pay', 'Leave']);
  expect(titles(doc, stages[0]?.id, segments[1]?.id)).toEqual(['Look in']);
  expect(titles(doc)).toEqual(['Tell', 'Return']);
});

test('fields, channels, teams and remarks of a plan arrive in the map', () => {
  const doc = doUndoRedo(emptyDoc, (tr) => makeJourney(tr, plan));
  const [look, pay, look2, leave] = [...doc.touchpoint.values()];
  expect(doc.channel.size).toBe(1);
  expect(look).toMatchObject({ emotion: 1, kind: 'physical', channelId: look2?.channelId });
  expect(pay).toMatchObject({ emotion: -1, momentOfTruth: 'negative' });
  expect(doc.team.get(look2?.responsibleId ?? '')).toMatchObject({ name: 'Shop team' });
  expect(leave).not.toHaveProperty('quote');
  expect(
    [...doc.remark.values()].map(({ aboutId, tone, text }) => [aboutId === leave?.id, tone, text]),
  ).toEqual([
    [true, 'pain', 'Rain'],
    [true, 'pain', 'Bags'],
    [true, 'brightSpot', 'Smile'],
    [true, 'opportunity', 'Lend umbrellas'],
  ]);
});

test('a new map starts with its stages and segments', () => {
  const doc = doUndoRedo(emptyDoc, (tr) =>
    startJourney(tr, {
      title: 'New',
      language: 'en',
      stages: ['Before', 'During', 'After'],
      segments: ['Customer'],
    }),
  );
  expect([doc.journey.size, doc.stage.size, doc.segment.size, doc.touchpoint.size]).toEqual([1, 3, 1, 0]);
});

test('a map is renamed and framed', () => {
  const doc = journey(stage('Buy', card('Pay')));
  const after = doUndoRedo(doc, (tr) => {
    renameJourney(tr, 'Rail');
    describeJourney(tr, { goal: 'Fewer complaints', scope: '' });
  });
  expect(journeyOf(after)).toEqual({
    id: 'journey',
    title: 'Rail',
    language: 'en',
    goal: 'Fewer complaints',
  });
  expect(doUndoRedo(emptyDoc, (tr) => renameJourney(tr, 'Rail'))).toBe(emptyDoc);
});

test('making a map of 2,000 touchpoints goes through the lists as often as one of 20', () => {
  const passes = [20, 2000].map((count) => {
    const touchpoints: TouchpointPlan[] = Array.from({ length: count }, (_, index) => ({
      ...none,
      title: `Card ${index}`,
      segment: 'Ann',
      stage: index % 2 ? 'See' : 'Buy',
      channel: `Channel ${index % 10}`,
      responsible: `Team ${index % 10}`,
      pains: ['One', 'Two'],
    }));
    const tr = new Transaction(emptyDoc, newIds());
    const values = vi.spyOn(Map.prototype, 'values');
    const entries = vi.spyOn(Map.prototype, Symbol.iterator);
    makeJourney(tr, { ...plan, touchpoints });
    const calls = values.mock.calls.length + entries.mock.calls.length;
    vi.restoreAllMocks();
    expect(tr.doc.touchpoint.size).toBe(count);
    return calls;
  });
  expect(passes[1]).toBe(passes[0]);
});
