import { describe, expect, test } from 'vitest';
import { guidedTouchpoints, guideSteps, nextGuideStep } from '../../src/derive/guideSteps.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map, segment, stage } from '../journey.ts';

const doneOf = (doc: Doc) =>
  guideSteps(doc)
    .filter(({ isDone }) => isDone)
    .map(({ name }) => name);
const step = (doc: Doc, name: string) => guideSteps(doc).find((one) => one.name === name);

describe('how far a map has come on the guided path', () => {
  test('a map with nothing in it begins with its goal', () => {
    const doc = journey();
    expect(doneOf(doc)).toEqual([]);
    expect(nextGuideStep(guideSteps(doc))).toBe('goals');
  });

  test('every step follows from what stands on the map', () => {
    const buying = stage(
      'Buy',
      card('Pay', -1, { momentOfTruth: 'negative', opportunities: ['Say the price'] }),
    );
    const parts = [map({ goal: 'Sell' }), segment('Ada', { need: 'A price' })] as const;
    expect(doneOf(journey(...parts))).toEqual(['goals', 'persona']);
    expect(doneOf(journey(...parts, buying, stage('Use', card('Open', 1))))).toHaveLength(7);
  });

  test('a stage without touchpoints and a touchpoint without emotion are counted as open', () => {
    const doc = journey(stage('Buy', card('Pay', 1), card('Leave')), stage('Use'));
    expect(step(doc, 'touchpoints')).toMatchObject({ done: 1, of: 2, isDone: false });
    expect(step(doc, 'emotions')).toMatchObject({ done: 1, of: 2, isDone: false });
  });

  test('every low point wants an opportunity; without low points any one will do', () => {
    const low = journey(stage('Buy', card('Pay', -1), card('Wait', -2, { opportunities: ['Call'] })));
    expect(step(low, 'opportunities')).toMatchObject({ done: 1, of: 2 });
    const high = journey(stage('Buy', card('Pay', 1, { opportunities: ['Smile'] })));
    expect(step(high, 'opportunities')?.isDone).toBe(true);
  });

  test('moments of truth are asked from the strongest feeling on, opportunities from the lowest point on', () => {
    const doc = journey(
      stage('Buy', card('Pay', -1), card('Read', 0, { momentOfTruth: 'negative' })),
      stage('Use', card('Open', 2)),
    );
    const asked = (name: 'emotions' | 'moments' | 'opportunities') =>
      guidedTouchpoints(doc, 'customer', name).map(({ title }) => title);
    expect(asked('emotions')).toEqual(['Pay', 'Read', 'Open']);
    expect(asked('moments')).toEqual(['Open', 'Pay', 'Read']);
    expect(asked('opportunities')).toEqual(['Read', 'Pay', 'Open']);
  });
});
