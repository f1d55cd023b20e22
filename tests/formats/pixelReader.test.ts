import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Canvas2D } from '../../src/formats/paint.ts';
import { pixelReader } from '../../src/formats/pixelReader.ts';

/** A canvas of one colour, which is as it was filled last, or whatever `setTo` says. */
function canvasOf(width: number, height: number) {
  const pixel = [0, 0, 0, 255];
  const fill = (hex: string) => {
    for (const at of [0, 1, 2]) pixel[at] = Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);
  };
  const taken: string[] = [];
  const context = {
    canvas: { width, height, pixel },
    fillStyle: '#000000',
    fillRect() {
      fill(this.fillStyle);
    },
    getImageData: (_x: number, top: number, columns: number, rows: number) => {
      taken.push(`${columns} × ${rows} from ${top}`);
      return { data: pixelsOf(pixel, columns * rows) };
    },
  };
  return { context: context as unknown as Canvas2D, fill, taken };
}

function pixelsOf(pixel: readonly number[], count: number): Uint8ClampedArray {
  return Uint8ClampedArray.from({ length: count * 4 }, (_, at) => pixel[at & 3] ?? 0);
}

/** A browser whose frames are copied in this order of colours. */
function framesIn(order: readonly [number, number, number]) {
  const closed: number[] = [];
  class Frame {
    readonly pixel: readonly number[];
    constructor({ pixel }: { pixel: number[] }) {
      this.pixel = [...order.map((at) => pixel[at] ?? 0), 255];
    }
    async copyTo(into: Uint8ClampedArray) {
      into.set(pixelsOf(this.pixel, into.length / 4));
    }
    close() {
      closed.push(1);
    }
  }
  vi.stubGlobal('VideoFrame', Frame);
  return closed;
}

afterEach(() => vi.unstubAllGlobals());

describe('reading a canvas', () => {
  test('copies frames where the browser can, into the same memory each time, and lets go of each', async () => {
    const closed = framesIn([0, 1, 2]);
    const { context, fill, taken } = canvasOf(4, 3);
    const read = await pixelReader(context, true);
    fill('#102030');
    const first = await read(0, 0, 4, 3);
    expect([...first]).toEqual([...pixelsOf([16, 32, 48, 255], 12)]);
    const second = await read(0, 1, 4, 2);
    expect(second).toHaveLength(32);
    expect(second.buffer).toBe(first.buffer);
    expect(taken).toEqual([]);
    expect(closed).toHaveLength(3);
  });

  test.each([
    ['mixes the colours up', () => framesIn([2, 1, 0]), true],
    ['has no frames', () => undefined, true],
    ['would lose what is transparent', () => framesIn([0, 1, 2]), false],
  ])('takes new memory each time where the browser %s', async (_, prepare, isOpaque) => {
    prepare();
    const { context, fill, taken } = canvasOf(4, 3);
    const read = await pixelReader(context, isOpaque);
    fill('#102030');
    expect([...(await read(0, 0, 4, 3))]).toEqual([...pixelsOf([16, 32, 48, 255], 12)]);
    expect(taken).toEqual(['4 × 3 from 0']);
  });
});
