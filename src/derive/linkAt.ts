import type { Layout } from './layout.ts';
import { linkRoutes } from './linkRoutes.ts';
import { distanceTo } from './routePaths.ts';

/** The id of the link that runs nearest to a place on the board, within `reach` pixels; or null. */
export function linkAt(layout: Layout, x: number, y: number, reach: number): string | null {
  if (layout.links.length === 0) return null;
  let best: string | null = null;
  let least = reach;
  for (const { box, corners } of linkRoutes(layout)) {
    const away = distanceTo(corners, { x, y });
    if (away > least || (best !== null && away === least)) continue;
    best = box.link.id;
    least = away;
  }
  return best;
}
