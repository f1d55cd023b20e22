import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groundOf } from '../../../src/derive/analysis/ground.ts';
import { chartFont } from '../../../src/derive/charts/chartLabels.ts';
import { type JourneyChart, journeyChart, markReach } from '../../../src/derive/charts/journeyChart.ts';
import type { Doc } from '../../../src/model/doc.ts';
import { card, journey, row, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { anyMap } from '../maps.ts';

const chartOf = (doc: Doc, width = 824) => journeyChart(groundOf(doc), width, measure);

const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Look', card('Search', 0.5, { segment: 'Ann' }), card('Poster', -0.5, { segment: 'Bob' })),
  stage(
    'Buy',
    card('Pay', -2, { segment: 'Ann', momentOfTruth: 'negative' }),
    card('Queue', -1, { segment: 'Ann' }),
  ),
  stage('Use', card('Ride', 2, { segment: 'Ann' }), card('Fall', 1, { segment: 'Bob' })),
);

test('curves stand on one scale, each touchpoint in the column of its stage', () => {
  const { stages, curves, levels } = chartOf(doc);
  expect(curves.map(({ segment: { name }, points }) => [name, points.map(({ id }) => id)])).toEqual([
    ['Ann', ['search', 'pay', 'queue', 'ride']],
    ['Bob', ['poster', 'fall']],
  ]);
  const heights = new Map(levels.map(({ emotion, y }) => [emotion, y]));
  for (const { x, y, emotion, touchpoint } of curves.flatMap(({ points }) => points)) {
    if (Number.isInteger(emotion)) expect(y).toBe(heights.get(emotion));
    const column = stages.find(({ id }) => id === touchpoint.stageId);
    expect(x).toBeGreaterThan(column?.x ?? 0);
    expect(x).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0));
  }
});

test('a curve is dotted where it passes over a stage without a touchpoint, and its last point is marked', () => {
  const [ann, bob] = chartOf(doc).curves;
  expect(ann?.pieces.map(({ dotted }) => dotted)).toEqual([false]);
  expect(bob?.pieces.map(({ dotted }) => dotted)).toEqual([true]);
  expect(ann?.points.map(({ isLast }) => isLast)).toEqual([false, false, false, true]);
});

test('phases stand over their stages in a room of their own, and take none while there are none', () => {
  const phased = journey(
    stage('Look', { phaseId: 'before' }, card('Search', 1)),
    stage('Ask', { phaseId: 'before' }, card('Call', 0)),
    stage('Buy', card('Pay', -1)),
    row('phase', { id: 'before', name: 'Before', order: 'a0' }),
  );
  const { phases, over, stages } = chartOf(phased);
  const [before] = phases;
  expect(phases.map(({ name, x }) => [name, x])).toEqual([['Before', stages[0]?.x]]);
  expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(stages[2]?.x ?? 0);
  expect([over > 0, chartOf(doc).over, chartOf(doc).phases]).toEqual([true, 0, []]);
});

test('names of segments come first, then moments of truth and extremes; nothing covers anything', () => {
  const chart = chartOf(doc);
  expect(chart.labels.slice(0, 2).map(({ text }) => text)).toEqual(['Ann', 'Bob']);
  expect(chart.labels.map(({ text }) => text)).toContain('Pay');
  expect(overlaps(chart)).toEqual([]);
});

test('without any emotion there is no curve, and with one touchpoint only a point', () => {
  expect(chartOf(journey(stage('Buy', card('Pay')))).curves).toEqual([]);
  const [only] = chartOf(journey(stage('Buy', card('Pay', 1)))).curves;
  expect([only?.points.length, only?.pieces]).toEqual([1, []]);
});

test('whatever the map and the width, names stand inside the picture and cover no mark and no other name', () => {
  fc.assert(
    fc.property(anyMap, fc.integer({ min: 200, max: 1600 }), (map, width) => {
      const chart = chartOf(map, width);
      expect(chart.width).toBeGreaterThanOrEqual(width - 0.01);
      expect(overlaps(chart)).toEqual([]);
      const numbers = chart.curves.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y]));
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every pair of a name and something that it covers, and every name that leaves the picture. */
function overlaps({ labels, curves, width, height }: JourneyChart): string[] {
  const names = labels.map(({ text, x, y, anchor }): Box => {
    const length = measure(text, chartFont);
    const left = { start: x, middle: x - length / 2, end: x - length }[anchor];
    return { name: text, left, right: left + length, top: y - 8, bottom: y + 2 };
  });
  const marks = curves.flatMap(({ points }) =>
    points.map(({ x, y, id }): Box => {
      const reach = markReach.point;
      return { name: id, left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    }),
  );
  const covers = (a: Box, b: Box) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const outside = names.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
  const pairs = names.flatMap((name, at) =>
    [...marks, ...names.slice(at + 1)]
      .filter((other) => covers(name, other))
      .map((other) => `${name.name} ${other.name}`),
  );
  return [...pairs, ...outside.map(({ name }) => `${name} outside`)];
}

test('beneath a wanted curve stands that of today, each touchpoint under the one that came from it, and what is dropped', () => {
  const both = journey(
    stage('Look', card('Search', -1), card('Search well', 1, { state: 'toBe', originId: 'search' })),
    stage('Buy', card('Pay', -2), card('Pay well', 2, { state: 'toBe', originId: 'pay' })),
    stage('Use', card('Wait', -1)),
  );
  const ground = groundOf(both, { state: 'toBe' });
  expect(journeyChart(ground, 824, measure).today).toBeNull();
  const { today, curves, levels } = journeyChart(ground, 824, measure, true);
  const [shapes] = (today ?? []).map((one) => one.shapes);
  expect(shapes?.present.map(({ x }) => x)).toEqual(curves[0]?.points.map(({ x }) => x));
  const heights = new Map(levels.map(({ emotion, y }) => [emotion, y]));
  expect(shapes?.present.map(({ y }) => y)).toEqual([heights.get(-1), heights.get(-2)]);
  expect(shapes?.dropped.map(({ id }) => id)).toEqual(['wait']);
  expect([shapes?.solid, shapes?.area].every(Boolean)).toBe(true);
});
