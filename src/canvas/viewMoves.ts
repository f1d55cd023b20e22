import { FLOOR, type Point, type Size, type View, ZOOM } from './view.ts';

/** The view after zooming so that what lies under a place of the map area stays there. */
export function zoomAround(view: View, zoom: number, at: Point, least: number): View {
  const next = Math.min(ZOOM.most, Math.max(least, zoom));
  const growth = next / view.zoom;
  return { x: at.x - (at.x - view.x) * growth, y: at.y - (at.y - view.y) * growth, zoom: next };
}

/** The smallest box around others; null around none. */
export function boxAround(boxes: readonly (Point & Size)[]): (Point & Size) | null {
  if (boxes.length === 0) return null;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const foot = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: foot - y };
}

/** The view that has a box of the board in its middle, as large as it goes with some space around it, though not above 100 %. */
export function showing(box: Point & Size, area: Size, space = 64): View {
  const wide = (area.width - 2 * space) / Math.max(1, box.width);
  const high = (area.height - 2 * space) / Math.max(1, box.height);
  const zoom = Math.min(1, Math.max(FLOOR, Math.min(wide, high)));
  return {
    x: area.width / 2 - (box.x + box.width / 2) * zoom,
    y: area.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

/** The next zoom step in a direction, down to the smallest zoom: 100 % is always one of them. */
export function zoomStep(zoom: number, direction: 1 | -1, least: number): number {
  const steps = [0.02, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
  if (direction > 0) return steps.find((step) => step > zoom * 1.01) ?? ZOOM.most;
  return Math.max(least, steps.findLast((step) => step < zoom * 0.99) ?? least);
}
