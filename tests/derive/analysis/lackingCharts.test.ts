import { expect, test } from 'vitest';
import { analysisOf } from '../../../src/derive/analysis/analysis.ts';
import { lackingCharts } from '../../../src/derive/analysis/lackingCharts.ts';
import { card, journey, type Part, row, segment, stage } from '../../journey.ts';

const lacking = (...parts: Part[]) =>
  lackingCharts(analysisOf(journey(...parts), { segmentIds: null, stageIds: null }, '2026-06-15'));

test('of a map without touchpoints nothing is drawn, for there is none', () => {
  const found = lacking(segment('Ann'), stage('Buy'));
  expect(found.size).toBe(11);
  expect(new Set(found.values())).toEqual(new Set(['analysis.noTouchpoints']));
});

test('of touchpoints with nothing but a title their spread over the stages is drawn', () => {
  const found = lacking(stage('Buy', card('Pay')));
  expect(found.has('balance')).toBe(false);
  expect(found.size).toBe(10);
});

test('where all stages count nothing the spread has nothing to be held against', () => {
  expect(lacking(stage('Buy', { weight: 0 }, card('Pay'))).get('balance')).toBe('analysis.balance.lacking');
});

test('a channel that is gone is none', () => {
  expect(lacking(stage('Buy', card('Pay', 1, { channelId: 'gone' }))).has('channels')).toBe(true);
});

test('of a map with all facts nothing is lacking', () => {
  const found = lacking(
    stage(
      'Buy',
      card('Pay', 1, {
        ...{ importance: 4, effectiveness: 2, usage: 2, duration: 5, leaveShare: 3 },
        ...{ controlledBy: 'brand', kind: 'digital', evidence: 'partly', channel: 'Shop' },
      }),
    ),
    row('metric', { id: 'm', aboutId: 'pay', name: 'Paid', order: 'a0', formula: 'share', better: 'higher' }),
  );
  expect([...found.keys()]).toEqual([]);
});
