import type { Image } from '../model/image.ts';
import type { Segment } from '../model/segment.ts';
import { initialsOf } from './initials.ts';
import { roundPictureItems } from './pictureItems.ts';
import type { Item } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { arcPath, circlePath } from './shapePaths.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** A segment's avatar in a square of `size` at (0, 0): its portrait, or its initials on a disc in its colour; when its share of customers is known, inside a ring that shows it. */
export function avatarItems(segment: Segment, size: number, theme: Theme, portrait?: Image): Item[] {
  const { ink, tint } = segmentColorOf(segment.color, theme);
  const { share } = segment;
  const middle = size / 2;
  const font = { size: size < 40 ? 10 : 15, weight: 600, lineHeight: size } as const;
  const picture = roundPictureItems(portrait, middle, middle, middle - (share === undefined ? 3 : 4));
  const style = { ...font, fill: theme.text, anchor: 'middle' } as const;
  const face = picture.length > 0 ? picture : textLines([initialsOf(segment)], middle, 0, style);
  if (share === undefined) {
    const d = circlePath(middle, middle, middle - 2);
    return [{ type: 'path', d, fill: tint, stroke: ink, strokeWidth: 1.5 }, ...face];
  }
  const radius = middle - 1.25;
  const ring = (d: string, stroke: string): Item => ({ type: 'path', d, stroke, strokeWidth: 2.5 });
  const items = [ring(circlePath(middle, middle, radius), theme.line)];
  if (share > 0) items.push(ring(arcPath(middle, middle, radius, share / 100), ink));
  items.push({ type: 'path', d: circlePath(middle, middle, middle - 5), fill: tint });
  return [...items, ...face];
}
