import type { Box } from './layout.ts';
import { movedItems } from './movedItems.ts';
import type { Popularity } from './popularity.ts';
import type { Item } from './scene.ts';
import type { Theme } from './theme.ts';

const size = { width: 24, height: 15 } as const;

/** The mark of a card that is used the most or the least: a line that rises or falls, on the foot of the card, beside the initials of who is responsible. */
export function popularMarkItems(card: Box, popularity: Popularity, theme: Theme): Item[] {
  const { width, height } = size;
  const [x, y] = [card.x + 34, card.y + card.height - 12];
  const edge = { fill: theme.surface, stroke: theme.lineStrong, strokeWidth: 1 };
  return [
    { type: 'rect', x, y, width, height, radius: height / 2, ...edge },
    { type: 'path', d: popularPath(popularity, x + 6.5, y + 4), stroke: theme.text2, strokeWidth: 1.4 },
  ];
}

/** The mark on the cards of a slide: larger, and at the right, where titles seldom reach; `taken` pixels farther left where another mark stands there. */
export function popularSignItems(card: Box, popularity: Popularity, theme: Theme, taken = 0): Item[] {
  const { width, height } = size;
  const scale = 1.35;
  const edge = { fill: theme.surface, stroke: theme.lineStrong, strokeWidth: 0.8 };
  const sign: Item[] = [
    { type: 'rect', x: 0, y: 0, width, height, radius: height / 2, ...edge },
    { type: 'path', d: popularPath(popularity, 6.5, 4), stroke: theme.text2, strokeWidth: 1.4 },
  ];
  const x = card.x + card.width - width * scale - 8 - taken;
  return movedItems(sign, x, card.y + card.height - (height * scale) / 2, scale);
}

/** A line with a head that rises or falls, 11 by 7 pixels, with its upper left at a place. */
export function popularPath(popularity: Popularity, x: number, y: number): string {
  const down = (part: number) => y + (popularity === 'most' ? 7 - part : part);
  const head = `M${x + 7} ${down(7)}L${x + 11} ${down(7)}L${x + 11} ${down(3)}`;
  return `M${x} ${down(0)}L${x + 4} ${down(4)}L${x + 6} ${down(2)}L${x + 11} ${down(7)}${head}`;
}
