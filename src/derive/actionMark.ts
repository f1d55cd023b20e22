import { countMarkItems } from './countMark.ts';
import type { Box } from './layout.ts';
import { movedItems } from './movedItems.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';

/** The mark of a card with open actions: a ticked list and their number, on the foot of the card at the right, and `taken` pixels farther left where another mark stands there. */
export function actionMarkItems(card: Box, count: number, theme: Theme, taken = 0): Item[] {
  const width = 22 + 6 * String(count).length;
  const x = card.x + card.width - width - 6 - taken;
  // Beside another mark it stands as that does; alone it keeps off the words of the curve.
  const y = card.y + card.height - (taken > 0 ? 8 : 12);
  return countMarkItems({ x, y, width }, { d: listPath(x + 6, y + 4), textAt: 18 }, count, theme);
}

/** The mark on the cards of a slide: the ticked list alone, larger, for a number as small as it would be cannot be read there. */
export function actionSignItems(card: Box, theme: Theme, taken = 0): Item[] {
  const [width, height, scale] = [20, 14, 1.4];
  const edge = { fill: theme.surface, stroke: theme.lineStrong, strokeWidth: 0.8 };
  const sign: Item[] = [
    { type: 'rect', x: 0, y: 0, width, height, radius: height / 2, ...edge },
    { type: 'path', d: listPath(5.5, 3.25), stroke: theme.text2, strokeWidth: 1.2 },
  ];
  const x = card.x + card.width - width * scale - 8 - taken;
  return movedItems(sign, x, card.y + card.height - (height * scale) / 2, scale);
}

/** How much room the mark of open actions takes at the foot of the cards of a slide. */
export const signRoom = 34;

/** How much room the mark of comments takes at the foot of a card. */
export function commentRoom(count: number): number {
  return count > 0 ? 25 + 6 * String(count).length : 0;
}

/** The ticked list of open actions with its upper left at a place, 9 pixels wide. */
export function listPath(x: number, y: number): string {
  return `M${x} ${y + 1.5}L${x + 1.2} ${y + 2.7}L${x + 3.2} ${y + 0.3}M${x + 5} ${y + 1.5}L${x + 9} ${y + 1.5}M${x} ${y + 6}L${x + 1.2} ${y + 7.2}L${x + 3.2} ${y + 4.8}M${x + 5} ${y + 6}L${x + 9} ${y + 6}`;
}
