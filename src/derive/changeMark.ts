import type { Change } from './comparison.ts';
import type { CardBox, LayoutKind } from './layout.ts';
import type { Measure } from './measure.ts';
import { movedItems } from './movedItems.ts';
import type { Item } from './scene.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** How high a mark is, and how far it hangs into its card: above the kind, the channel and the face. */
const [height, depth] = [15, 5];

/** How large the sign on a compact card is. */
const cornerSign = 16;

/** What a mark is drawn with. */
export interface ChangeTools {
  readonly theme: Theme;
  readonly measure: Measure;
  readonly kind: LayoutKind;
}

/** What became of a card, on its top edge at the right: a sign and a word, so that colour is never the only carrier. Added is filled, changed is light. Where a diamond stands on the edge, or cards stand as close as the compact ones, the sign alone has room, and the legend has its word. */
export function changeMarkItems(
  card: Pick<CardBox, 'x' | 'y' | 'width' | 'touchpoint'>,
  { change, word }: { readonly change: Change; readonly word: string },
  { theme, measure, kind }: ChangeTools,
): Item[] {
  const right = card.x + card.width;
  // On the corner it lies over no text: neither that of its card nor that of the next stage.
  if (kind === 'compact') return movedItems(changeSignItems(change, cornerSign, theme), right - 11, card.y);
  const font = { size: 10, weight: 600 } as const;
  const said = card.touchpoint.momentOfTruth ? '' : word;
  const width = said ? measure(said, font) + 23 : 17;
  const [x, y] = [right - 6 - width, card.y - height + depth];
  const look = lookOf(change, theme);
  return [
    { type: 'rect', x, y, width, height, radius: 4, ...look.ground, strokeWidth: 1 },
    signItem(change, { x: x + 8.5, y: y + height / 2, size: 1 }, look.ink),
    ...(said ? textLines([said], x + 16, y, { ...font, lineHeight: height, fill: look.ink }) : []),
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
