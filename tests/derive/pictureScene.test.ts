import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { type PictureOptions, pictureOf, slideSize } from '../../src/derive/pictureScene.ts';
import type { Item, Scene, TextItem } from '../../src/derive/scene.ts';
import { darkTheme, lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import { goldenMaps } from '../golden/maps.ts';
import { card, journey, map, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { contrast } from './contrast.ts';
import { anyKind, anyMap, kinds } from './maps.ts';

const picture = (doc: Doc, options: Partial<PictureOptions> = {}) =>
  pictureOf(doc, { kind: 'timeline', theme: lightTheme, measure, words, ...options });
const textsOf = ({ items }: Scene) => items.filter((item) => item.type === 'text').map(({ text }) => text);

/** The numbers of an item that say where it is. */
function placesOf(item: Item): { xs: number[]; ys: number[] } {
  if (item.type === 'line') return { xs: [item.x1, item.x2], ys: [item.y1, item.y2] };
  if (item.type === 'path') {
    const numbers = item.d.replace(/A[^MLCQZ]*? (\S+ \S+)(?=[A-Z]|$)/g, 'L$1').match(/-?[\d.]+/g) ?? [];
    return {
      xs: numbers.filter((_, at) => at % 2 === 0).map(Number),
      ys: numbers.filter((_, at) => at % 2).map(Number),
    };
  }
  if (item.type === 'text') return { xs: edgesOf(item), ys: [item.y] };
  if (item.type === 'icon') return { xs: [item.x, item.x + item.size], ys: [item.y, item.y + item.size] };
  return { xs: [item.x, item.x + item.width], ys: [item.y, item.y + item.height] };
}

function edgesOf({ x, text, anchor = 'start', ...font }: TextItem): number[] {
  const width = measure(text, font);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return [left, left + width];
}

describe.each(kinds)('a picture of a map as %s', (kind) => {
  test('holds every title whole', () => {
    const title =
      'A title that needs far more than the six lines that a card on the board has room for, because somebody wrote down everything that came to mind while they were standing in the queue of the post office on a Monday';
    const doc = journey(stage('Buy', card(title, 1), card('Short', -1)));
    const drawn = textsOf(picture(doc, { kind })).join(' ');
    for (const word of title.split(' ')) expect(drawn).toContain(word);
    expect(drawn).not.toContain('…');
  });

  test('breaks titles as the board does', () => {
    const { doc } = goldenMaps['moments-of-truth'] ?? {};
    if (!doc) throw new Error('There is no such map.');
    const board = layoutJourney(doc, { kind, measure });
    const drawn = textsOf(picture(doc, { kind }));
    for (const box of board.cards.values()) for (const line of box.title) expect(drawn).toContain(line);
    // In a frame cards can be wider: their titles then take fewer lines.
    const fitted = textsOf(picture(doc, { kind, fitTo: slideSize })).join(' ');
    for (const box of board.cards.values()) expect(fitted).toContain(box.title.join(' '));
  });

  test('explains in its legend the marks that occur, and no others', () => {
    const plain = textsOf(picture(journey(stage('Buy', card('Pay', 1))), { kind }));
    expect(plain).toContain('Positive');
    for (const word of [
      'Very positive',
      'Negative',
      'Moment of truth',
      'Assumption',
      'Researched',
      'Human',
    ]) {
      expect(plain).not.toContain(word);
    }
    const marked = card('Pay', -2, { momentOfTruth: 'negative', evidence: 'assumption' });
    const all = textsOf(picture(journey(stage('Buy', marked)), { kind }));
    for (const word of ['Very negative', 'Moment of truth', 'Assumption']) expect(all).toContain(word);
  });

  test('can do without title, legend and ground', () => {
    const doc = journey(map({ title: 'Rail' }), stage('Buy', card('Pay', 1)));
    const bare = picture(doc, { kind, title: false, legend: false, background: false });
    expect(textsOf(bare)).not.toContain('Rail');
    expect(textsOf(bare)).not.toContain('Positive');
    expect(bare.background).toBeNull();
    expect(bare.title).toBe('');
    const full = picture(doc, { kind });
    expect(textsOf(full)).toContain('Rail');
    expect(full.background).toBe(lightTheme.surface);
  });

  test('stays on its slide, the right way up, however long its title is', () => {
    const title = 'A title that goes on and on '.repeat(150);
    const scene = picture(journey(map({ title }), stage('Buy', card('Pay', 1))), { kind, fitTo: slideSize });
    const texts = scene.items.filter((item) => item.type === 'text');
    for (const { y, size } of texts) {
      expect(size).toBeGreaterThan(0);
      expect(y > 0 && y <= slideSize.height, `${y}`).toBe(true);
    }
    expect(texts.map(({ text }) => text)).toContain('Pay');
  });

  test('fills a slide exactly', () => {
    const { doc } = goldenMaps['moments-of-truth'] ?? {};
    if (!doc) throw new Error('There is no such map.');
    const { width, height } = picture(doc, { kind, fitTo: slideSize });
    expect([width, height]).toEqual([1600, 900]);
  });
});

test('every mark and word of a picture lies inside it, whatever the map', () => {
  fc.assert(
    fc.property(anyMap, anyKind, fc.boolean(), (doc, kind, isSlide) => {
      const scene = picture(doc, { kind, ...(isSlide ? { fitTo: slideSize } : {}) });
      for (const item of scene.items) {
        const { xs, ys } = placesOf(item);
        for (const x of xs) expect(x >= -0.01 && x <= scene.width + 0.01, JSON.stringify(item)).toBe(true);
        for (const y of ys) expect(y >= -0.01 && y <= scene.height + 0.01, JSON.stringify(item)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('every text of a picture can be read on the ground under it, in both themes', () => {
  for (const theme of [lightTheme, darkTheme]) {
    for (const [name, { doc, options }] of Object.entries(goldenMaps)) {
      const scene = picture(doc, { ...options, theme });
      scene.items.forEach((item, index) => {
        if (item.type !== 'text') return;
        const ground = groundAt(scene, index, item) ?? theme.surface;
        expect(contrast(item.fill, ground), `${theme.name} ${name}: ${item.text}`).toBeGreaterThanOrEqual(
          4.5,
        );
      });
    }
  }
});

/** The fill of the topmost opaque rectangle below a text. */
function groundAt({ items }: Scene, index: number, text: TextItem): string | undefined {
  const [left = 0, right = 0] = edgesOf(text);
  const [x, y] = [(left + right) / 2, text.y - text.size / 3];
  const covers = (item: Item) =>
    item.type === 'rect' &&
    item.fill !== undefined &&
    (item.opacity ?? 1) === 1 &&
    item.x <= x &&
    x <= item.x + item.width &&
    item.y <= y &&
    y <= item.y + item.height;
  const under = items.slice(0, index).findLast(covers);
  return under?.type === 'rect' ? under.fill : undefined;
}

test('the compact picture says in words where there is no touchpoint', () => {
  const doc = journey(
    segment('One'),
    segment('Two'),
    stage('Buy', card('Pay', 1), card('Leave', 0, { segment: 'Two' })),
    stage('Use', card('Wear', 1)),
  );
  expect(textsOf(picture(doc, { kind: 'compact' })).filter((text) => text === 'No touchpoint')).toHaveLength(
    1,
  );
});

test('the timeline picture sums up each segment by its remembered, lowest and mean value', () => {
  const doc = journey(stage('Buy', card('A', -2), card('B', 1), card('C', 1)));
  const drawn = textsOf(picture(doc));
  for (const figure of ['−0.5', '−2.0', '0.0', 'remembered', 'lowest', 'mean'])
    expect(drawn).toContain(figure);
});

test('a map without a title is called untitled, and its scenario or else its goal stands under the title', () => {
  expect(textsOf(picture(journey(map({ title: ' ' }))))).toContain('Untitled');
  const both = { title: 'Rail', scenario: 'A commuter', goal: 'Sell more' };
  expect(textsOf(picture(journey(map(both))))).toContain('A commuter');
  expect(textsOf(picture(journey(map({ ...both, scenario: '' }))))).toContain('Sell more');
});

test('bars of importance share one scale and stay in their stages', () => {
  const doc = journey(
    stage('Small', { weight: 1 }, card('A', 1)),
    stage('Large', { weight: 9 }, card('B', 1)),
  );
  const scene = picture(doc, { legend: false });
  const bars = scene.items.filter((item) => item.type === 'rect' && item.height === 4 && item.radius === 2);
  const widths = bars.map((bar) => (bar.type === 'rect' ? bar.width : 0));
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(9);
  expect(Math.max(...widths)).toBeLessThan(136);
});

test.each(kinds)('a picture of a map as %s has emotion lanes as high as on the board', (kind) => {
  const doc = journey(stage('Buy', card('Pay', 1), card('Wait', -2)));
  const heightOf = (options: Partial<PictureOptions>) => picture(doc, { kind, ...options }).height;
  const lane = (laneHeight: 'S' | 'M' | 'L') =>
    layoutJourney(doc, { kind, measure, laneHeight }).bands[0]?.lanes[1]?.height ?? 0;
  const medium = heightOf({});
  expect(heightOf({ laneHeight: 'M' })).toBe(medium);
  expect(heightOf({ laneHeight: 'S' }) - medium).toBeCloseTo(lane('S') - lane('M'));
  expect(heightOf({ laneHeight: 'L' }) - medium).toBeCloseTo(lane('L') - lane('M'));
});
