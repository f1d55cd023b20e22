import type { Board } from '../board.ts';
import type { Point } from '../view.ts';

/** Whether a place of the map area, in pixels of the window, lies over the tray or the button that opens it. */
export function overTray({ area }: Board, { x, y }: Point): boolean {
  if (!area) return false;
  const { left, top } = area.getBoundingClientRect();
  return [...document.querySelectorAll('[data-tray]')].some((element) => {
    const box = element.getBoundingClientRect();
    const [across, down] = [left + x, top + y];
    return across >= box.left && across <= box.right && down >= box.top && down <= box.bottom;
  });
}
