import type { Item } from '../../derive/scene.ts';
import { canPaint } from '../canPaint.ts';
import type { FontAddress } from '../fonts.ts';
import { type PaintImages, paint, paintFonts } from '../paint.ts';

/** What is the same in all strips of a picture. */
export interface StripStyle {
  readonly fonts: readonly FontAddress[];
  readonly font: string | undefined;
  readonly images: PaintImages;
  readonly background: string | null;
  /** How many pixels stand for one of the scene. */
  readonly scale: number;
}

/** A strip of a picture, in pixels: where it begins, how large it is, and what is to be painted on it. */
export interface Strip {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** Loads the fonts of a picture into a worker, which has none of the page's. Rejects when one cannot be had. */
export async function loadStripFonts(fonts: readonly FontAddress[], known: FontFaceSet): Promise<void> {
  const faces = fonts.map(({ address, range }) => {
    const face = new FontFace('Inter Variable', `url("${address}")`, {
      weight: '100 900',
      unicodeRange: range,
    });
    known.add(face);
    return face.load();
  });
  await Promise.all(faces);
}

/** Paints strips, one after the other on the same canvas, and has the browser pack each. */
export class StripPainter {
  readonly #style: StripStyle;
  #canvas = new OffscreenCanvas(0, 0);

  constructor(style: StripStyle) {
    this.#style = style;
  }

  /** The strip as a PNG; null where the browser gives no canvas. */
  async painted(strip: Strip): Promise<Blob | null> {
    const context = this.#contextOf(strip);
    if (!context) return null;
    const { background, scale, images, font } = this.#style;
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (background) context.fillStyle = background;
    if (background) context.fillRect(0, 0, strip.width, strip.height);
    else context.clearRect(0, 0, strip.width, strip.height);
    context.setTransform(scale, 0, 0, scale, 0, -strip.top);
    paint(context, strip.items, images, paintFonts(font));
    // To ask for a pixel has all that was ordered painted now; packed at once, it would be kept in a list first.
    context.getImageData(0, 0, 1, 1);
    return this.#canvas.convertToBlob({ type: 'image/png' });
  }

  /** The canvas, at the size of the strip; its memory stays where it is as long as strips are equally high. */
  #contextOf({ width, height }: Strip): OffscreenCanvasRenderingContext2D | null {
    if (this.#canvas.width === width && this.#canvas.height === height) return this.#canvas.getContext('2d');
    this.#canvas = new OffscreenCanvas(width, height);
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (!context || !canPaint(context, { width, height })) return null;
    if ('textRendering' in context) context.textRendering = 'geometricPrecision';
    return context;
  }
}
