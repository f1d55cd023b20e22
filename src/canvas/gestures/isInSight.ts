import type { Board } from '../board.ts';
import type { Point } from '../view.ts';

/** Whether a place of the board can be seen in the map area. */
export function isInSight({ camera }: Board, { x, y }: Point): boolean {
  const { view, area } = camera;
  const [left, top] = [x * view.zoom + view.x, y * view.zoom + view.y];
  return left >= 0 && top >= 0 && left <= area.width && top <= area.height;
}
