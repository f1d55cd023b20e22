import type { Change } from './comparison.ts';
import type { Box, LayoutKind } from './layout.ts';
import type { Measure } from './measure.ts';
import type { Item } from './scene.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

const height = 17;

/** How far it hangs into its card: compact cards begin with their title at once. */
const depth: Readonly<Record<LayoutKind, number>> = { timeline: 8, compact: 4 };

/** What became of a card, on its top edge at the left: a sign and a word, so that colour is never the only carrier. Added is filled, changed is light. */
export function changeMarkItems(
  card: Box,
  { change, word }: { readonly change: Change; readonly word: string },
  { theme, measure, kind }: { readonly theme: Theme; readonly measure: Measure; readonly kind: LayoutKind },
): Item[] {
  const font = { size: 10, weight: 600 } as const;
  const [x, y] = [card.x + 6, card.y - height + depth[kind]];
  const width = measure(word, font) + 27;
  const isNew = change === 'added';
  const ink = isNew ? theme.onInk : theme.text;
  const middle = y + height / 2;
  const plus = `M${x + 7} ${middle}L${x + 14} ${middle}M${x + 10.5} ${middle - 3.5}L${x + 10.5} ${middle + 3.5}`;
  const pencil = `M${x + 7.5} ${middle + 3}L${x + 8.5} ${middle + 0.5}L${x + 12} ${middle - 3}L${x + 13.5} ${middle - 1.5}L${x + 10} ${middle + 2}Z`;
  const ground = { fill: isNew ? theme.ink : theme.surface, stroke: isNew ? theme.ink : theme.text3 };
  return [
    { type: 'rect', x, y, width, height, radius: 4, ...ground, strokeWidth: 1 },
    { type: 'path', d: isNew ? plus : pencil, stroke: ink, strokeWidth: 1.25 },
    ...textLines([word], x + 19, y, { ...font, lineHeight: height, fill: ink }),
  ];
}
