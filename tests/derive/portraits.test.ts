import { describe, expect, test } from 'vitest';
import { avatarItems } from '../../src/derive/avatarItems.ts';
import { itemBounds } from '../../src/derive/itemBounds.ts';
import { pictureOf } from '../../src/derive/pictureScene.ts';
import type { ImageItem } from '../../src/derive/scene.ts';
import { lightTheme } from '../../src/derive/theme.ts';
import type { Doc } from '../../src/model/doc.ts';
import type { Image } from '../../src/model/image.ts';
import { card, journey, stage } from '../journey.ts';
import { measure } from '../measure.ts';
import { words } from '../sceneWords.ts';
import { kinds } from './maps.ts';

const { data, ...bare } = {
  id: 'face',
  hash: 'f'.repeat(64),
  mediaType: 'image/webp',
  width: 40,
  height: 80,
  alt: 'A woman in a red coat',
  data: 'AAAA',
} as const;

function withPortrait(portrait: Image): Doc {
  const doc = journey(stage('Buy', card('Pay', -1)));
  const segment = new Map(
    [...doc.segment].map(([id, row]) => [id, { ...row, name: 'Quite Young', imageId: portrait.id }]),
  );
  return { ...doc, segment, image: new Map([[portrait.id, portrait]]) };
}

const drawn = (doc: Doc, kind: (typeof kinds)[number], foldedSegments: string[] = []) => {
  const shown = { hiddenSegments: [], foldedSegments, foldedStages: [] };
  return pictureOf(doc, { kind, theme: lightTheme, measure, words, shown }).items;
};
const portraitsIn = (items: ReturnType<typeof drawn>) =>
  items.filter((item): item is ImageItem => item.type === 'image');

describe.each(kinds)('a picture of a map as %s', (kind) => {
  test('shows the portrait of a segment, round, in the place of its initials', () => {
    const items = drawn(withPortrait({ ...bare, data }), kind);
    expect(portraitsIn(items)).toMatchObject([
      { isRound: true, hash: bare.hash, address: 'data:image/webp;base64,AAAA', alt: bare.alt },
    ]);
    expect(items).not.toContainEqual(expect.objectContaining({ type: 'text', text: 'QY' }));
  });

  test('shows initials where the bytes of the portrait are missing', () => {
    const items = drawn(withPortrait(bare), kind);
    expect(portraitsIn(items)).toEqual([]);
    expect(items).toContainEqual(expect.objectContaining({ type: 'text', text: 'QY' }));
  });
});

test('a folded segment keeps its portrait', () => {
  const doc = withPortrait({ ...bare, data });
  expect(portraitsIn(drawn(doc, 'timeline', [...doc.segment.keys()]))).toHaveLength(1);
});

test('a portrait fills its circle however wide or tall it is, and stays in the middle of it', () => {
  const [row] = [...journey(stage('Buy')).segment.values()];
  if (!row) throw new Error('A map has a segment.');
  for (const share of [undefined, 40])
    for (const [width, height] of [
      [40, 80],
      [900, 300],
      [50, 50],
    ] as const) {
      const segment = share === undefined ? row : { ...row, share };
      const items = avatarItems(segment, 34, lightTheme, { ...bare, data, width, height });
      const image = items.find((item): item is ImageItem => item.type === 'image');
      if (!image) throw new Error('There is no portrait.');
      expect(Math.min(image.width, image.height)).toBeCloseTo(share === undefined ? 28 : 26);
      expect(image.width / image.height).toBeCloseTo(width / height);
      expect(image.x + image.width / 2).toBeCloseTo(17);
      expect(image.y + image.height / 2).toBeCloseTo(17);
      expect(itemBounds(image)).toMatchObject({ width: image.width });
    }
});
