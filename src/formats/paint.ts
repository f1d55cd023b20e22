import { iconShapes } from '../derive/icons.ts';
import type { IconItem, ImageItem, Item, RectItem, Stroke, TextItem } from '../derive/scene.ts';
import { circlePath } from '../derive/shapePaths.ts';
import { textDirection } from '../derive/textDirection.ts';

/** What a scene is painted on. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pictures by their hash, ready to be painted. */
export type PaintImages = ReadonlyMap<string, HTMLImageElement | ImageBitmap>;

/** The fonts that text is painted in: those that it was measured in. */
const usualFonts = '"Inter Variable", system-ui, sans-serif';

/** The fonts of a picture, its own before the usual ones. */
export function paintFonts(font?: string): string {
  return font ? `"${font}", ${usualFonts}` : usualFonts;
}

/** Paints items of a scene one over the other; whoever calls has set the scale. */
export function paint(
  context: Canvas2D,
  items: readonly Item[],
  images: PaintImages = new Map(),
  fonts: string = usualFonts,
): void {
  signPaths.clear();
  for (const item of items) {
    context.globalAlpha = item.opacity ?? 1;
    paintItem(context, item, images, fonts);
  }
  context.globalAlpha = 1;
}

function paintItem(context: Canvas2D, item: Item, images: PaintImages, fonts: string): void {
  switch (item.type) {
    case 'rect':
      paintShape(context, rectPath(item), item, 'butt');
      break;
    case 'path':
      paintShape(context, new Path2D(item.d), item, 'round');
      break;
    case 'line': {
      const path = new Path2D();
      path.moveTo(item.x1, item.y1);
      path.lineTo(item.x2, item.y2);
      paintShape(context, path, item, 'butt');
      break;
    }
    case 'text':
      if (item.isTurned) paintTurned(context, item, fonts);
      else paintText(context, item, fonts);
      break;
    case 'icon':
      paintIcon(context, item);
      break;
    case 'image': {
      const image = images.get(item.hash);
      if (image) paintImage(context, item, image);
    }
  }
}

function paintImage(context: Canvas2D, item: ImageItem, image: HTMLImageElement | ImageBitmap): void {
  const { x, y, width, height, isRound } = item;
  if (!isRound) {
    context.drawImage(image, x, y, width, height);
    return;
  }
  const circle = new Path2D(circlePath(x + width / 2, y + height / 2, Math.min(width, height) / 2));
  if ('close' in image) {
    fillWith(context, circle, item, image);
    return;
  }
  context.save();
  context.clip(circle);
  context.drawImage(image, x, y, width, height);
  context.restore();
}

/** Fills a path with what of a picture lies there: where workers cut by a path, browsers leave steps at its edge. */
function fillWith(
  context: Canvas2D,
  path: Path2D,
  { x, y, width, height }: ImageItem,
  image: ImageBitmap,
): void {
  const pattern = context.createPattern(image, 'no-repeat');
  if (!pattern) return;
  pattern.setTransform({ a: width / image.width, d: height / image.height, e: x, f: y });
  context.fillStyle = pattern;
  context.fill(path);
}

function rectPath({ x, y, width, height, radius = 0 }: RectItem): Path2D {
  const path = new Path2D();
  if (radius > 0) path.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  else path.rect(x, y, width, height);
  return path;
}

function paintShape(
  context: Canvas2D,
  path: Path2D,
  { fill, stroke, strokeWidth = 1, dash = [] }: Stroke & { readonly fill?: string },
  ends: 'butt' | 'round',
): void {
  if (fill && fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.lineCap = ends;
  context.lineJoin = ends === 'round' ? 'round' : 'miter';
  context.setLineDash([...dash]);
  context.stroke(path);
}

const sides = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: Canvas2D, item: TextItem, fonts: string): void {
  const { x, y, text, size, weight, fill, halo, haloWidth = 1, anchor = 'start', tracking = 0 } = item;
  context.font = `${weight} ${size}px ${fonts}`;
  context.direction = textDirection(text);
  context.textAlign = sides[anchor];
  context.textBaseline = 'alphabetic';
  // Browsers without it draw the letters a little wider, within the measured width.
  if ('letterSpacing' in context) context.letterSpacing = `${tracking}px`;
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = haloWidth;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}

function paintTurned(context: Canvas2D, item: TextItem, fonts: string): void {
  context.save();
  context.translate(item.x, item.y);
  context.rotate(Math.PI / 2);
  paintText(context, { ...item, x: 0, y: 0 }, fonts);
  context.restore();
}

/**
 * The paths of signs by what they are written as: there are few, and a large map has each of them thousands of times. New ones each
 * time that something is painted: a path that was drawn before is drawn a little differently, and a picture must not depend on what came before it.
 */
const signPaths = new Map<string, Path2D>();

function signPath(d: string): Path2D {
  const known = signPaths.get(d);
  if (known) return known;
  const path = new Path2D(d);
  signPaths.set(d, path);
  return path;
}

function paintIcon(context: Canvas2D, { icon, x, y, size, color, ground, outline }: IconItem): void {
  const { grid, shapes } = iconShapes(icon, color, ground, outline);
  context.save();
  context.translate(x, y);
  context.scale(size / grid, size / grid);
  for (const shape of shapes) paintShape(context, signPath(shape.d), shape, 'round');
  context.restore();
}
