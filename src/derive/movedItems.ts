import type { Item, Place } from './scene.ts';
import { shortNumber } from './shapePaths.ts';

/** Items that are to be scaled about (0, 0) and then moved. */
export interface Group {
  readonly type: 'group';
  readonly parts: readonly Part[];
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  /** Where in the map all of it is drawn. */
  readonly place?: Place;
}

/** A part of a picture while it is put together. */
export type Part = Item | Group;

/** Parts that are to be scaled about (0, 0) and then moved, within whatever they become part of. */
export function moved(parts: readonly Part[], dx: number, dy: number, scale = 1): Group {
  return { type: 'group', parts, dx, dy, scale };
}

/** The items of all parts where they come to stand; each is moved only once, however deep it lies. */
export function flatItems(parts: readonly Part[]): Item[] {
  const items: Item[] = [];
  collect(parts, [0, 0, 1], undefined, items);
  return items;
}

/** Items scaled about (0, 0) and then moved. */
export function movedItems(items: readonly Item[], dx: number, dy: number, scale = 1): Item[] {
  return flatItems([moved(items, dx, dy, scale)]);
}

function collect(
  parts: readonly Part[],
  at: readonly [number, number, number],
  place: Place | undefined,
  items: Item[],
): void {
  const [dx, dy, scale] = at;
  for (const part of parts) {
    if (part.type === 'group') {
      const inner = [dx + part.dx * scale, dy + part.dy * scale, scale * part.scale] as const;
      collect(part.parts, inner, part.place ?? place, items);
    } else {
      const item = dx === 0 && dy === 0 && scale === 1 ? part : movedItem(part, dx, dy, scale);
      items.push(place && !item.place ? { ...item, place } : item);
    }
  }
}

/** A path scaled about (0, 0) and then moved. */
export function movedPath(d: string, dx: number, dy: number, scale: number): string {
  return d.replace(/([MLCQA])([^MLCQAZ]*)/g, (_, command: string, rest: string) => {
    const values = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const moved = values.map((value, index) => {
      const part = command === 'A' ? index % 7 : index % 2 === 0 ? 5 : 6;
      if (part === 2 || part === 3 || part === 4) return value;
      return shortNumber(value * scale + (part === 5 ? dx : part === 6 ? dy : 0));
    });
    return command + moved.join(' ');
  });
}

function movedItem(item: Item, dx: number, dy: number, scale: number): Item {
  const at = (x: number, y: number) => ({ x: x * scale + dx, y: y * scale + dy });
  switch (item.type) {
    case 'path':
      return { ...item, d: movedPath(item.d, dx, dy, scale), ...scaledStroke(item, scale) };
    case 'line': {
      const [start, end] = [at(item.x1, item.y1), at(item.x2, item.y2)];
      return { ...item, x1: start.x, y1: start.y, x2: end.x, y2: end.y, ...scaledStroke(item, scale) };
    }
    case 'text': {
      const tracking = item.tracking === undefined ? {} : { tracking: item.tracking * scale };
      const halo = item.haloWidth === undefined ? {} : { haloWidth: item.haloWidth * scale };
      return { ...item, ...at(item.x, item.y), size: item.size * scale, ...tracking, ...halo };
    }
    case 'icon':
      return { ...item, ...at(item.x, item.y), size: item.size * scale };
    case 'rect': {
      const size = { width: item.width * scale, height: item.height * scale };
      const radius = item.radius === undefined ? {} : { radius: item.radius * scale };
      return { ...item, ...at(item.x, item.y), ...size, ...radius, ...scaledStroke(item, scale) };
    }
    case 'image':
      return { ...item, ...at(item.x, item.y), width: item.width * scale, height: item.height * scale };
  }
}

function scaledStroke(
  { strokeWidth, dash }: { readonly strokeWidth?: number; readonly dash?: readonly number[] },
  scale: number,
) {
  return {
    ...(strokeWidth === undefined ? {} : { strokeWidth: strokeWidth * scale }),
    ...(dash === undefined ? {} : { dash: dash.map((length) => length * scale) }),
  };
}
