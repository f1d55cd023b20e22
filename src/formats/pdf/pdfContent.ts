import { iconShapes } from '../../derive/icons.ts';
import type { IconItem, ImageItem, Item, RectItem, Stroke } from '../../derive/scene.ts';
import { circlePath, shortNumber as n } from '../../derive/shapePaths.ts';
import { pathParts } from '../pathParts.ts';
import { inkOf } from './pdfColors.ts';
import type { PdfPicture, PdfResources } from './pdfResources.ts';
import { type DrawText, textOperators } from './pdfText.ts';

/** What items need to be written. */
export interface ContentTools {
  readonly resources: PdfResources;
  readonly pictures: ReadonlyMap<string, PdfPicture>;
  readonly draw: DrawText;
}

/** The operators that draw an item, in pixels of its scene. */
export function itemOperators(item: Item, tools: ContentTools): string[] {
  const lines = shapeOperators(item, tools);
  const { opacity = 1 } = item;
  if (opacity >= 1 || lines.length === 0) return lines;
  return [`q /${tools.resources.opacity(opacity)} gs`, ...lines, 'Q'];
}

function shapeOperators(item: Item, tools: ContentTools): string[] {
  switch (item.type) {
    case 'rect':
      return painted(rectPath(item), item, 'butt');
    case 'line':
      return painted(`${n(item.x1)} ${n(item.y1)} m ${n(item.x2)} ${n(item.y2)} l`, item, 'butt');
    case 'path':
      return painted(pathOperators(item.d), item, 'round');
    case 'text':
      return item.text === '' ? [] : textOperators(item, tools.resources, tools.draw);
    case 'icon':
      return iconOperators(item);
    case 'image':
      return imageOperators(item, tools);
  }
}

/** How far the handles of a quarter of a circle reach. */
const bow = 0.5523;

function rectPath({ x, y, width, height, radius = 0 }: RectItem): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`;
  const [right, bottom, b] = [x + width, y + height, r * (1 - bow)];
  const curve = (...values: number[]) => `${values.map(n).join(' ')} c`;
  return [
    `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l`,
    curve(right - b, y, right, y + b, right, y + r),
    `${n(right)} ${n(bottom - r)} l`,
    curve(right, bottom - b, right - b, bottom, right - r, bottom),
    `${n(x + r)} ${n(bottom)} l`,
    curve(x + b, bottom, x, bottom - b, x, bottom - r),
    `${n(x)} ${n(y + r)} l`,
    curve(x, y + b, x + b, y, x + r, y),
    'h',
  ].join(' ');
}

function pathOperators(d: string): string {
  return pathParts(d)
    .map((part) => {
      if (part.to === 'close') return 'h';
      if (part.to === 'curve') return `${part.points.map(n).join(' ')} c`;
      return `${n(part.x)} ${n(part.y)} ${part.to === 'move' ? 'm' : 'l'}`;
    })
    .join(' ');
}

function painted(
  path: string,
  { fill, stroke, strokeWidth = 1, dash = [] }: Stroke & { readonly fill?: string },
  ends: 'butt' | 'round',
): string[] {
  const isFilled = fill !== undefined && fill !== 'none';
  if (path === '' || (!isFilled && !stroke)) return [];
  const ink = isFilled ? `${inkOf(fill, 'rg')} ` : '';
  if (!stroke) return [`${ink}${path} f`];
  const cap = ends === 'round' ? '1 J 1 j' : '0 J 0 j';
  const line = `${inkOf(stroke, 'RG')} ${n(strokeWidth)} w ${cap} [${dash.map(n).join(' ')}] 0 d`;
  return [`${ink}${line} ${path} ${isFilled ? 'B' : 'S'}`];
}

function iconOperators({ icon, x, y, size, color, ground, outline }: IconItem): string[] {
  const { grid, shapes } = iconShapes(icon, color, ground, outline);
  const scale = Math.round((size / grid) * 1e5) / 1e5;
  return [
    `q ${scale} 0 0 ${scale} ${n(x)} ${n(y)} cm`,
    ...shapes.flatMap((shape) => painted(pathOperators(shape.d), shape, 'round')),
    'Q',
  ];
}

function imageOperators(item: ImageItem, { pictures, resources }: ContentTools) {
  const { hash, x, y, width, height, isRound } = item;
  const picture = pictures.get(hash);
  if (!picture) return [];
  const circle = circlePath(x + width / 2, y + height / 2, Math.min(width, height) / 2);
  const cut = isRound ? `${pathOperators(circle)} W n ` : '';
  return [
    `q ${cut}${n(width)} 0 0 ${n(-height)} ${n(x)} ${n(y + height)} cm /${resources.picture(picture)} Do Q`,
  ];
}
