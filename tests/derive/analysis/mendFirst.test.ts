import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../src/derive/analysis/analysis.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { type CardFields, card, journey, segment, stage } from '../../journey.ts';
import { anyMap } from '../maps.ts';

const all = { segmentIds: null, stageIds: null };
const look = (doc: Doc, chosen: Parameters<typeof analysisOf>[1] = all) =>
  analysisOf(doc, chosen, '2026-06-15');
const first = (...cards: Parameters<typeof stage>[1][]) => look(journey(stage('Buy', ...cards))).mendFirst;
const negative: CardFields = { momentOfTruth: 'negative' };

describe('the one touchpoint to mend first', () => {
  test('matters much and feels bad: of importance 5 at −1 and 4 at −1.5 it is the one at −1, for 15 is more than 14', () => {
    const found = first(
      card('Wait', -1.5, { importance: 4 }),
      card('Pay', -1, { importance: 5 }),
      card('Sign', -2, { importance: 3 }),
    );
    expect(found).toMatchObject({ touchpoint: { id: 'pay' }, importance: 5, emotion: -1, isMoment: false });
  });

  test('is of equals the negative moment of truth', () => {
    const found = first(card('Wait', -1, { importance: 4 }), card('Pay', -1, { importance: 4, ...negative }));
    expect(found).toMatchObject({ touchpoint: { id: 'pay' }, isMoment: true });
  });

  test('is the lowest negative moment of truth where no importance says more', () => {
    const found = first(
      card('Wait', -2),
      card('Ask', -0.5, negative),
      card('Pay', -1, { ...negative, importance: 2 }),
    );
    expect(found).toMatchObject({ touchpoint: { id: 'pay' }, importance: null, emotion: -1, isMoment: true });
  });

  test('is none where the map does not say so', () => {
    expect(first(card('Wait', -2), card('Pay', 0, { importance: 5 }), card('Ask', undefined, negative))).toBe(
      null,
    );
    expect(first(card('Pay', 1, negative))).toBe(null);
    expect(look(journey(segment('Ann'))).mendFirst).toBe(null);
  });

  test('is looked for in what is chosen', () => {
    const doc = journey(
      segment('Ann'),
      segment('Ben'),
      stage(
        'Buy',
        card('a', -2, { segment: 'Ann', ...negative }),
        card('b', -1, { segment: 'Ben', ...negative }),
      ),
    );
    expect(look(doc).mendFirst?.touchpoint.id).toBe('a');
    expect(look(doc, { segmentIds: ['ben'], stageIds: null }).mendFirst?.touchpoint.id).toBe('b');
  });

  test('always feels bad, and stands at the head of the list where that is about something to mend', () => {
    fc.assert(
      fc.property(anyMap, fc.integer({ min: 1, max: 5 }), (doc, importance) => {
        const weighed = new Map([...doc.touchpoint].map(([id, row]) => [id, { ...row, importance }]));
        const found = look({ ...doc, touchpoint: weighed });
        const head = found.importance.find(({ advice }) => advice === 'mendFirst');
        expect(found.mendFirst?.emotion ?? -1).toBeLessThan(0);
        if (head) expect(found.mendFirst?.touchpoint).toBe(head.touchpoint);
      }),
    );
  });
});
