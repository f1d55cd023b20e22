import { expect, test } from 'vitest';
import { createAnalyst } from '../../../src/views/analysis/analyst.ts';
import { card, journey, stage } from '../../journey.ts';

const chosen = { segmentIds: null, stageIds: null };

test('two states of a map that are drawn in turn are looked at once each, and a third pushes out only the older', () => {
  const analyst = createAnalyst();
  const [before, between, after] = [0, 1, 2].map((emotion) => journey(stage('Buy', card('Pay', emotion))));
  if (!before || !between || !after) throw new Error('three maps');
  const first = analyst(before, chosen, 'asIs');
  const second = analyst(between, chosen, 'asIs');
  expect(analyst(before, chosen, 'asIs')).toBe(first);
  expect(analyst(between, chosen, 'asIs')).toBe(second);
  expect(analyst(before, chosen, 'asIs')).toBe(first);
  const third = analyst(after, chosen, 'asIs');
  expect(analyst(before, chosen, 'asIs')).toBe(first);
  expect(analyst(after, chosen, 'asIs')).toBe(third);
  expect(analyst(between, chosen, 'asIs')).not.toBe(second);
});

test('going to and fro between as-is and to-be looks at each of them once', () => {
  const analyst = createAnalyst();
  const doc = journey(stage('Buy', card('Pay', -1), card('Wave', 2, { state: 'toBe' })));
  const before = performance.getEntriesByName('throughline.analysis').length;
  const [today, wanted] = [analyst(doc, chosen, 'asIs'), analyst(doc, chosen, 'toBe')];
  expect(today.ground.touchpoints.map(({ title }) => title)).toEqual(['Pay']);
  expect(wanted.ground.touchpoints.map(({ title }) => title)).toEqual(['Wave']);
  expect([wanted.ground.state, today.ground.state]).toEqual(['toBe', 'asIs']);
  expect(analyst(doc, chosen, 'asIs')).toBe(today);
  expect(analyst(doc, chosen, 'toBe')).toBe(wanted);
  expect(performance.getEntriesByName('throughline.analysis').length - before).toBe(2);
});
