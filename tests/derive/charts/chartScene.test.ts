import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groundOf } from '../../../src/derive/analysis/ground.ts';
import { chartScene, type Drawn } from '../../../src/derive/charts/chartScene.ts';
import { journeyChart } from '../../../src/derive/charts/journeyChart.ts';
import { journeyItems } from '../../../src/derive/charts/journeyItems.ts';
import { type Plot, plotItems } from '../../../src/derive/charts/plotItems.ts';
import type { Scene } from '../../../src/derive/scene.ts';
import { darkTheme, lightTheme } from '../../../src/derive/theme.ts';
import { svgOf } from '../../../src/formats/svg.ts';
import { card, journey, segment, stage } from '../../journey.ts';
import { measure } from '../../measure.ts';
import { anyMap } from '../maps.ts';

const look = { measure, theme: lightTheme };
const doc = journey(
  segment('Ann'),
  segment('Bob'),
  stage('Look', card('Search', 0.5, { segment: 'Ann' }), card('Poster', -0.5, { segment: 'Bob' })),
  stage('Buy', card('Pay', -2, { segment: 'Ann', momentOfTruth: 'negative' })),
  stage('Use', card('Ride', 2, { segment: 'Ann' })),
);
const ground = groundOf(doc);

const plot: Plot = {
  points: [
    { id: 'pay', segmentId: 'ann', across: 0, up: 1, name: 'Pay' },
    { id: 'fall', segmentId: 'nobody', across: 1, up: 0 },
  ],
  corners: [
    { name: 'Mend first', text: 'Now' },
    { name: 'Keep', text: 'So' },
    { name: 'Later', text: 'Then' },
    { name: 'Extra', text: 'Nice' },
  ],
  middle: [0.5, 0.5],
  ticks: [{ text: '1', up: 0 }],
  ends: ['bad', 'good'],
};

function pictureOf(drawn: Drawn, title = 'Curves'): Scene {
  return chartScene(drawn, { title, source: 'From a map', segments: ground.segments }, look);
}

const textsOf = ({ items }: Pick<Scene, 'items'>) =>
  items.flatMap((item) => (item.type === 'text' ? [item.text] : []));

test('the picture of the curves has its title, its segments, all touchpoints and the line of its source', () => {
  const scene = pictureOf(journeyItems(journeyChart(ground, 824, measure), look));
  const texts = textsOf(scene);
  expect(texts[0]).toBe('Curves');
  expect(texts.at(-1)).toBe('From a map');
  expect(texts).toEqual(expect.arrayContaining(['Ann', 'Bob', 'Look', 'Buy', 'Use', 'Pay']));
  expect(scene.items.flatMap(({ id }) => id ?? []).sort()).toEqual(['pay', 'poster', 'ride', 'search']);
});

test('the picture of curves over those of today says which are of today, beside its segments', () => {
  const { segments } = ground;
  const frame = { title: 'Curves', source: 'From a map', segments };
  const drawn = { width: 400, height: 100, items: [] };
  const items = (today?: string) => chartScene(drawn, { ...frame, ...(today && { today }) }, look).items;
  expect(textsOf({ items: items('Today') })).toEqual(['Curves', 'Ann', 'Bob', 'Today', 'From a map']);
  expect(items('Today').filter(({ type }) => type === 'line')).toHaveLength(1);
  expect(items().some(({ type }) => type === 'line')).toBe(false);
  const crossed = chartScene(drawn, { ...frame, today: 'Today', dropped: 'Dropped' }, look);
  expect(textsOf(crossed)).toEqual(['Curves', 'Ann', 'Bob', 'Today', 'Dropped', 'From a map']);
});

test('the picture of a plot has its corners, its scale and a mark for each touchpoint, also of a segment that is gone', () => {
  const scene = pictureOf(plotItems(plot, ground.segments, 720, look));
  expect(textsOf(scene)).toEqual(
    expect.arrayContaining(['Mend first', 'Now', 'Keep', 'Later', 'Extra', '1', 'bad', 'good', 'Pay']),
  );
  expect(scene.items.flatMap(({ id }) => id ?? [])).toEqual(['pay', 'fall']);
});

test('a picture for dark ground has dark ground', () => {
  const dark = { measure, theme: darkTheme };
  const drawn = plotItems(plot, ground.segments, 720, dark);
  const scene = chartScene(drawn, { title: '', source: '', segments: [] }, dark);
  expect(scene.background).toBe(darkTheme.surface);
});

test('whatever the map, its curves make a picture of sound numbers, and no text is drawn beyond its edges', () => {
  fc.assert(
    fc.property(anyMap, (some) => {
      const here = groundOf(some);
      const chart = journeyChart(here, 824, measure);
      const frame = { title: 'x'.repeat(400), source: 'y'.repeat(400), segments: here.segments };
      const scene = chartScene(journeyItems(chart, look), frame, look);
      expect(svgOf(scene)).not.toMatch(/NaN|Infinity|undefined/);
      for (const item of scene.items)
        if (item.type === 'text') {
          expect(item.y).toBeLessThan(scene.height);
          if (item.anchor === undefined)
            expect(item.x + measure(item.text, item)).toBeLessThanOrEqual(scene.width);
        }
    }),
    { numRuns: 50 },
  );
});
