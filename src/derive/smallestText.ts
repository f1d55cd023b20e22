import type { Scene } from './scene.ts';

/** The size of the smallest text of a picture in its own pixels; null without texts. */
export function smallestText({ items }: Scene): number | null {
  let smallest = Number.POSITIVE_INFINITY;
  for (const item of items)
    if (item.type === 'text' && item.text.trim() !== '') smallest = Math.min(smallest, item.size);
  return Number.isFinite(smallest) ? smallest : null;
}
