import type { Change } from './comparison.ts';
import type { Box, LayoutKind } from './layout.ts';
import type { Measure } from './measure.ts';
import type { Item } from './scene.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

const height = 17;

/** How far it hangs into its card: compact cards begin with their title at once. */
const depth: Readonly<Record<LayoutKind, number>> = { timeline: 8, compact: 4 };

/** What a mark is drawn with. */
export interface ChangeTools {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly kind: LayoutKind;
}

/** What became of a card, on its top edge at the left: a sign and a word, so that colour is never the only carrier. Added is filled, changed is light. */
export function changeMarkItems(
  card: Box,
  { change, word }: { readonly change: Change; readonly word: string },
  { theme, measure, kind }: ChangeTools,
): Item[] {
  const font = { size: 10, weight: 600 } as const;
  const [x, y] = [card.x + 6, card.y - height + depth[kind]];
  const width = measure(word, font) + 27;
  const look = lookOf(change, theme);
  return [
    { type: 'rect', x, y, width, height: height, radius: 4, ...look.ground, strokeWidth: 1 },
    signItem(change, { x: x + 10.5, y: y + height / 2, size: 1 }, look.ink),
    ...textLines([word], x + 19, y, { ...font, lineHeight: height, fill: look.ink }),
  ];
}

/** The sign of a mark alone, with its left edge at 0 and its middle at height 0, as large as the marks of a legend. */
export function changeSignItems(change: Change, size: number, theme: Theme): Item[] {
  const side = size * 1.25;
  const { ground, ink } = lookOf(change, theme);
  const box = { x: 0.5, y: -side / 2 + 0.5, width: side - 1, height: side - 1, radius: side / 4 };
  return [
    { type: 'rect', ...box, ...ground, strokeWidth: 1 },
    signItem(change, { x: side / 2, y: 0, size: side / 15 }, ink),
  ];
}

function lookOf(change: Change, { ink, onInk, surface, text, text3 }: Theme) {
  const isNew = change === 'added';
  return {
    ground: { fill: isNew ? ink : surface, stroke: isNew ? ink : text3 },
    ink: isNew ? onInk : text,
  };
}

function signItem(
  change: Change,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  stroke: string,
): Item {
  const at = (dx: number, dy: number) => `${x + dx * size} ${y + dy * size}`;
  const plus = `M${at(-3.5, 0)}L${at(3.5, 0)}M${at(0, -3.5)}L${at(0, 3.5)}`;
  const pencil = `M${at(-3, 3)}L${at(-2, 0.5)}L${at(1.5, -3)}L${at(3, -1.5)}L${at(-0.5, 2)}Z`;
  return { type: 'path', d: change === 'added' ? plus : pencil, stroke, strokeWidth: 1.25 * size };
}
