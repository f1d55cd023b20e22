import type { Item } from './scene.ts';

/** The corners of a rectangle. */
export interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an item can have ink: never less than it has, and mostly not much more. */
export function itemCorners(item: Item): Corners {
  switch (item.type) {
    case 'rect':
    case 'image':
      return widened(item.x, item.y, item.x + item.width, item.y + item.height, lineWidth(item));
    case 'icon':
      return widened(item.x, item.y, item.x + item.size, item.y + item.size, 0);
    case 'line':
      return widened(item.x1, item.y1, item.x2, item.y2, lineWidth(item));
    case 'text': {
      // No letter is wider than its size, but for a few signs.
      const reach = item.text.length * item.size * 1.1 + (item.haloWidth ?? 0);
      const side =
        item.anchor === 'middle' ? [reach, reach] : item.anchor === 'end' ? [reach, 0] : [0, reach];
      const [before = 0, after = 0] = side;
      return item.isTurned
        ? widened(item.x - item.size, item.y - before, item.x + item.size, item.y + after, 0)
        : widened(item.x - before, item.y - item.size, item.x + after, item.y + item.size, 0);
    }
    case 'path':
      return pathCorners(item.d, lineWidth(item));
  }
}

function lineWidth(item: Item): number {
  return 'stroke' in item && item.stroke ? (item.strokeWidth ?? 1) : 0;
}

function widened(x1: number, y1: number, x2: number, y2: number, by: number): Corners {
  return {
    left: Math.min(x1, x2) - by,
    top: Math.min(y1, y2) - by,
    right: Math.max(x1, x2) + by,
    bottom: Math.max(y1, y2) + by,
  };
}

function pathCorners(d: string, by: number): Corners {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCQA])([^MLCQAZ]*)/g)) {
    const values = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    // Of an arc only its end is known, and that it bends no further away than its width.
    const [step, reach] = command === 'A' ? [7, 2 * (values[0] ?? 0)] : [2, 0];
    for (let at = step - 2; at < values.length; at += step) {
      const [x = 0, y = 0] = values.slice(at, at + 2);
      left = Math.min(left, x - reach);
      right = Math.max(right, x + reach);
      top = Math.min(top, y - reach);
      bottom = Math.max(bottom, y + reach);
    }
  }
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
