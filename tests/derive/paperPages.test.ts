import { describe, expect, test } from 'vitest';
import { cutCards } from '../../src/derive/cutCards.ts';
import { itemBounds } from '../../src/derive/itemBounds.ts';
import { onPaper, paperMargin, paperSize } from '../../src/derive/paper.ts';
import { type PictureOptions, pictureOf } from '../../src/derive/pictureScene.ts';
import type { Scene } from '../../src/derive/scene.ts';
import { smallestText } from '../../src/derive/smallestText.ts';
import { stagePages } from '../../src/derive/stagePages.ts';
import { allSteps } from '../../src/derive/steps.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { tiledPages } from '../../src/derive/tiles.ts';
import type { Doc } from '../../src/model/doc.ts';
import { card, journey, map as mapFields, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';

const options: PictureOptions = { kind: 'timeline', theme: lightTheme, measure, words };
const name = (page: number, pages: number) => `Page ${page} of ${pages}`;

function map(stages: number, segments: number): Doc {
  return journey(
    ...Array.from({ length: segments }, (_, at) => segment(`Segment ${at}`)),
    ...Array.from({ length: stages }, (_, at) =>
      stage(
        `Stage ${at}`,
        ...Array.from({ length: segments * 2 }, (_, card_) =>
          card(`Card ${at}.${card_}`, (card_ % 5) - 2, {
            segment: `Segment ${card_ % segments}`,
            responsible: 'Front desk',
          }),
        ),
      ),
    ),
  );
}

const textsOf = (pages: readonly Scene[]) =>
  pages.map(({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.text] : [])));

function expectWithin({ width, height, items }: Scene): void {
  for (const item of items) {
    if (item.type === 'text') {
      const long = item.anchor === 'end' || item.anchor === 'middle' ? 0 : measure(item.text, item);
      expect(item.x + (item.isTurned ? 0 : long), item.text).toBeLessThanOrEqual(width);
      expect(item.y).toBeLessThanOrEqual(height);
      continue;
    }
    const box = itemBounds(item);
    if (item.type === 'path') continue;
    expect(box.x).toBeGreaterThanOrEqual(-3);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 3);
    expect(box.y + box.height).toBeLessThanOrEqual(height + 3);
  }
}

describe('a map on sheets', () => {
  test('is on one sheet when it fits, without a number', () => {
    const pages = allSteps(stagePages(map(2, 1), options, 'a4', name));
    expect(pages).toHaveLength(1);
    expect(textsOf(pages).flat()).not.toContain('Page 1 of 1');
  });

  test('is broken between stages, with every card once and the segment on each sheet', () => {
    const doc = map(12, 2);
    const pages = allSteps(stagePages(doc, options, 'a4', name));
    expect(pages.length).toBeGreaterThan(1);
    const texts = textsOf(pages);
    for (const page of texts) expect(page).toContain('Segment 0');
    for (const { title } of doc.touchpoint.values())
      expect(
        texts.flat().filter((text) => text === title),
        title,
      ).toHaveLength(1);
    for (const { name: stageName } of doc.stage.values())
      expect(
        texts.filter((page) => page.includes(stageName)),
        stageName,
      ).toHaveLength(1);
    pages.forEach((page, at) => {
      expect(page).toMatchObject(paperSize('a4'));
      expect(textsOf([page]).flat()).toContain(`Page ${at + 1} of ${pages.length}`);
      expectWithin(page);
    });
  });

  test('has segments on further sheets where all of them do not fit on one', () => {
    const pages = allSteps(stagePages(map(3, 12), options, 'a4', name));
    const texts = textsOf(pages);
    expect(texts.length).toBeGreaterThan(1);
    for (let at = 0; at < 12; at++) expect(texts.some((page) => page.includes(`Segment ${at}`))).toBe(true);
    pages.forEach(expectWithin);
  });

  test.each([
    ['a4', 6, 4, 1],
    ['letter', 9, 3, 4],
    ['a3', 14, 7, 2],
  ] as const)('has no text below six points on %s', (paper, stages, segments, lines) => {
    const foot = Array.from({ length: lines }, () => 'Source: interviews and a survey.'.repeat(6)).join(
      ' · ',
    );
    const headline = 'People come back late, and nobody tells them where to leave it. '.repeat(lines);
    const doc = map(stages, segments);
    const pages = allSteps(stagePages(doc, { ...options, foot, headline, actions: true }, paper, name));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect((smallestText(page) ?? 0) * 0.75).toBeGreaterThan(5.99);
  });

  test('is one sheet for pictures that are not made of stages', () => {
    expect(allSteps(stagePages(map(12, 2), { ...options, subject: 'curves' }, 'letter', name))).toHaveLength(
      1,
    );
  });
});

describe('a poster', () => {
  test('fills its sheet as far as its shape allows', () => {
    const poster = onPaper(pictureOf(map(6, 1), options), 'a0');
    expect(poster).toMatchObject(paperSize('a0'));
    expectWithin(poster);
  });

  test('stands when it is higher than wide', () => {
    const poster = onPaper({ ...pictureOf(map(1, 1), options), width: 100, height: 300 }, 'a1');
    expect(poster.height).toBeGreaterThan(poster.width);
  });

  test('on several sheets shows every text, and the same along the edges where they are glued', () => {
    const scene = pictureOf(map(6, 2), options);
    const pages = tiledPages(scene, 'a1', 'a4', (row, column) => `Row ${row}, sheet ${column}`);
    expect(pages.length).toBeGreaterThan(8);
    const shown = new Set(textsOf(pages).flat());
    for (const text of textsOf([scene]).flat()) expect(shown).toContain(text);
    const right = paperSize('a4').width - paperMargin;
    const crossing = pages[0]?.items.filter(
      (item) => item.type === 'line' && item.x1 > right - 45 && item.y2 < paperMargin,
    );
    expect(crossing?.length).toBeGreaterThan(0);
    expect(shown).toContain('Row 1, sheet 1');
  });

  test('on several sheets leaves out what a sheet does not show', () => {
    const scene = pictureOf(map(20, 3), options);
    const pages = tiledPages(scene, 'a0', 'a4', () => '');
    const all = pages.reduce((sum, { items }) => sum + items.length, 0);
    expect(all).toBeLessThan(scene.items.length * 6);
  });
});

describe('cards to cut out', () => {
  test('are all there, stage by stage, none cut by the edge of a sheet', () => {
    const doc = map(5, 2);
    const pages = cutCards(doc, options, 'a4');
    expect(pages).toHaveLength(Math.ceil(doc.touchpoint.size / 9));
    const texts = textsOf(pages).flat();
    for (const { title } of doc.touchpoint.values()) expect(texts).toContain(title);
    pages.forEach(expectWithin);
  });

  test('of an empty map are empty cards to write on', () => {
    const pages = cutCards(journey(stage('Buy')), options, 'letter');
    expect(pages).toHaveLength(1);
    expect(pages[0]?.items.every(({ type }) => type === 'rect')).toBe(true);
  });
});

test('a name that is left out of the picture is not told by its pages either', () => {
  const named = journey(
    mapFields({ title: 'Secret name' }),
    segment('Tourist'),
    ...Array.from({ length: 12 }, (_, at) => stage(`Stage ${at}`, card(`A ${at}`, 1), card(`B ${at}`, 1))),
  );
  const pages = allSteps(stagePages(named, { ...options, title: false }, 'a4', name));
  expect(pages.length).toBeGreaterThan(1);
  expect(JSON.stringify(pages)).not.toContain('Secret name');
  const cards = cutCards(named, { ...options, title: false }, 'a4');
  expect(JSON.stringify(cards)).not.toContain('Secret name');
});
