import { describe, expect, test } from 'vitest';
import { laneBarItems } from '../../src/derive/laneItems.ts';
import { layoutJourney } from '../../src/derive/layoutJourney.ts';
import { metricsOf } from '../../src/derive/metrics.ts';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import type { ImageItem } from '../../src/derive/scene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import { card, journey, row, segment, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { kinds } from './maps.ts';

const cell = { laneId: 'places', segmentId: 'ann', stageId: 'buy' };
const photo = {
  id: 'photo',
  hash: 'a'.repeat(64),
  mediaType: 'image/webp',
  width: 40,
  height: 20,
  alt: 'The shop',
  data: 'AAAA',
} as const;
const mapWith = (image: Partial<typeof photo>, text = 'Shop') =>
  journey(
    segment('Ann'),
    stage('Buy', card('Pay', -1)),
    row('lane', { id: 'places', type: 'own', order: 'a0', title: 'Places' }),
    row('image', { ...photo, ...image }),
    row('laneCard', { id: 'shop', ...cell, order: 'a0', text, imageId: 'photo' }),
    row('laneCard', { id: 'street', ...cell, order: 'a1', text: 'Street' }),
  );
const cardsOf = (doc: ReturnType<typeof mapWith>, kind: (typeof kinds)[number]) =>
  layoutJourney(doc, { kind, measure }).bands[0]?.lanes.find(({ type }) => type === 'own')?.texts ?? [];

describe.each(kinds)('as %s, the picture on a card of a lane', (kind) => {
  const { picture } = metricsOf[kind];

  test('is drawn below the text, within the card, in every picture of the map', () => {
    const { items } = pictureOf(mapWith({}), { kind, theme: lightTheme, measure, words });
    const [image, ...others] = items.filter((item): item is ImageItem => item.type === 'image');
    expect(others).toEqual([]);
    expect(image).toMatchObject({
      hash: photo.hash,
      alt: 'The shop',
      address: 'data:image/webp;base64,AAAA',
    });
    const text = items.find((item) => item.type === 'text' && item.text === 'Shop');
    expect(image?.y).toBeGreaterThan(text?.type === 'text' ? text.y : Number.POSITIVE_INFINITY);
  });

  test('makes its card higher, and one without text has no empty line above it', () => {
    const [shop, street] = cardsOf(mapWith({}), kind);
    expect((shop?.height ?? 0) - (street?.height ?? 0)).toBe(picture + 5);
    expect(cardsOf(mapWith({}, ''), kind)[0]?.height).toBe(picture + 10);
  });

  test('is a plain block where its bytes are missing', () => {
    const { data, ...bare } = photo;
    const doc = mapWith({});
    const { items } = pictureOf(
      { ...doc, image: new Map([['photo', bare]]) },
      { kind, theme: lightTheme, measure, words },
    );
    expect(data).toBe('AAAA');
    expect(items.some(({ type }) => type === 'image')).toBe(false);
    expect(items).toContainEqual(expect.objectContaining({ fill: lightTheme.sunken, height: picture }));
  });
});

test('a card whose picture changes is laid out anew, another keeps its box', () => {
  const doc = mapWith({});
  const before = layoutJourney(doc, { kind: 'timeline', measure });
  const image = new Map([['photo', { ...photo, alt: 'Another shop' }]]);
  const after = layoutJourney({ ...doc, image }, { kind: 'timeline', measure }, before);
  const texts = [before, after].map(
    (layout) => layout.bands[0]?.lanes.find(({ type }) => type === 'own')?.texts,
  );
  expect(texts[1]?.[0]).not.toBe(texts[0]?.[0]);
  expect(texts[1]?.[0]?.image?.alt).toBe('Another shop');
  expect(texts[1]?.[1]).toBe(texts[0]?.[1]);
});

test('from some way off the place of a picture is seen', () => {
  const [shop] = cardsOf(mapWith({}), 'timeline');
  const fills =
    shop &&
    laneBarItems(shop, { y: 0 }, 'timeline', lightTheme).map((item) => item.type === 'rect' && item.fill);
  expect(fills).toEqual([lightTheme.surface, lightTheme.sunken]);
});
