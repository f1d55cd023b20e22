import { describe, expect, test } from 'vitest';
import { compactPicture } from '../../src/derive/compactPicture.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { compact } from '../../src/derive/metrics.ts';
import { type PictureOptions, pictureOf, slideSize } from '../../src/derive/pictureScene.ts';
import type { Scene, TextItem } from '../../src/derive/scene.ts';
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

/** How often a whole map is laid out for a slide. */
function layoutsFor(doc: Doc, isWrapped: boolean): number {
  let layouts = 0;
  const layOut = (stageWidth: number = compact.stageWidth) => {
    layouts++;
    return layoutJourney(doc, { kind: 'compact', measure, laneHeight: 'M', wholeTitles: true, stageWidth });
  };
  const tools = { theme: lightTheme, measure, words, phases: doc.phase, images: doc.image };
  const frame = { title: null, wantsLegend: true, foot: 'Source: interviews', notes: null };
  compactPicture({ ...frame, layOut, tools, fitTo: slideSize, isWrapped });
  return layouts;
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
  ])('is laid out as a whole only a few times: %s', (_, doc, most, mostWrapped) => {
    expect(layoutsFor(doc, false)).toBeLessThanOrEqual(most);
    expect(layoutsFor(doc, true)).toBeLessThanOrEqual(mostWrapped);
  });
});
