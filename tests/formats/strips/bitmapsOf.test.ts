import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ImageItem } from '../../../src/derive/scene.ts';
import { bitmapsOf } from '../../../src/formats/strips/bitmapsOf.ts';

const item: ImageItem = { type: 'image', x: 0, y: 0, width: 30, height: 20, hash: 'photo' };
const photo = { width: 1200, height: 800 } as HTMLImageElement;

beforeAll(() => void vi.stubGlobal('createImageBitmap', async (_: unknown, options: object) => options));
afterAll(() => void vi.unstubAllGlobals());

async function sizesOf(items: readonly ImageItem[], scale: number, images = new Map([['photo', photo]])) {
  const made = (await bitmapsOf({ items }, scale, images)) as unknown as Map<string, ImageBitmapOptions>;
  return [...made].map(([hash, { resizeWidth, resizeHeight }]) => [hash, resizeWidth, resizeHeight]);
}

test('a picture is as large as it is drawn where it is largest', async () => {
  expect(await sizesOf([item, { ...item, width: 60.2, height: 40 }], 2)).toEqual([['photo', 121, 80]]);
});

test('a picture is never made larger than it is', async () => {
  expect(await sizesOf([item], 500)).toEqual([['photo', 1200, 800]]);
});

test('a picture that is not drawn, or that could not be loaded, is left out', async () => {
  expect(await sizesOf([], 2)).toEqual([]);
  expect(await sizesOf([item], 2, new Map())).toEqual([]);
});
