import type { Item } from './scene.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** In pixels. */
const height = 15;

/** A mark that counts something of a card: a pill with a drawn sign and a number, in board pixels; `textAt` is where the number begins within it. */
export function countMarkItems(
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { d, textAt }: { readonly d: string; readonly textAt: number },
  count: number,
  theme: Theme,
): Item[] {
  const style = { size: 10, weight: 600, lineHeight: height, fill: theme.text2 } as const;
  const edge = { fill: theme.surface, stroke: theme.lineStrong, strokeWidth: 1 };
  return [
    { type: 'rect', x, y, width, height, radius: height / 2, ...edge },
    { type: 'path', d, stroke: theme.text3, strokeWidth: 1.2 },
    ...textLines([String(count)], x + textAt, y, style),
  ];
}
