import type { Item } from './scene.ts';
import { diamondPath } from './shapePaths.ts';
import type { Theme } from './theme.ts';

/** Below this size a diamond has no room for its bars. */
const smallest = 12;

/** The least size of a diamond with bars on the board, in pixels of the window. */
const leastSeen = 14;

/** Where a moment of truth is marked: the middle of its diamond, and its size from tip to tip. */
export interface MomentMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly sign: 'positive' | 'negative';
  /** What shows through the bars and in the halo. */
  readonly ground: string;
  /** How far the halo reaches; none when absent. */
  readonly halo?: number;
}

/** The size of a diamond at a zoom: from some way off it grows, so that its bars can be seen. */
export function momentSize(size: number, zoom: number): number {
  return Math.max(size, leastSeen / zoom);
}

/** The diamond of a moment of truth: with a knocked-out plus or minus; when small, filled for positive and hollow for negative. */
export function momentItems(mark: MomentMark, theme: Theme): Item[] {
  const { x, y, size, sign, ground } = mark;
  const color = theme.emotions[sign === 'positive' ? 2 : -2].mark;
  const items: Item[] = [];
  if (mark.halo) {
    const stroke = { stroke: ground, strokeWidth: mark.halo * 2 };
    items.push({ type: 'path', d: diamondPath(x, y, size), fill: ground, ...stroke });
  }
  if (size < smallest) items.push(smallMark(mark, color));
  else {
    const icon = sign === 'positive' ? 'momentPositive' : 'momentNegative';
    items.push({ type: 'icon', icon, x: x - size / 2, y: y - size / 2, size, color, ground });
  }
  return items;
}

function smallMark({ x, y, size, sign, ground }: MomentMark, color: string): Item {
  if (sign === 'positive') return { type: 'path', d: diamondPath(x, y, size), fill: color };
  // The edge lies inside the diamond, so that both signs have the same size.
  const edge = size / 5;
  const inner = size - edge * Math.SQRT2;
  return { type: 'path', d: diamondPath(x, y, inner), fill: ground, stroke: color, strokeWidth: edge };
}
