import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, Scene } from '../../src/derive/scene.ts';
import type { Canvas2D } from '../../src/formats/paint.ts';
import { pngChunks } from '../../src/formats/pngChunks.ts';
import { PngStream } from '../../src/formats/pngStream.ts';
import { type MakeCanvas, tiledPng } from '../../src/formats/tiledPng.ts';

/** The pixels of a PNG whose rows are told from the row above, four bytes each. */
async function pixelsOf(file: Blob): Promise<{ width: number; height: number; pixels: number[] }> {
  const chunks = pngChunks(new Uint8Array(await file.arrayBuffer()));
  const header = chunks[0]?.data ?? new Uint8Array(13);
  const view = new DataView(header.buffer, header.byteOffset);
  const [width, height, channels] = [view.getUint32(0), view.getUint32(4), header[9] === 2 ? 3 : 4];
  const packed = chunks.filter(({ type }) => type === 'IDAT').flatMap(({ data }) => [...data]);
  const bytes = inflateSync(Uint8Array.from(packed));
  const pixels: number[] = [];
  const above = new Uint8Array(width * channels);
  for (let row = 0; row < height; row++) {
    const start = row * (width * channels + 1);
    expect(bytes[start]).toBe(2);
    for (let at = 0; at < above.length; at++) {
      above[at] = (above[at] ?? 0) + (bytes[start + 1 + at] ?? 0);
      pixels.push(above[at] ?? 0);
      if (channels === 3 && at % 3 === 2) pixels.push(255);
    }
  }
  expect(bytes.length).toBe(height * (width * channels + 1));
  return { width, height, pixels };
}

const anyPicture = fc
  .record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
    step: fc.integer({ min: 1, max: 9 }),
  })
  .chain(({ width, height, step }) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((bytes) => ({ width, height, step, bytes: new Uint8ClampedArray(bytes) })),
  );

describe('a PNG that is written row by row', () => {
  test('holds exactly the pixels that were written, in however many rows at a time', async () => {
    await fc.assert(
      fc.asyncProperty(anyPicture, async ({ width, height, step, bytes }) => {
        const png = new PngStream(width, height, false);
        for (let row = 0; row < height; row += step)
          png.rows(bytes.slice(row * width * 4, Math.min(height, row + step) * width * 4));
        expect(await pixelsOf(png.end())).toEqual({ width, height, pixels: [...bytes] });
      }),
      { numRuns: 40 },
    );
  });

  test('packs what repeats to the side and below, and is as it was', async () => {
    const [width, height] = [600, 120];
    const pixels = new Int32Array(width * height).fill(0xffffffff | 0);
    // A row of the same signs, twice, in colours that change from left to right.
    for (let at = 0; at < pixels.length; at++) {
      const [x, y] = [at % width, Math.floor(at / width)];
      if (y % 60 < 20 && (((x % 15) >> 1) * ((y % 60) >> 1)) % 7 === 3) pixels[at] = 0xff000000 | (x >> 5);
    }
    const bytes = new Uint8ClampedArray(pixels.buffer);
    const png = new PngStream(width, height, true);
    png.rows(bytes);
    const file = png.end();
    expect(Buffer.compare(Buffer.from((await pixelsOf(file)).pixels), Buffer.from(bytes))).toBe(0);
    const packed = pngChunks(new Uint8Array(await file.arrayBuffer())).flatMap(({ type, data }) =>
      type === 'IDAT' ? [...data] : [],
    );
    const byZlib = deflateSync(inflateSync(Uint8Array.from(packed)), { level: 1 });
    expect(packed.length).toBeLessThan(byZlib.length * 1.2);
  });

  test('leaves out transparency where there is none, and ends as a PNG does', async () => {
    const png = new PngStream(2, 1, true);
    png.rows(Uint8ClampedArray.of(1, 2, 3, 255, 4, 5, 6, 255));
    const file = png.end();
    expect((await pixelsOf(file)).pixels).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
    const types = pngChunks(new Uint8Array(await file.arrayBuffer())).map(({ type }) => type);
    expect(types).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

/** A canvas on which every pixel shows where in the whole picture it lies; it tells what was painted. */
function tellingCanvas(painted: string[] = []): MakeCanvas {
  return () => {
    let [left, top] = [0, 0];
    const context = {
      setTransform: (_a: number, _b: number, _c: number, _d: number, e: number, f: number) => {
        [left, top] = [-e, -f];
      },
      clearRect: () => undefined,
      fillRect: () => undefined,
      fillText: (text: string) => painted.push(text),
      getImageData: (fromLeft: number, fromTop: number, width: number, height: number) => ({
        data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => {
          const x = left + fromLeft + ((at >> 2) % width);
          const y = top + fromTop + Math.floor((at >> 2) / width);
          return [x & 255, (x >> 8) & 255, y & 255, 255][at & 3] ?? 0;
        }),
      }),
    };
    return { context: context as unknown as Canvas2D, free: () => undefined };
  };
}

const text = (name: string, x: number, y: number): Item => ({
  type: 'text',
  x,
  y,
  text: name,
  size: 10,
  weight: 400,
  fill: '#000000',
});

function scene(width: number, height: number, items: Item[] = []): Scene {
  return { width, height, background: '#ffffff', title: '', items };
}

const planFor = ({ width, height }: Scene) => ({ width, height, scale: 1, reduced: false });

describe('a PNG of tiles', () => {
  test('has every pixel where it belongs', async () => {
    const wide = scene(18_000, 3);
    const file = await tiledPng(wide, planFor(wide), tellingCanvas());
    const { width, height, pixels } = await pixelsOf(file ?? new Blob());
    expect([width, height]).toEqual([18_000, 3]);
    for (const [x, y] of [
      [0, 0],
      [5_999, 0],
      [6_000, 1],
      [17_999, 2],
    ] as const) {
      const at = (y * width + x) * 4;
      expect(pixels.slice(at, at + 3)).toEqual([x & 255, x >> 8, y]);
    }
  });

  test('is painted a little beyond each tile, so that what crosses its edge is not cut off at it', async () => {
    const [sizes, reads]: [string[], string[]] = [[], []];
    const wide = scene(9_000, 2);
    await tiledPng(wide, planFor(wide), (width, height) => {
      sizes.push(`${width} × ${height}`);
      const made = tellingCanvas()(width, height);
      const read = made?.context.getImageData;
      if (made && read)
        made.context.getImageData = (...place) => {
          reads.push(place.join(' '));
          return read(...place);
        };
      return made;
    });
    expect(sizes).toEqual(['4628 × 130']);
    expect(reads).toEqual(['64 64 4500 2', '64 64 4500 2']);
  });

  test('paints each thing only where it lies, and on all tiles that it lies on', async () => {
    const painted: string[] = [];
    const tall = scene(18_000, 700, [text('a', 10, 20), text('b', 5_996, 20), text('c', 8_000, 690)]);
    await tiledPng(tall, planFor(tall), tellingCanvas(painted));
    expect(painted.toSorted()).toEqual(['a', 'b', 'b', 'c']);
  });

  test('takes work in proportion to what is on it, however large it gets', async () => {
    const counts = await Promise.all(
      [500, 5_000].map(async (count) => {
        const painted: string[] = [];
        const items = Array.from({ length: count }, (_, at) => text('x', 10, at * 2));
        const tall = scene(20, count * 2, items);
        await tiledPng(tall, planFor(tall), tellingCanvas(painted));
        return painted.length / count;
      }),
    );
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.05);
  });

  test('is given up when it is stopped, with the reason', async () => {
    const stop = new AbortController();
    const tall = scene(4_000, 3_000);
    const made = tiledPng(tall, planFor(tall), tellingCanvas(), {
      signal: stop.signal,
      progress: () => stop.abort(new Error('enough')),
    });
    await expect(made).rejects.toThrow('enough');
  });

  test('is none where the browser gives no canvas', async () => {
    expect(await tiledPng(scene(10, 10), planFor(scene(10, 10)), () => null)).toBeNull();
  });
});
