import type { Box } from './layout.ts';
import type { Item, TextItem } from './scene.ts';

/** How wide a character is at the most, as a part of the size of its font. */
const widest = 1.3;

/** A rectangle in which an item surely lies, with its outlines and halos; it may be larger than the item. */
export function itemBounds(item: Item): Box {
  switch (item.type) {
    case 'rect':
      return grown(item, edgeOf(item));
    case 'image':
      return item;
    case 'icon':
      return grown({ x: item.x, y: item.y, width: item.size, height: item.size }, item.size / 4);
    case 'line': {
      const { x1, y1, x2, y2 } = item;
      const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
      return grown({ x, y, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }, edgeOf(item));
    }
    case 'text':
      return textBounds(item);
    case 'path':
      return grown(pathBounds(item.d), edgeOf(item));
  }
}

function edgeOf({ stroke, strokeWidth = 1 }: { readonly stroke?: string; readonly strokeWidth?: number }) {
  return (stroke ? strokeWidth : 0) + 1;
}

function textBounds({ x, y, text, size, anchor = 'start', haloWidth = 0, isTurned }: TextItem): Box {
  const length = Math.max(1, text.length) * size * widest;
  const edge = size * 0.5 + haloWidth;
  if (isTurned) return grown({ x: x - size, y, width: size * 2, height: length }, edge);
  const left = { start: x, middle: x - length / 2, end: x - length }[anchor];
  return grown({ x: left, y: y - size, width: length, height: size * 1.4 }, edge);
}

/** Of all points that a path names: a curve never leaves its control points. An arc stays within its radii around its end. */
function pathBounds(d: string): Box {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const take = (x: number, y: number, reachX = 0, reachY = 0) => {
    left = Math.min(left, x - reachX);
    right = Math.max(right, x + reachX);
    top = Math.min(top, y - reachY);
    bottom = Math.max(bottom, y + reachY);
  };
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCQA])([^MLCQAZ]*)/g)) {
    const values = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const step = command === 'A' ? 7 : 2;
    for (let at = 0; at + step <= values.length; at += step) {
      const [x = 0, y = 0] = values.slice(at + step - 2, at + step);
      if (command === 'A') take(x, y, 2 * (values[at] ?? 0), 2 * (values[at + 1] ?? 0));
      else take(x, y);
    }
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

function grown({ x, y, width, height }: Box, edge: number): Box {
  return { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge };
}
