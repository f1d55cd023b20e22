import { iconShapes } from '../derive/icons.ts';
import type { IconItem, ImageItem, Item, Scene, Stroke, TextItem } from '../derive/scene.ts';
import { shortNumber } from '../derive/shapePaths.ts';
import { textDirection } from '../derive/textDirection.ts';
import { escapeXml } from './escapeXml.ts';

/** What an SVG file carries besides the drawing. */
export interface SvgContent {
  /** `@font-face` rules with their fonts as data: addresses. */
  readonly fontFaces?: string;
  /** Pictures as data: addresses by their hash, where their items do not hold them. */
  readonly images?: ReadonlyMap<string, string>;
  /** Draws a line of text as a path; null for one that stays text. Without it all texts stay texts. */
  readonly outline?: (item: TextItem) => string | null;
  /** What is in the file without being seen, as markup. */
  readonly metadata?: string;
}

const fonts = "Inter, 'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

/** A picture as the text of an SVG file that needs nothing else: one element a line, lengths in pixels with at most two decimals. */
export function svgOf(scene: Scene, content: SvgContent = {}): string {
  const { width, height, background, title, items } = scene;
  const box = `0 0 ${shortNumber(width)} ${shortNumber(height)}`;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: box,
    role: 'img',
    'font-family': scene.font ? `'${scene.font}', ${fonts}` : fonts,
    'text-rendering': 'geometricPrecision',
    'xml:space': 'preserve',
  });
  const lines = [`<svg${root}>`];
  if (title) lines.push(`<title>${escapeXml(title)}</title>`);
  if (content.metadata) lines.push(`<metadata>${content.metadata}</metadata>`);
  if (content.fontFaces) lines.push(`<style>\n${content.fontFaces}\n</style>`);
  if (background) lines.push(`<rect${attributes({ width, height, fill: background })}/>`);
  for (const item of items) {
    const element = elementOf(item, content);
    if (element) lines.push(element);
  }
  return `${lines.join('\n')}\n</svg>\n`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(values: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === 'number' ? shortNumber(value) : escapeXml(value)}"`;
  }
  return text;
}

function elementOf(item: Item, { images, outline }: SvgContent): string | null {
  const { opacity } = item;
  switch (item.type) {
    case 'rect': {
      const { x, y, width, height, radius, fill = 'none' } = item;
      return `<rect${attributes({ x, y, width, height, rx: radius, fill, ...stroke(item), opacity })}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = item;
      return `<line${attributes({ x1, y1, x2, y2, ...stroke(item), opacity })}/>`;
    }
    case 'path':
      return `<path${attributes({ d: shortPath(item.d), fill: item.fill ?? 'none', ...roundStroke(item), opacity })}/>`;
    case 'text':
      return outlineElement(item, outline?.(item) ?? null) ?? textElement(item);
    case 'icon':
      return signElement(item);
    case 'image': {
      const href = images?.get(item.hash) ?? item.address;
      return href ? imageElement(item, href) : null;
    }
  }
}

/** A round picture brings its own circle: programs for drawings know it only by name. */
function imageElement({ x, y, width, height, alt, opacity, isRound }: ImageItem, href: string): string {
  const place = attributes({ x, y, width, height, href, 'aria-label': alt, opacity });
  if (!isRound) return `<image${place}/>`;
  const [cx, cy, r] = [x + width / 2, y + height / 2, Math.min(width, height) / 2];
  const id = `round-${shortNumber(cx)}-${shortNumber(cy)}-${shortNumber(r)}`;
  const circle = `<circle${attributes({ cx, cy, r })}/>`;
  return `<clipPath id="${id}">${circle}</clipPath><image${place} clip-path="url(#${id})"/>`;
}

function stroke({ stroke: color, strokeWidth = 1, dash }: Stroke): Attributes {
  if (!color) return {};
  return {
    stroke: color,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.map(shortNumber).join(' '),
  };
}

const roundEnds: Attributes = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

function roundStroke(item: Stroke): Attributes {
  return item.stroke ? { ...stroke(item), ...roundEnds } : {};
}

/** Letters as a path, with their halo under them. */
function outlineElement(item: TextItem, d: string | null): string | null {
  if (d === null) return null;
  const { x, y, fill, halo, haloWidth, opacity, isTurned, text } = item;
  const edge = halo
    ? { stroke: halo, 'stroke-width': haloWidth, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  const transform = isTurned && `rotate(90 ${shortNumber(x)} ${shortNumber(y)})`;
  return `<path${attributes({ d, fill, ...edge, opacity, transform: transform || undefined, 'aria-label': text })}/>`;
}

const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;

function textElement(item: TextItem): string {
  const { x, y, text, size, weight, fill, halo, haloWidth, tracking, opacity, anchor = 'start' } = item;
  const direction = textDirection(text);
  // "start" is where reading starts: at the right for a line that runs to the left, but all our lines are placed by their left edge.
  const side = direction === 'rtl' ? mirrored[anchor] : anchor;
  const outline = halo
    ? { stroke: halo, 'stroke-width': haloWidth, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  const look = attributes({
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': side === 'start' ? undefined : side,
    direction: direction === 'rtl' ? direction : undefined,
    'letter-spacing': tracking,
    fill,
    ...outline,
    opacity,
    transform: item.isTurned && `rotate(90 ${shortNumber(x)} ${shortNumber(y)})`,
  });
  return `<text${look}>${escapeXml(text)}</text>`;
}

function signElement({ icon, x, y, size, color, ground, outline, opacity }: IconItem): string {
  const { grid, shapes } = iconShapes(icon, color, ground, outline);
  const paths = shapes.map(
    ({ d, fill = 'none', ...edge }) => `<path${attributes({ d, fill, ...stroke(edge) })}/>`,
  );
  const hasLines = shapes.some((shape) => shape.stroke);
  const scale = Math.round((size / grid) * 1e4) / 1e4;
  const transform = `translate(${shortNumber(x)} ${shortNumber(y)}) scale(${scale})`;
  return `<g${attributes({ transform, ...(hasLines ? roundEnds : {}), opacity })}>${paths.join('')}</g>`;
}

function shortPath(d: string): string {
  return d.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => shortNumber(Number(number)));
}
