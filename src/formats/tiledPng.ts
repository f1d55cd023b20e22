import { itemBounds } from '../derive/itemBounds.ts';
import type { Item, Scene } from '../derive/scene.ts';
import { type Canvas2D, type PaintImages, paint, paintFonts } from './paint.ts';
import { pixelReader } from './pixelReader.ts';
import type { PngPlan } from './pngScale.ts';
import { PngStream } from './pngStream.ts';

/** The longest side of a tile, and the pixels of a strip over the whole width, which lies in memory while it is written. */
const tileSide = 8_192;
const stripPixels = 3_000_000;

/** So many pixels around a tile are painted as well and not read: what is cut off at an edge is drawn a little differently near it. */
const margin = 64;

/** So many pixels are read at once: few enough to be at hand while they are packed. */
const bandPixels = 250_000;

/** The page answers its user after so many milliseconds of work. */
const mostBusy = 30;

/** What is told and asked while a picture is painted. */
export interface TileJob {
  readonly images?: PaintImages;
  progress?(done: number): void;
  readonly signal?: AbortSignal;
}

/** Something to paint on that can be read; null where the browser gives none. */
export type MakeCanvas = (
  width: number,
  height: number,
) => { readonly context: Canvas2D; free(): void } | null;

/** A PNG of any size: painted in tiles, strip by strip, each strip joined row by row into one file. null when the browser gives no canvas even for a tile. */
export async function tiledPng(
  scene: Scene,
  plan: PngPlan,
  makeCanvas: MakeCanvas,
  job: TileJob = {},
): Promise<Blob | null> {
  const { width, height } = plan;
  const stripHeight = Math.max(1, Math.min(tileSide, height, Math.floor(stripPixels / width)));
  const tileWidth = Math.ceil(width / Math.ceil(width / tileSide));
  const canvas = makeCanvas(tileWidth + 2 * margin, stripHeight + 2 * margin);
  if (!canvas) return null;
  const bandRows = Math.max(1, Math.floor(bandPixels / tileWidth));
  const isOpaque = scene.background !== null;
  const png = new PngStream(width, height, isOpaque);
  const strips = itemsByStrip(scene, plan.scale, stripHeight, Math.ceil(height / stripHeight));
  // A strip of one tile needs no joining.
  const joined = tileWidth === width ? null : new Uint8ClampedArray(width * stripHeight * 4);
  let rested = performance.now();
  try {
    const read = await pixelReader(canvas.context, isOpaque);
    for (const [at, items] of strips.entries()) {
      job.signal?.throwIfAborted();
      job.progress?.(at / strips.length);
      const top = at * stripHeight;
      const rows = Math.min(stripHeight, height - top);
      const pixels = joined?.subarray(0, width * rows * 4);
      for (let left = 0; left < width; left += tileWidth) {
        const tile = { left, top, width: Math.min(tileWidth, width - left), height: rows };
        paintTile(canvas.context, scene, items, tile, plan.scale, job.images);
        for (let row = 0; row < rows; row += bandRows) {
          const band = { ...tile, top: row, height: Math.min(bandRows, rows - row) };
          const data = await read(margin, margin + row, band.width, band.height);
          if (pixels) copyBand(data, band, pixels, width);
          else png.rows(data);
        }
        if (performance.now() - rested > mostBusy) {
          await new Promise((resolve) => setTimeout(resolve));
          rested = performance.now();
        }
      }
      if (pixels) png.rows(pixels);
    }
    return png.end();
  } finally {
    canvas.free();
  }
}

/** An item, and where it begins and ends across the picture. */
interface Placed {
  readonly item: Item;
  readonly left: number;
  readonly right: number;
}

/** For each strip what is to be painted on it, in drawing order. */
function itemsByStrip({ items }: Scene, scale: number, stripHeight: number, count: number): Placed[][] {
  const strips: Placed[][] = Array.from({ length: count }, () => []);
  for (const item of items) {
    const { x, y, width, height } = itemBounds(item);
    const placed = { item, left: x * scale, right: (x + width) * scale };
    const first = Math.max(0, Math.floor((y * scale) / stripHeight));
    const last = Math.min(count - 1, Math.floor(((y + height) * scale) / stripHeight));
    for (let at = first; at <= last; at++) strips[at]?.push(placed);
  }
  return strips;
}

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function paintTile(
  context: Canvas2D,
  { background, font }: Scene,
  items: readonly Placed[],
  tile: Tile,
  scale: number,
  images: PaintImages | undefined,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (background) context.fillStyle = background;
  if (background) context.fillRect(0, 0, tile.width + 2 * margin, tile.height + 2 * margin);
  else context.clearRect(0, 0, tile.width + 2 * margin, tile.height + 2 * margin);
  context.setTransform(scale, 0, 0, scale, margin - tile.left, margin - tile.top);
  const end = tile.left + tile.width;
  const here = items.flatMap(({ item, left, right }) => (right >= tile.left && left <= end ? [item] : []));
  paint(context, here, images, paintFonts(font));
}

function copyBand(data: Uint8ClampedArray, band: Tile, pixels: Uint8ClampedArray, width: number): void {
  const length = band.width * 4;
  for (let row = 0; row < band.height; row++) {
    const place = ((band.top + row) * width + band.left) * 4;
    pixels.set(data.subarray(row * length, (row + 1) * length), place);
  }
}
