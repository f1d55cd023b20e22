import type { Segment } from '../model/segment.ts';
import { initialsOf } from './initials.ts';
import type { Item } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { arcPath, circlePath } from './shapePaths.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A segment's avatar in a square of `size` at (0, 0): its initials on a disc in its colour, and around it a ring that shows its share of customers. */
export function avatarItems(segment: Segment, size: number, theme: Theme): Item[] {
  const { ink, tint } = segmentColorOf(segment.color, theme);
  const { share } = segment;
  const middle = size / 2;
  const ring = { strokeWidth: 2.5 };
  const radius = middle - 1.25;
  const items: Item[] = [
    { type: 'path', d: circlePath(middle, middle, radius), stroke: theme.line, ...ring },
  ];
  if (share)
    items.push({ type: 'path', d: arcPath(middle, middle, radius, share / 100), stroke: ink, ...ring });
  else if (share === undefined)
    items[0] = { type: 'path', d: circlePath(middle, middle, radius), stroke: ink, ...ring };
  items.push({ type: 'path', d: circlePath(middle, middle, middle - 5), fill: tint });
  const font = { size: size < 40 ? 10 : 15, weight: 600, lineHeight: size } as const;
  items.push(...textLines([initialsOf(segment)], middle, 0, { ...font, fill: theme.text, anchor: 'middle' }));
  return items;
}
