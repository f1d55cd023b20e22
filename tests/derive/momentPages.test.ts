import { describe, expect, test } from 'vitest';
import { momentPages } from '../../src/derive/momentPages.ts';
import { type PictureOptions, slideSize } from '../../src/derive/pictureScene.ts';
import type { Scene } from '../../src/derive/scene.ts';
import { smallestText } from '../../src/derive/smallestText.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { card, journey, map, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

const options: PictureOptions = { kind: 'compact', theme: lightTheme, measure, words };
const name = (page: number, pages: number) => `Page ${page} of ${pages}`;
const textsOf = ({ items }: Scene) => items.flatMap((item) => (item.type === 'text' ? [item.text] : []));

/** Stages, segments and moments of truth in each cell, each with much to say. */
function crowded(stages: number, segments: number, each: number) {
  const moment = (title: string, at: number) =>
    card(title, -2, {
      segment: `Segment ${at}`,
      momentOfTruth: 'negative',
      feeling: 'Lost',
      quote: 'Nobody told me where I had to go, and when I asked nobody knew either.',
    });
  const cells = (at: number) =>
    Array.from({ length: segments }, (_, row) =>
      Array.from({ length: each }, (_, index) => moment(`Moment ${at}.${row}.${index}`, row)),
    ).flat();
  return journey(
    map({ title: 'A long way' }),
    ...Array.from({ length: segments }, (_, at) => segment(`Segment ${at}`)),
    ...Array.from({ length: stages }, (_, at) => stage(`Stage ${at}`, ...cells(at))),
  );
}

function expectLegible(page: Scene): void {
  expect(page).toMatchObject(slideSize);
  expect(smallestText(page)).toBeGreaterThanOrEqual(14.95);
  for (const item of page.items) {
    if (item.type !== 'rect') continue;
    expect(item.x + item.width).toBeLessThanOrEqual(slideSize.width + 1);
    expect(item.y + item.height).toBeLessThanOrEqual(slideSize.height + 1);
  }
}

describe('the matrix of moments of truth on slides', () => {
  test('is one slide without a number where it can be read', () => {
    const pages = momentPages(crowded(2, 2, 1), options, name);
    expect(pages).toHaveLength(1);
    expect(pages.flatMap(textsOf)).not.toContain('Page 1 of 1');
    pages.forEach(expectLegible);
  });

  test.each([
    [9, 2, 1],
    [3, 9, 1],
    [1, 1, 60],
    [12, 6, 2],
  ])(
    'of %i stages, %i segments and %i moments in each has nine points everywhere, and every moment once',
    (stages, segments, each) => {
      const doc = crowded(stages, segments, each);
      const pages = momentPages(doc, options, name);
      expect(pages.length).toBeGreaterThan(1);
      pages.forEach(expectLegible);
      const texts = pages.flatMap(textsOf);
      for (const { title } of doc.touchpoint.values())
        expect(texts.filter((text) => text === title)).toHaveLength(1);
      expect(texts).toContain(`Page 1 of ${pages.length}`);
    },
  );

  test('of a map without any is one slide', () => {
    expect(
      momentPages(journey(segment('Guest'), stage('Plan', card('Look', 1))), options, name),
    ).toHaveLength(1);
  });
});
