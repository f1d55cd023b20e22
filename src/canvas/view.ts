import type { Detail } from '../derive/cardLook.ts';

/** Where the board is looked at from: what lies at (bx, by) on the board is seen at (bx · zoom + x, by · zoom + y) in the map area. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A width and a height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in pixels, on the board or in the map area as said. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The smallest zoom of a map of usual size, and the largest zoom. */
export const ZOOM = { least: 0.1, most: 3 } as const;

/** However large a map or what is shown of it is, what is painted keeps some size. */
export const FLOOR = 0.002;

/** What stays free around the map, in pixels of the window: room for the buttons that add a stage and a segment. */
export const MARGIN = { top: 6, end: 136, bottom: 64 } as const;

/** Where a map opens: at 100 % at its start. */
export const START: View = { x: 0, y: MARGIN.top, zoom: 1 };

/** The nearest view that shows the map: it may scroll a margin past its end, and a map with room to spare stands at its start. */
export function clampView(view: View, board: Size, area: Size): View {
  const zoom = Math.min(ZOOM.most, Math.max(leastZoom(board, area), view.zoom));
  const leastX = Math.min(0, area.width - board.width * zoom - MARGIN.end);
  const leastY = Math.min(MARGIN.top, area.height - board.height * zoom - MARGIN.bottom);
  return {
    x: Math.min(0, Math.max(leastX, view.x)),
    y: Math.min(MARGIN.top, Math.max(leastY, view.y)),
    zoom,
  };
}

/** The smallest zoom of a map: one that shows it whole, however large it is. */
export function leastZoom(board: Size, area: Size): number {
  return Math.min(ZOOM.least, fittedView(board, area).zoom);
}

/** The view that shows the whole map as large as it goes, though not above 100 %. */
export function fittedView(board: Size, area: Size): View {
  const wide = (area.width - 16) / Math.max(1, board.width);
  const high = (area.height - MARGIN.top - MARGIN.bottom) / Math.max(1, board.height);
  const zoom = Math.min(1, Math.max(FLOOR, Math.min(wide, high)));
  return { x: 0, y: MARGIN.top, zoom };
}

/** The view moved as little as needed for a box of the board to be seen whole with some space around it. */
export function revealing(view: View, box: Point & Size, area: Size, space = 24): View {
  const shift = (start: number, length: number, room: number) => {
    const tooFar = start + length + space - room;
    if (start - space < 0 || length + 2 * space > room) return space - start;
    return tooFar > 0 ? -tooFar : 0;
  };
  const left = box.x * view.zoom + view.x;
  const top = box.y * view.zoom + view.y;
  const inSight =
    left >= 0 &&
    top >= 0 &&
    left + box.width * view.zoom <= area.width &&
    top + box.height * view.zoom <= area.height;
  if (inSight) return view;
  return {
    ...view,
    x: view.x + shift(left, box.width * view.zoom, area.width),
    y: view.y + shift(top, box.height * view.zoom, area.height),
  };
}

/** How much is drawn, and the zoom that marks of a steady size are drawn for: it goes in steps, so that it changes rarely. */
export interface Closeness {
  readonly detail: Detail;
  readonly zoom: number;
}

const near: Closeness = { detail: 'near', zoom: 1 };
const middle: readonly Closeness[] = [0.4, 0.5, 0.6, 0.7].map((zoom) => ({ detail: 'middle', zoom }));

/** What is drawn of cards and bands at a zoom: everything from 80 %, a line of title below. Equal answers are one object. */
export function closenessAt(zoom: number): Closeness {
  if (zoom >= 0.795) return near;
  return middle.findLast((step) => step.zoom <= zoom + 0.005) ?? middle[0] ?? near;
}

/** Whether one looks from so far off, below 40 %, that the map is painted as a whole. */
export function isFarAt(zoom: number): boolean {
  return zoom < 0.395;
}
