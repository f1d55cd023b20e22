import { constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pngChunks } from '../../../src/formats/pngChunks.ts';
import { deflateHead } from '../../../src/formats/strips/deflateHead.ts';
import { joinStrips } from '../../../src/formats/strips/joinStrips.ts';
import { type PackedStrip, packedStrip } from '../../../src/formats/strips/packedStrip.ts';
import { browserPng, type Packing, pixelsOf } from './browserPng.ts';

const strategies = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_RLE,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_FIXED,
];

/** Pixels of few colours with runs, as pictures of maps have them, or of any. */
function anyPixels(width: number, height: number): fc.Arbitrary<Uint8Array> {
  const length = width * height * 4;
  const runs = fc
    .array(fc.tuple(fc.constantFrom(250, 251, 12, 0, 255), fc.integer({ min: 1, max: 90 })), { minLength: 1 })
    .map((parts) => {
      const bytes = parts.flatMap(([value, times]) => new Array<number>(times).fill(value));
      return Uint8Array.from({ length }, (_, at) => bytes[at % bytes.length] ?? 0);
    });
  return fc.oneof(runs, fc.uint8Array({ minLength: length, maxLength: length }));
}

const anyStrips = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    heights: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
    filter: fc.constantFrom(0, 1, 2, 4),
    strategy: fc.constantFrom(...strategies),
    level: fc.constantFrom(1, 3, 9),
    chunk: fc.constantFrom(100, 4_096),
  })
  .chain(({ width, heights, ...packing }) =>
    fc.tuple(
      ...heights.map((height) =>
        anyPixels(width, height).map((pixels): Packing => ({ width, height, pixels, ...packing })),
      ),
    ),
  );

async function packedAll(strips: readonly Packing[]): Promise<(PackedStrip | null)[]> {
  return Promise.all(strips.map((strip) => packedStrip(browserPng(strip))));
}

const blank: Packing = { width: 20, height: 5, pixels: new Uint8Array(400).fill(250), filter: 2 };

describe('strips that the browser packed', () => {
  test('become one picture with exactly their pixels, or cannot be joined', async () => {
    let joined = 0;
    await fc.assert(
      fc.asyncProperty(anyStrips, async (strips) => {
        const packed = await packedAll(strips);
        if (packed.includes(null)) return;
        joined += 1;
        const height = strips.reduce((sum, strip) => sum + strip.height, 0);
        const file = joinStrips(packed as PackedStrip[], height);
        const pixels = await pixelsOf(file ?? new Blob());
        expect([...pixels]).toEqual(strips.flatMap((strip) => [...strip.pixels]));
      }),
      { numRuns: 400 },
    );
    // The others are of noise, and stored as they are.
    expect(joined).toBeGreaterThan(150);
  });

  test('have one head, one end, and chunks whose checksums were made of them', async () => {
    const packed = (await packedAll([blank, blank])) as PackedStrip[];
    const file = joinStrips(packed, 10) ?? new Blob();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const chunks = pngChunks(bytes);
    expect(chunks.at(-1)?.end).toBe(bytes.length);
    expect(chunks.filter(({ type }) => type !== 'IDAT').map(({ type }) => type)).toEqual(['IHDR', 'IEND']);
    expect([...(chunks[0]?.data.subarray(0, 8) ?? [])]).toEqual([0, 0, 0, 20, 0, 0, 0, 10]);
  });

  test('are refused when they are of several kinds', async () => {
    const [some] = await packedAll([blank]);
    const [other] = await packedAll([{ ...blank, width: 10, pixels: new Uint8Array(200) }]);
    expect(joinStrips([some, other] as PackedStrip[], 10)).toBeNull();
    expect(joinStrips([], 0)).toBeNull();
  });

  test.each([
    ['rows are told from the mean of what is beside and above', { filter: 3 }],
    ['the stream does not end with whole bytes', { isFlushed: false }],
    ['the first bytes are stored as they are', { level: 0 }],
  ])('cannot be joined where %s', async (_, packing) => {
    expect(await packedAll([{ ...blank, ...packing }])).toEqual([null]);
  });

  test.each([
    ['the bytes behind it', { ...blank, pixels: new Uint8Array(400).fill(2), strategy: constants.Z_RLE }],
    ['an empty row below', { width: 2_000, height: 6, pixels: new Uint8Array(48_000), filter: 2 }],
    ['an empty row of few pixels', { width: 3, height: 4_000, pixels: new Uint8Array(48_000), filter: 2 }],
  ])('are joined where their very first byte is repeated for %s', async (_, empty: Packing) => {
    const drawn = { ...empty, pixels: empty.pixels.map((_, at) => (at * 7) % 251) };
    const png = new Uint8Array(await browserPng(empty).arrayBuffer());
    const stream = Buffer.concat(pngChunks(png).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
    expect(deflateHead(stream)?.bytes.length).toBeGreaterThan(1);
    const packed = await packedAll([drawn, empty, drawn, empty]);
    const file = joinStrips(packed as PackedStrip[], 4 * empty.height);
    const pixels = await pixelsOf(file ?? new Blob());
    const wanted = Buffer.concat([drawn, empty, drawn, empty].map((strip) => strip.pixels));
    expect(Buffer.compare(Buffer.from(pixels), wanted)).toBe(0);
  });

  test.each([
    ['nothing', new Blob()],
    ['a text', new Blob(['no picture'])],
    ['half a picture', browserPng(blank).slice(0, 60)],
  ])('are none in %s', async (_, file) => {
    expect(await packedStrip(file)).toBeNull();
  });
});
