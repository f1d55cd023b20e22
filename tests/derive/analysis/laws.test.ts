import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysisOf } from '../../../src/derive/analysis/analysis.ts';
import { groundOf } from '../../../src/derive/analysis/ground.ts';
import { importancePoints } from '../../../src/derive/analysis/importance.ts';
import { stageBalance } from '../../../src/derive/analysis/stageBalance.ts';
import { curveFigures } from '../../../src/derive/curveFigures.ts';
import { findingsOf } from '../../../src/derive/findings/findingsOf.ts';
import { type Doc, docOf } from '../../../src/model/doc.ts';
import { kindNames } from '../../../src/model/kinds.ts';
import { card, journey, stage } from '../../journey.ts';
import { anyMap } from '../maps.ts';

/** The same rows in the opposite order of input. */
function turned(doc: Doc): Doc {
  return docOf(Object.fromEntries(kindNames.map((kind) => [kind, [...doc[kind].values()].reverse()])));
}

test('the order in which rows came does not matter', () => {
  const today = '2026-06-15';
  fc.assert(
    fc.property(anyMap, (doc) => {
      const other = turned(doc);
      expect(stageBalance(groundOf(other))).toEqual(stageBalance(groundOf(doc)));
      const needs = (map: Doc) =>
        importancePoints(groundOf(map)).map(({ importance, emotion }) => importance * (2 - emotion));
      expect(needs(other)).toEqual(needs(doc));
      const first = (map: Doc) => analysisOf(map, { segmentIds: null, stageIds: null }, today).mendFirst;
      expect(first(other)).toEqual(first(doc));
      const keys = (map: Doc) =>
        findingsOf(map, { today })
          .open.map(({ rule, about }) => `${rule.id} ${about?.id}`)
          .sort();
      expect(keys(other)).toEqual(keys(doc));
    }),
  );
});

test('one more neutral touchpoint never raises what is remembered, unless it is the last', () => {
  const tenths = fc.integer({ min: -20, max: 20 }).map((value) => value / 10);
  fc.assert(
    fc.property(fc.array(tenths, { minLength: 1, maxLength: 12 }), fc.nat(), (emotions, place) => {
      const at = place % emotions.length;
      const remembered = (list: readonly number[]) =>
        curveFigures(
          groundOf(journey(stage('Buy', ...list.map((emotion, index) => card(`c${index}`, emotion)))))
            .touchpoints,
        )?.remembered.value ?? 0;
      expect(remembered(emotions.toSpliced(at, 0, 0))).toBeLessThanOrEqual(remembered(emotions));
    }),
  );
});

test('shares of all stages add up to one, of touchpoints and of importance', () => {
  fc.assert(
    fc.property(anyMap, (doc) => {
      const balance = stageBalance(groundOf(doc));
      for (const part of ['share', 'weightShare'] as const) {
        const sum = balance.reduce((total, each) => total + each[part], 0);
        expect(Math.min(Math.abs(sum), Math.abs(sum - 1))).toBeLessThan(1e-9);
      }
    }),
  );
});
