import { expect, test } from 'vitest';
import { pastePlans } from '../../src/commands/pastePlans.ts';
import type { TouchpointPlan } from '../../src/model/journeyPlan.ts';
import { doUndoRedo } from '../edit/doUndoRedo.ts';
import { card, journey, segment, stage, titles } from '../journey.ts';

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('See', card('A'), card('B')),
  stage('Buy', card('C')),
);
const plan = (title: string, fields: Partial<TouchpointPlan> = {}): TouchpointPlan => ({
  title,
  segment: null,
  stage: null,
  pains: [],
  brightSpots: [],
  opportunities: [],
  ...fields,
});

test('plans come to the place, or to the end of the stage and segment that they name', () => {
  const plans = [
    plan('1'),
    plan('2', { stage: 'buy' }),
    plan('3', { stage: 'Buy', segment: 'BOB', emotion: -1, channel: 'Shop', pains: ['Queue'] }),
    plan('4', { stage: 'Elsewhere' }),
    plan('5', { stage: 'Buy' }),
  ];
  const place = { segmentId: 'ann', stageId: 'see', index: 1 };
  const after = doUndoRedo(doc, (tr) => void pastePlans(tr, plans, place));
  expect(titles(after, 'see', 'ann')).toEqual(['A', '1', '4', 'B']);
  expect(titles(after, 'buy', 'ann')).toEqual(['C', '2', '5']);
  expect(titles(after, 'buy', 'bob')).toEqual(['3']);
  expect([...after.channel.values()]).toMatchObject([{ name: 'Shop' }]);
  expect([...after.remark.values()]).toMatchObject([{ text: 'Queue', tone: 'pain' }]);
});

test('a thousand lines are pasted in one step, and name their channel once', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => plan(`Line ${at}`, { channel: 'Web' }));
  const after = doUndoRedo(doc, (tr) => {
    const ids = pastePlans(tr, many(1000), { segmentId: 'ann', stageId: 'see', index: 0 });
    expect(ids).toHaveLength(1000);
  });
  expect(titles(after, 'see', 'ann')).toHaveLength(1002);
  expect(after.channel.size).toBe(1);
});
