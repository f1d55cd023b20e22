import type { Canvas2D } from './paint.ts';

/** Reads a rectangle of a canvas, four bytes for each pixel. What it gave is overwritten when it reads again. */
export type ReadPixels = (
  left: number,
  top: number,
  width: number,
  height: number,
) => Promise<Uint8ClampedArray<ArrayBuffer>>;

/**
 * What reads a canvas over and over. As a frame of a film, pixels that hide what is behind them are copied to memory that is there already, which
 * takes a quarter of the time; browsers that cannot do that, or mix the colours up, hand out new memory each time.
 */
export async function pixelReader(context: Canvas2D, isOpaque: boolean): Promise<ReadPixels> {
  const usual: ReadPixels = async (left, top, width, height) =>
    context.getImageData(left, top, width, height).data;
  if (!isOpaque || typeof VideoFrame === 'undefined') return usual;
  const read = frameReader(context.canvas);
  return (await readsRight(context, read)) ? read : usual;
}

function frameReader(canvas: Canvas2D['canvas']): ReadPixels {
  let memory = new Uint8ClampedArray();
  return async (left, top, width, height) => {
    const frame = new VideoFrame(canvas, { timestamp: 0, alpha: 'discard' });
    try {
      const length = width * height * 4;
      if (memory.length < length) memory = new Uint8ClampedArray(length);
      const pixels = memory.subarray(0, length);
      const rect = { x: left, y: top, width, height };
      await frame.copyTo(pixels, { rect, format: 'RGBX', colorSpace: 'srgb' });
      return pixels;
    } finally {
      frame.close();
    }
  };
}

/** Older browsers copy blue first, whatever they are asked for. */
async function readsRight(context: Canvas2D, read: ReadPixels): Promise<boolean> {
  context.fillStyle = '#010203';
  context.fillRect(0, 0, 2, 2);
  try {
    const [red, green, blue] = await read(0, 0, 2, 2);
    return red === 1 && green === 2 && blue === 3;
  } catch {
    return false;
  }
}
