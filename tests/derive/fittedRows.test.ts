import { describe, expect, test } from 'vitest';
import { compactPicture } from '../../src/derive/compactPicture.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { compact } from '../../src/derive/metrics.ts';
import {
  growingSteps,
  type PictureOptions,
  pictureOf,
  pictureSteps,
  slideSize,
} from '../../src/derive/pictureScene.ts';
import type { Scene, TextItem } from '../../src/derive/scene.ts';
import type { Steps } from '../../src/derive/steps.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

const title = 'I look for a place to leave it';
const look = { kind: 'compact', theme: lightTheme, measure, words, fitTo: slideSize } as const;
const draw = (doc: Doc, options: Partial<PictureOptions> = {}) => pictureOf(doc, { ...look, ...options });

const textsOf = ({ items }: Scene) => items.filter((item): item is TextItem => item.type === 'text');
const sizeOf = (scene: Scene, text: string) => textsOf(scene).find((item) => item.text === text)?.size ?? 0;

const rowsOf = (scene: Scene) =>
  new Set(textsOf(scene).flatMap(({ text, y }) => (text.startsWith('Stage ') ? [Math.round(y)] : []))).size;

/** How often a whole map is laid out for a slide, and at most between two pauses. */
function layoutsFor(doc: Doc, isWrapped: boolean): { all: number; atOnce: number } {
  let layouts = 0;
  const layOut = (stageWidth: number = compact.stageWidth) => {
    layouts++;
    return layoutJourney(doc, { kind: 'compact', measure, laneHeight: 'M', wholeTitles: true, stageWidth });
  };
  const tools = { theme: lightTheme, measure, words, phases: doc.phase, images: doc.image };
  const frame = { title: null, wantsLegend: true, foot: 'Source: interviews', notes: null };
  let [all, atOnce] = [0, 0];
  const steps = compactPicture({ ...frame, layOut, tools, fitTo: slideSize, isWrapped });
  for (let isDone = false; !isDone; all += layouts) {
    layouts = 0;
    isDone = steps.next().done === true;
    atOnce = Math.max(atOnce, layouts);
  }
  return { all, atOnce };
}

/** What came of some work, and how often it paused: before each layout, and a few times besides. */
function countedSteps<T>(steps: Steps<T>): { readonly count: number; readonly made: T } {
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done) return { count, made: value };
  }
}

/** A map of some stages with as many cards in each. */
const mapOf = (stages: number, cards: number, name = title) =>
  journey(
    map({ title: 'Renting a bike' }),
    segment('Tourist'),
    ...Array.from({ length: stages }, (_, at) =>
      stage(`Stage ${at}`, ...Array.from({ length: cards }, (_, index) => card(name, index % 2))),
    ),
  );

describe('a map on a slide', () => {
  test.each([false, true])(
    'writes a title in one line where its card is wide enough (wrapped: %s)',
    (isWrapped) => {
      const texts = textsOf(draw(mapOf(3, 5), { isWrapped }));
      expect(texts.filter(({ text }) => text === title)).toHaveLength(15);
    },
  );

  test.each([2, 3, 4, 6])('fills the width with every row of %i wrapped stages', (stages) => {
    const { items } = draw(mapOf(stages, 3), { isWrapped: true });
    const fields = items.filter((item) => item.type === 'rect' && item.fill === lightTheme.sunken);
    const ends = new Map<number, number>();
    for (const field of fields)
      if (field.type === 'rect') {
        const y = Math.round(field.y);
        ends.set(y, Math.max(ends.get(y) ?? 0, field.x + field.width));
      }
    expect(ends.size).toBeGreaterThan(3);
    for (const end of ends.values()) expect(end).toBeGreaterThan(slideSize.width - 56 - 50);
  });

  test('takes as many rows as make its texts largest', () => {
    expect(rowsOf(draw(mapOf(20, 1, 'Pay'), { isWrapped: true }))).toBe(3);
    expect(rowsOf(draw(mapOf(40, 1, 'Pay'), { isWrapped: true }))).toBeGreaterThan(3);
    expect(rowsOf(draw(mapOf(4, 6, 'Pay'), { isWrapped: true }))).toBe(2);
  });

  test.each([1, 4, 9, 20])(
    'has no legend that is larger than the texts of its cards (%i cards in a stage)',
    (cards) => {
      const scene = draw(mapOf(3, cards, 'Pay'), { isWrapped: true, foot: 'Source: interviews' });
      const size = sizeOf(scene, 'Pay');
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThanOrEqual(compact.titleFont.size * 1.5);
      for (const text of ['Neutral', 'Source: interviews']) {
        expect(sizeOf(scene, text)).toBeGreaterThan(0);
        expect(sizeOf(scene, text)).toBeLessThanOrEqual(size + 0.01);
      }
    },
  );

  test('goes on to more rows where one more is no better and two more are', () => {
    const tall = { width: 1012, height: 2100 };
    expect(rowsOf(draw(mapOf(9, 1), { isWrapped: true, fitTo: tall }))).toBe(5);
  });

  test.each([
    ['a usual map', mapOf(7, 2), 3, 9],
    ['a map much higher than the slide', mapOf(7, 40, `${title}, and ${title}`), 9, 18],
    ['a map of many stages', mapOf(20, 9), 3, 9],
    ['a map of few stages', mapOf(3, 20), 9, 18],
  ])('is laid out as a whole only a few times, with a pause before each: %s', (_, doc, most, mostWrapped) => {
    const [plain, wrapped] = [layoutsFor(doc, false), layoutsFor(doc, true)];
    expect(plain.all).toBeLessThanOrEqual(most);
    expect(wrapped.all).toBeLessThanOrEqual(mostWrapped);
    expect(wrapped.all).toBeGreaterThan(1);
    expect([plain.atOnce, wrapped.atOnce]).toEqual([1, 1]);
  });

  test.each([false, true])(
    'that grows by segments looks on each slide as if it were drawn alone, and is laid out no more often than one (wrapped: %s)',
    (isWrapped) => {
      const names = ['Tourist', 'Commuter', 'Student'];
      const stages = Array.from({ length: 7 }, (_, at) =>
        stage(
          `Stage ${at}`,
          ...Array.from({ length: 24 }, (_, index) => card(title, 0, { segment: names[index % 3] ?? '' })),
        ),
      );
      const doc = journey(map({ title: 'Renting a bike' }), ...names.map((name) => segment(name)), ...stages);
      const ids = [...doc.segment.keys()];
      const lists = ids.map((_, at) => ids.slice(0, at + 1));
      const options = { ...look, isWrapped };
      const one = countedSteps(pictureSteps(doc, options));
      const grown = countedSteps(growingSteps(doc, options, lists));
      expect(one.count).toBeGreaterThan(4);
      expect(grown.count).toBeLessThan(one.count + 3 * lists.length);
      expect(grown.made).toEqual(lists.map((segments) => draw(doc, { isWrapped, segments })));
      expect(grown.made.at(-1)).toEqual(one.made);
    },
  );
});
