import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { progressOfMap } from '../../../src/derive/progress.ts';
import { progressLines } from '../../../src/views/versions/progressLines.ts';
import { domain } from '../../../src/words/en/domain.ts';
import { figures } from '../../../src/words/en/figures.ts';
import { card, journey, row, stage } from '../../journey.ts';

const i18n = createInstance();
await i18n.init({ lng: 'en', resources: { en: { translation: { figures, domain } } } });

test('what changed between two versions leaves as one table: the map first, then each touchpoint that changed', () => {
  const met = (value: number) => [
    row('metric', {
      ...{ id: 'visits', aboutId: 'pay', name: 'Visits', order: 'a0', target: 10 },
      ...{ formula: 'count', better: 'higher' },
    } as const),
    row('observation', { id: 'o', metricId: 'visits', date: '2026-01-01', value }),
  ];
  const before = journey(
    stage('Buy', card('Pay', -1, { momentOfTruth: 'negative' }), card('Ask', 0)),
    ...met(5),
  );
  const after = journey(stage('Buy', card('Pay', 0.5), card('Ask', 0)), ...met(12));
  const progress = progressOfMap(before, after);
  expect(progressLines(i18n.t, 'en', progress, ['Before the workshop', 'Now'])).toEqual([
    ['About', 'Segment', 'Figure', 'Before the workshop', 'Now', 'Change', 'Outcome'],
    ['The whole journey', '', 'Mean emotion', -0.5, 0.3, 0.8, 'Better'],
    ['The whole journey', '', 'Lowest point', -1, 0, 1, 'Better'],
    ['The whole journey', '', 'End', 0, 0, 0, 'Unchanged'],
    ['The whole journey', '', 'Remembered value', -0.5, 0.3, 0.8, 'Better'],
    ['The whole journey', '', 'Pain points', 0, 0, 0, 'Unchanged'],
    ['The whole journey', '', 'Critical moments', 1, 0, -1, 'Better'],
    ['The whole journey', '', 'Open actions', 0, 0, 0, 'Unchanged'],
    ['The whole journey', '', 'Targets met', '0 of 1', '1 of 1', 1, 'Better'],
    ['Pay', 'Customer', 'Emotion', -1, 0.5, 1.5, 'Better'],
    ['Pay', 'Customer', 'Critical moment', 1, 0, -1, 'Better'],
  ]);
});

test('a touchpoint without an emotion has no line for it', () => {
  const [before, after] = [card('Ask', undefined, { pains: ['Queue'] }), card('Ask')].map((ask) =>
    journey(stage('Buy', ask)),
  );
  if (!before || !after) throw new Error('There are two.');
  const lines = progressLines(i18n.t, 'en', progressOfMap(before, after), ['Then', 'Now']);
  expect(lines.filter(([about]) => about === 'Ask')).toEqual([
    ['Ask', 'Customer', 'Pain points', 1, 0, -1, 'Better'],
  ]);
});

test('an emotion that is known at one time only has its line', () => {
  const [before, after] = [
    journey(stage('Buy', card('Ask', undefined, { pains: ['Queue'] }))),
    journey(stage('Buy', card('Ask', 1))),
  ];
  const lines = progressLines(i18n.t, 'en', progressOfMap(before, after), ['Then', 'Now']);
  expect(lines).toContainEqual(['Ask', 'Customer', 'Emotion', undefined, 1, undefined, 'No comparison']);
});
