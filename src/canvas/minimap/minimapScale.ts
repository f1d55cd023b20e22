import type { Box, Layout } from '../../derive/layout.ts';
import type { Point, Size, View } from '../view.ts';

/** How a board lies in its minimap: a place (bx, by) is found at (left + bx · across, top + by · down), in pixels of the window. */
export interface MinimapScale extends Size {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
  /** The size of the board in the minimap. */
  readonly board: Size;
}

/** What stays free around the board; at its start there is room for the colours of the segments. */
const FREE = { start: 20, end: 8, block: 6 } as const;

/** A small map is not blown up beyond this part of its size. */
const MOST = 0.25;

/** From the edge of the minimap to the window onto the map, where that reaches beyond its end. */
const EDGE = 3.5;

/** A window is never smaller than can be seen and taken hold of. */
const LEAST = 6;

/** Lays a board into a minimap. Width and height fill it each by itself: maps are long or high, and in their own proportions little would be seen. */
export function minimapScale({ width, height }: Pick<Layout, 'width' | 'height'>, size: Size): MinimapScale {
  const across = Math.min(MOST, (size.width - FREE.start - FREE.end) / Math.max(1, width));
  const down = Math.min(MOST, (size.height - 2 * FREE.block) / Math.max(1, height));
  return { ...size, left: FREE.start, top: FREE.block, across, down, board: { width, height } };
}

/** The window onto the map, as a box in the minimap. */
export function windowBox(scale: MinimapScale, { x, y, zoom }: View, area: Size): Box {
  const reach = (start: number, length: number, part: number, whole: number, room: number, free: number) => {
    const [from, to] = [-start / zoom, (length - start) / zoom];
    const near = from <= 0 ? EDGE : free + from * part;
    const far = to >= whole ? room - EDGE : free + to * part;
    const size = Math.max(LEAST, far - near);
    return [Math.min(near, room - EDGE - size), size] as const;
  };
  const { board, left, top, across, down } = scale;
  const [boxX, width] = reach(x, area.width, across, board.width, scale.width, left);
  const [boxY, height] = reach(y, area.height, down, board.height, scale.height, top);
  return { x: boxX, y: boxY, width, height };
}

/** The place of the board that a place of the minimap stands for. */
export function boardPlace({ left, top, across, down }: MinimapScale, { x, y }: Point): Point {
  return { x: (x - left) / across, y: (y - top) / down };
}
