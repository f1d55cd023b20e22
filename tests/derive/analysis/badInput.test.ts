import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roiOf } from '../../../src/derive/analysis/actionFigures.ts';
import { actionTotals } from '../../../src/derive/analysis/actionTotals.ts';
import { analysisOf } from '../../../src/derive/analysis/analysis.ts';
import { comparisonOf } from '../../../src/derive/comparison.ts';
import { progressOfMap } from '../../../src/derive/progress.ts';
import { wantedFigures } from '../../../src/derive/wantedFigures.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { card, journey, type Part, row, segment, stage } from '../../journey.ts';

const all = { segmentIds: null, stageIds: null };
const today = '2026-06-15';
const look = (...parts: Part[]) => analysisOf(journey(...parts), all, today);

/** The paths of all numbers in a value that are none, or that have no end. */
function unsound(value: unknown, path = '', seen = new Set<unknown>()): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return parts.flatMap(([key, part]) => unsound(part, `${path}.${key}`, seen));
}

describe('the analysis', () => {
  test('claims nothing of a map without weights, emotions, ratings, times and figures', () => {
    const found = look(segment('Ann'), stage('Look', card('Poster')), stage('Buy', card('Pay')));
    expect(found.balance.map(({ verdict }) => verdict)).toEqual(['balanced', 'balanced']);
    expect([found.usage, found.importance, found.leaving, found.figures]).toEqual([[], [], [], []]);
    expect(found.time).toBeNull();
  });

  test('without emotions has neither curves nor anything to mend first, in both of its maps', () => {
    const wish = card('Wave', undefined, { state: 'toBe', originId: 'pay', importance: 5 });
    const doc = journey(stage('Buy', card('Pay', undefined, { importance: 5 }), wish));
    const found = analysisOf(doc, all, today, 'toBe');
    expect([found.mendFirst, found.importance]).toEqual([null, []]);
    expect(wantedFigures(doc)).toMatchObject([{ asIs: { curve: null, peak: null }, toBe: { curve: null } }]);
    expect(unsound([found, wantedFigures(doc), comparisonOf(doc)])).toEqual([]);
  });

  test('of one touchpoint has its own values and no comparison', () => {
    const found = look(stage('Buy', card('Pay', -1, { importance: 5, effectiveness: 1, usage: 5 })));
    expect(found.balance).toMatchObject([{ count: 1, share: 1, weightShare: 1, verdict: 'balanced' }]);
    expect(found.importance).toMatchObject([{ importance: 5, emotion: -1 }]);
    expect(unsound(found)).toEqual([]);
  });

  test('leaves out figures about touchpoints that do not exist', () => {
    const found = look(stage('Buy', card('Pay', 0)), ...figure('gone', 5), ...figure('pay', 7));
    expect(found.figures.map(({ metric }) => metric.aboutId)).toEqual(['pay']);
  });

  test('keeps per cents above 100 as they are, and what lies in the future as the newest', () => {
    const found = look(stage('Buy', card('Pay', 0)), ...figure('pay', 140, '2031-01-01'));
    expect(found.figures).toMatchObject([{ latest: { value: 140, date: '2031-01-01' }, change: null }]);
  });

  test('has no return on a cost of 0', () => {
    const free = {
      id: 'i',
      title: 'Free',
      order: 'a0',
      status: 'idea',
      cost: 0,
      expectedReturn: 100,
    } as const;
    const doc = journey(stage('Buy', card('Pay')), row('initiative', free));
    expect(roiOf(free)).toBeNull();
    expect(actionTotals(doc.initiative.values()).roi).toBeNull();
  });
});

function figure(aboutId: string, value: number, date = '2026-01-01'): Part[] {
  const id = `m ${aboutId}`;
  return [
    row('metric', {
      id,
      aboutId,
      name: 'Paid',
      order: 'a0',
      formula: 'share',
      better: 'higher',
      unit: '%',
      target: 0,
    }),
    row('observation', { id: `o ${aboutId}`, metricId: id, date, value }),
  ];
}

const amount = fc.constantFrom(0, 1e-9, 5, 1e9, 1e15);
const rating = fc.constantFrom(1, 3, 5);

/** A map in which any field may be missing, nothing or enormous. */
const anyAmounts: fc.Arbitrary<Doc> = fc
  .record({
    weights: fc.tuple(fc.option(amount, { nil: undefined }), fc.option(amount, { nil: undefined })),
    who: fc.record({ customers: amount, lifetimeValue: amount }, { requiredKeys: [] }),
    fields: fc.record(
      {
        ...{ importance: rating, effectiveness: rating, usage: rating, duration: amount, waitBefore: amount },
        leaveShare: fc.constantFrom(0, 50, 100),
      },
      { requiredKeys: [] },
    ),
    value: fc.constantFrom(-1e300, -1, 0, 140, 1e300),
  })
  .map(({ weights: [first, second], who, fields, value }) => {
    const weighed = (weight: number | undefined) => (weight === undefined ? {} : { weight });
    return journey(
      segment('Ann', who),
      stage('Look', weighed(first), card('Poster', undefined, fields)),
      stage('Buy', weighed(second), card('Pay', -2, fields)),
      ...figure('pay', value),
    );
  });

test('whatever amounts a map has, no number of its analysis is none or without end', () => {
  fc.assert(
    fc.property(anyAmounts, (doc) => {
      expect(unsound(analysisOf(doc, all, today))).toEqual([]);
      expect(unsound([comparisonOf(doc), wantedFigures(doc), progressOfMap(doc, journey())])).toEqual([]);
    }),
  );
});
