import { expect, test } from 'vitest';
import { startToBe } from '../../src/commands/toBe.ts';
import { removeTouchpoints, updateTouchpoint } from '../../src/commands/touchpoints.ts';
import { comparisonOf } from '../../src/derive/comparison.ts';
import { gapItems } from '../../src/derive/gapItems.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { presentCurve } from '../../src/derive/presentCurve.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { type Edit, Transaction } from '../../src/edit/transaction.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, newIds, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';

const newId = newIds();

function after(of: Doc, edit: Edit): Doc {
  const tr = new Transaction(of, newId);
  edit(tr);
  return tr.doc;
}

const doc = journey(
  segment('Commuter'),
  stage('Buy', card('Look', 0.5), card('Pay', -1.6), card('Bag', 0.4)),
  stage('Leave', card('Door', 1)),
);
const begun = after(doc, (tr) => startToBe(tr, '2026-05-17'));
const idOf = (origin: string) =>
  [...begun.touchpoint.values()].find(({ originId }) => originId === origin)?.id ?? '';

function drawn(of: Doc) {
  const layout = layoutJourney(of, { kind: 'timeline', measure, state: 'toBe' });
  const [band] = layout.bands;
  if (!band) throw new Error('The map has a segment.');
  const present = presentCurve(band, layout.stages, comparisonOf(of));
  const emotionValue = (value: number) => `${value > 0 ? '+' : ''}${value}`;
  const items = gapItems(band, present, { theme: lightTheme, kind: 'timeline', emotionValue });
  return { band, present, items, said: items.flatMap((item) => (item.type === 'text' ? item.text : [])) };
}

test('the curve of a to-be that was just begun lies on that of today, without a gap', () => {
  const { band, present, items, said } = drawn(begun);
  expect(present.points).toEqual(band.points);
  expect(said).toEqual([]);
  expect(items.some(({ opacity }) => opacity !== undefined)).toBe(false);
});

test('what is wanted otherwise keeps its place, and a large gap says its size', () => {
  const { band, present, said } = drawn(
    after(begun, (tr) => updateTouchpoint(tr, idOf('pay'), { emotion: 1.1 })),
  );
  expect(present.points.map(({ x }) => x)).toEqual(band.points.map(({ x }) => x));
  expect(present.points.map(({ emotion }) => emotion)).toEqual([0.5, -1.6, 0.4, 1]);
  expect(said).toEqual(['+2.7']);
});

test('what is dropped stands between its neighbours of today, marked by itself', () => {
  const { band, present } = drawn(after(begun, (tr) => removeTouchpoints(tr, [idOf('pay')])));
  expect(present.dropped.map(({ id }) => id)).toEqual(['pay']);
  const [look, bag] = band.points;
  expect(present.dropped[0]?.x).toBe(((look?.x ?? 0) + (bag?.x ?? 0)) / 2);
});

test('several that are dropped together stand apart, within their stage', () => {
  const { present } = drawn(after(begun, (tr) => removeTouchpoints(tr, ['look', 'pay', 'bag'].map(idOf))));
  const xs = present.points.map(({ x }) => x);
  expect(present.dropped.map(({ id }) => id)).toEqual(['look', 'pay', 'bag']);
  expect(new Set(xs).size).toBe(4);
  expect([...xs].sort((a, b) => a - b)).toEqual(xs);
});
