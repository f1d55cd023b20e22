import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEdges } from '../../src/derive/curveEdges.ts';
import { itemBounds } from '../../src/derive/itemBounds.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { layoutOfStages } from '../../src/derive/layoutOfStages.ts';
import { innerSize, type Paper, paperMargin, paperSize } from '../../src/derive/paper.ts';
import type { PictureOptions } from '../../src/derive/pictureScene.ts';
import type { Item, Scene } from '../../src/derive/scene.ts';
import { stagePages } from '../../src/derive/stagePages.ts';
import { allSteps } from '../../src/derive/steps.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { widenedStages } from '../../src/derive/widenedStages.ts';
import { card, journey, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { anyMap, optionsOf } from './maps.ts';

const options: PictureOptions = { kind: 'timeline', theme: lightTheme, measure, words, legend: false };
const pagesOf = (doc: Parameters<typeof stagePages>[0], paper: Paper = 'a4') =>
  allSteps(stagePages(doc, options, paper, (page, pages) => `Page ${page} of ${pages}`));

const uneven = journey(
  segment('Guest'),
  ...[4, 1, 2, 5, 3, 6, 1].map((count, at) =>
    stage(
      `Stage ${at}`,
      ...Array.from({ length: count }, (_, index) => card(`Card ${at}.${index}`, ((at + index) % 5) - 2)),
    ),
  ),
);

const rightOf = ({ items }: Scene) =>
  Math.max(...items.map((item) => (item.type === 'rect' ? item.x + item.width : 0)));
const sizesOf = ({ items }: Scene) =>
  new Set(
    items.flatMap((item) => (item.type === 'text' && item.weight === 500 ? [item.size.toFixed(3)] : [])),
  );
const isCurve = (item: Item) => item.type === 'path' && item.stroke === lightTheme.curve;
const isHead = (item: Item) => item.type === 'path' && item.fill === lightTheme.curve && !item.stroke;

describe('pages of a map', () => {
  test.each<Paper>(['a4', 'a3', 'letter'])(
    'are filled from margin to margin, all at one size (%s)',
    (paper) => {
      const pages = pagesOf(uneven, paper);
      const size = paperSize(paper);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) {
        const right = rightOf(page);
        expect(right).toBeLessThanOrEqual(size.width - paperMargin + 0.5);
        expect(right).toBeGreaterThan(size.width - paperMargin - 0.05 * innerSize(size).width);
      }
      expect(new Set(pages.flatMap((page) => [...sizesOf(page)])).size).toBeLessThanOrEqual(2);
    },
  );

  test('let the curve run to the edge where it goes on, with a head, and meet at the same height', () => {
    const [first, second] = pagesOf(uneven);
    if (!first || !second) throw new Error('There are too few pages.');
    const rightOfCurve = Math.max(
      ...first.items
        .filter(isCurve)
        .map(itemBounds)
        .map(({ x, width }) => x + width),
    );
    expect(Math.abs(rightOfCurve - rightOf(first))).toBeLessThan(6);
    expect(first.items.filter(isHead)).toHaveLength(1);
    expect(pagesOf(uneven).at(-1)?.items.filter(isHead)).toHaveLength(1);
    const [out, into] = [headY(first, 'right'), headY(second, 'left')];
    expect(out).toBeCloseTo(into, 1);
  });

  test('of a map that fits on one have no heads', () => {
    const [only, ...others] = pagesOf(
      journey(segment('Guest'), stage('Plan', card('Look', 1), card('Ask', -1))),
    );
    expect(others).toEqual([]);
    expect(only?.items.filter(isHead)).toEqual([]);
  });
});

function headY(page: Scene, side: 'left' | 'right'): number {
  const boxes = page.items.filter(isHead).map(itemBounds);
  const [box] = boxes.toSorted((a, b) => (side === 'left' ? a.x - b.x : b.x - a.x));
  return box ? box.y + box.height / 2 : Number.NaN;
}

describe('a part whose curves run to its edges', () => {
  const whole = layoutJourney(uneven, optionsOf('timeline'));
  const bandOf = (...ids: string[]) => withEdges(whole, layoutOfStages(whole, ids)).bands[0];

  test('has one at each side on which the map goes on', () => {
    expect(bandOf('stage-0')?.edges?.before).toBeUndefined();
    expect(bandOf('stage-0')?.edges?.after?.x).toBe(whole.stages[0]?.width);
    expect(bandOf('stage-2')?.edges?.before?.x).toBe(0);
    expect(bandOf('stage-6')?.edges?.after).toBeUndefined();
  });

  test('passes dotted through stages without a point', () => {
    const sparse = journey(
      segment('Guest'),
      stage('Plan', card('Look', 2)),
      stage('Wait'),
      stage('Visit', card('Sit', -2)),
    );
    const layout = layoutJourney(sparse, optionsOf('timeline'));
    const band = withEdges(layout, layoutOfStages(layout, ['wait'])).bands[0];
    expect(band?.points).toEqual([]);
    expect(band?.edges?.after?.bridged).toBe(true);
    const last = withEdges(layout, layoutOfStages(layout, ['visit'])).bands[0];
    expect(last?.points[0]?.bridged).toBe(true);
  });
});

test('stages that are widened keep every card in its stage, in order and as wide as it was', () => {
  fc.assert(
    fc.property(anyMap, fc.integer({ min: 1, max: 900 }), (doc, more) => {
      const before = layoutJourney(doc, optionsOf('timeline'));
      const after = widenedStages(before, before.width + more);
      if (before.stages.length === 0) {
        expect(after).toBe(before);
        return;
      }
      const last = after.stages.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(before.width + more, 6);
      for (const [id, box] of after.cards) {
        const stageOf = after.stages.find((one) => one.id === box.stageId);
        expect(box.width).toBe(before.cards.get(id)?.width);
        expect(box.x).toBeGreaterThanOrEqual(stageOf?.x ?? 0);
        expect(box.x + box.width).toBeLessThanOrEqual((stageOf?.x ?? 0) + (stageOf?.width ?? 0));
      }
      for (const { points, cells } of after.bands)
        for (const { id, x } of points) {
          const own = cells.flat().find((box) => box.id === id);
          expect(x).toBeCloseTo((own?.x ?? 0) + (own?.width ?? 0) / 2, 6);
        }
    }),
  );
});
