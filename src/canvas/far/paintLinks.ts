import type { Layout } from '../../derive/layout.ts';
import { linkRoutes } from '../../derive/linkRoutes.ts';
import { roundedPath } from '../../derive/routePaths.ts';
import { type FarFrame, farSizes } from './farFrame.ts';

const known = new WeakMap<Layout, Path2D>();

/** Paints all links as thin ways without heads and signs, and the selected one in accent. */
export function paintLinks(frame: FarFrame, layout: Layout, chosen: string | null): void {
  if (layout.links.length === 0) return;
  const { context, colors, scale, left, top, ratio } = frame;
  context.setTransform(scale, 0, 0, scale, left, top);
  context.strokeStyle = colors.link;
  context.lineWidth = (farSizes.line * ratio) / scale;
  context.stroke(waysOf(layout));
  const route = chosen === null ? undefined : linkRoutes(layout).find(({ box }) => box.link.id === chosen);
  if (route) {
    context.strokeStyle = colors.accent;
    context.lineWidth = (farSizes.selected * ratio) / scale;
    context.stroke(new Path2D(roundedPath(route.corners, 0)));
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}

function waysOf(layout: Layout): Path2D {
  const before = known.get(layout);
  if (before) return before;
  const ways = linkRoutes(layout).map(({ corners }) => roundedPath(corners, 0));
  const path = new Path2D(ways.join(''));
  known.set(layout, path);
  return path;
}
