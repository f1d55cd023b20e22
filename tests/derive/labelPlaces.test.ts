import { expect, test } from 'vitest';
import { curveLabels } from '../../src/derive/curveLabels.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { metricsOf } from '../../src/derive/metrics.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { bandOf, optionsOf } from './maps.ts';

test('words keep a little away from the edges of the map', () => {
  for (const more of ['', 'i', 'ii', 'iii', 'iiii', 'iiiii', 'iiiiii', 'iiiiiiii']) {
    const felt = { feeling: `Frustrated${more}`, momentOfTruth: 'negative' } as const;
    const cards = [card('a', -2, felt), card('b', -1.8), card('c', -1.2), card('d', 0)];
    const layout = layoutJourney(journey(stage('Buy', ...cards)), optionsOf('timeline'));
    for (const { x, anchor, text } of curveLabels(layout, bandOf(layout), measure)) {
      const left = { start: 0, middle: 0.5, end: 1 }[anchor] * measure(text, metricsOf.timeline.feelingFont);
      expect(x - left).toBeGreaterThanOrEqual(4);
    }
  }
});
