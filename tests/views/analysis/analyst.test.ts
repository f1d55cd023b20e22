import { expect, test } from 'vitest';
import { createAnalyst } from '../../../src/views/analysis/analyst.ts';
import { card, journey, stage } from '../../journey.ts';

const chosen = { segmentIds: null, stageIds: null };

test('two states of a map that are drawn in turn are looked at once each, and a third pushes out only the older', () => {
  const analyst = createAnalyst();
  const [before, between, after] = [0, 1, 2].map((emotion) => journey(stage('Buy', card('Pay', emotion))));
  if (!before || !between || !after) throw new Error('three maps');
  const first = analyst(before, chosen);
  const second = analyst(between, chosen);
  expect(analyst(before, chosen)).toBe(first);
  expect(analyst(between, chosen)).toBe(second);
  expect(analyst(before, chosen)).toBe(first);
  const third = analyst(after, chosen);
  expect(analyst(before, chosen)).toBe(first);
  expect(analyst(after, chosen)).toBe(third);
  expect(analyst(between, chosen)).not.toBe(second);
});
