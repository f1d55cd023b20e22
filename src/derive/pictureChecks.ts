import type { Measure } from './measure.ts';
import type { Item, RectItem, Scene, TextItem } from './scene.ts';

/** The size of a 16:9 slide of 13.3 inches, in points. */
const slide = { width: 960, height: 540 } as const;

/** What can be told of a picture before it is made. */
export interface PictureReport {
  /** The least contrast of a text with what lies under it; null without texts. */
  readonly contrast: number | null;
  /** How many texts end in an ellipsis or reach out of the picture. */
  readonly cut: number;
}

/** How large a pixel of a picture is in points, when it fills a slide of 13.3 inches. */
export function slideScale({ width, height }: Scene): number {
  return Math.min(slide.width / width, slide.height / height);
}

/** Looks a picture over. */
export function pictureReport(scene: Scene, measure: Measure): PictureReport {
  const texts = scene.items.filter((item) => item.type === 'text' && item.text.trim() !== '') as TextItem[];
  if (texts.length === 0) return { contrast: null, cut: 0 };
  const cut = texts.filter((text) => isCut(text, scene, measure)).length;
  return { contrast: leastContrast(scene), cut };
}

function isCut(text: TextItem, { width, height }: Scene, measure: Measure): boolean {
  if (text.text.endsWith('…')) return true;
  if (text.isTurned) return false;
  const length = measure(text.text, text);
  const left = text.x - { start: 0, middle: length / 2, end: length }[text.anchor ?? 'start'];
  return left < -1 || left + length > width + 1 || text.y > height || text.y < 0;
}

const cell = 256;

/** The least contrast of all texts; each is compared with the last thing that was painted under its beginning. */
function leastContrast({ items, background, width }: Scene): number {
  const grounds = new Map<number, RectItem[]>();
  const columns = Math.ceil(width / cell) + 1;
  let least = 21;
  for (const item of items) {
    if (isGround(item)) keepGround(grounds, item, columns);
    else if (item.type === 'text' && item.text.trim() !== '') {
      const under = groundAt(grounds, item, columns) ?? background ?? '#ffffff';
      least = Math.min(least, contrastOf(item.fill, under));
    }
  }
  return least;
}

function isGround(item: Item): item is RectItem & { readonly fill: string } {
  return item.type === 'rect' && item.fill !== undefined && item.fill !== 'none' && (item.opacity ?? 1) === 1;
}

function keepGround(grounds: Map<number, RectItem[]>, rect: RectItem, columns: number): void {
  const [left, right] = [Math.floor(rect.x / cell), Math.floor((rect.x + rect.width) / cell)];
  const [top, bottom] = [Math.floor(rect.y / cell), Math.floor((rect.y + rect.height) / cell)];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const key = row * columns + column;
      const list = grounds.get(key);
      if (list) list.push(rect);
      else grounds.set(key, [rect]);
    }
  }
}

function groundAt(
  grounds: ReadonlyMap<number, readonly RectItem[]>,
  text: TextItem,
  columns: number,
): string | undefined {
  const inside = { start: 2, middle: 0, end: -2 }[text.anchor ?? 'start'];
  const [x, y] = [text.x + inside, text.y - text.size * 0.3];
  const list = grounds.get(Math.floor(y / cell) * columns + Math.floor(x / cell));
  return list?.findLast(
    (rect) => rect.x <= x && x <= rect.x + rect.width && rect.y <= y && y <= rect.y + rect.height,
  )?.fill;
}

/** How far two colours are apart in lightness, 1 to 21. */
export function contrastOf(some: string, other: string): number {
  const [a, b] = [luminance(some), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color)?.slice(1) ?? [];
  const [red = 1, green = 1, blue = 1] = digits.map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
