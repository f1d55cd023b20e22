import type { GapShapes } from './gapShapes.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import type { Theme } from './theme.ts';

/** The curve of today with its points, of which each has this radius, and a cross where something is dropped. */
export function presentItems(
  { solid, dotted, present, dropped }: Pick<GapShapes, 'solid' | 'dotted' | 'present' | 'dropped'>,
  radius: number,
  theme: Theme,
): Item[] {
  const line = { stroke: theme.bar, strokeWidth: 1.75 };
  const items: Item[] = [];
  if (solid) items.push({ type: 'path', d: solid, ...line });
  if (dotted) items.push({ type: 'path', d: dotted, ...line, dash: [1, 5] });
  for (const { x, y } of present) items.push({ type: 'path', d: circlePath(x, y, radius), fill: theme.bar });
  for (const { x, y } of dropped) {
    items.push({ type: 'path', d: crossPath(x, y), stroke: theme.text, strokeWidth: 1.75 });
  }
  return items;
}

/** A cross over a place, eight pixels wide. */
export function crossPath(x: number, y: number): string {
  return `M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}`;
}
