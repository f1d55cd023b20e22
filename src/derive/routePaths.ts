import type { Corner } from './linkRoutes.ts';
import { shortNumber } from './shapePaths.ts';

/** How round the corners of a way are. */
const radius = 6;

/** A way as a path with round corners that stops `short` of its end. */
export function roundedPath(corners: readonly Corner[], short: number): string {
  const ends = shortened(withoutDoubles(corners), short);
  return ends
    .map((corner, at) => {
      const [before, after] = [ends[at - 1], ends[at + 1]];
      if (!before) return `M${pair(corner)}`;
      if (!after) return `L${pair(corner)}`;
      const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
      return `L${pair(towards(corner, before, room))}Q${pair(corner)} ${pair(towards(corner, after, room))}`;
    })
    .join('');
}

/** The head of an arrow at the end of a way: a triangle, or an open angle. */
export function headPath(corners: readonly Corner[], size: number, isClosed: boolean): string {
  const way = withoutDoubles(corners);
  const [before, tip] = [way.at(-2), way.at(-1)];
  if (!before || !tip) return '';
  const back = towards(tip, before, size);
  const half = size * 0.62;
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const wing = (side: 1 | -1) => ({ x: back.x + side * half * dy, y: back.y + side * half * dx });
  return `M${pair(wing(1))}L${pair(tip)}L${pair(wing(-1))}${isClosed ? 'Z' : ''}`;
}

/** How far a place lies from a way. */
export function distanceTo(corners: readonly Corner[], { x, y }: Corner): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [at, end] of corners.entries()) {
    const start = corners[at - 1];
    if (!start) continue;
    // Pieces are level or upright, so the nearest place on one is found by each axis alone.
    const nearX = Math.max(Math.min(start.x, end.x), Math.min(Math.max(start.x, end.x), x));
    const nearY = Math.max(Math.min(start.y, end.y), Math.min(Math.max(start.y, end.y), y));
    least = Math.min(least, Math.hypot(nearX - x, nearY - y));
  }
  return least;
}

function withoutDoubles(corners: readonly Corner[]): Corner[] {
  return corners.filter((corner, at) => {
    const before = corners[at - 1];
    return !before || before.x !== corner.x || before.y !== corner.y;
  });
}

function shortened(corners: readonly Corner[], short: number): Corner[] {
  const [before, end] = [corners.at(-2), corners.at(-1)];
  if (!before || !end || short === 0) return [...corners];
  return [...corners.slice(0, -1), towards(end, before, Math.min(short, distance(before, end)))];
}

function towards(from: Corner, to: Corner, length: number): Corner {
  const whole = distance(from, to);
  const share = whole === 0 ? 0 : Math.min(1, length / whole);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(a: Corner, b: Corner): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function pair({ x, y }: Corner): string {
  return `${shortNumber(x)} ${shortNumber(y)}`;
}
