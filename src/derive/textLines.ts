import type { Font } from './measure.ts';
import type { TextItem } from './scene.ts';
import { textDirection } from './textDirection.ts';

/** Half the difference between how far Inter reaches above and below its baseline, as a part of its size. */
const lift = 0.3638;

/** Where the baseline of a line of text lies whose box begins at `top`. */
export function baseline(top: number, lineHeight: number, size: number): number {
  return Math.round((top + lineHeight / 2 + size * lift) * 2) / 2;
}

/** How lines of text look. */
export interface TextStyle extends Font {
  readonly lineHeight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tracking?: number;
}

/** Lines of text one under the other, the first with its box at `top`. */
export function textLines(lines: readonly string[], x: number, top: number, style: TextStyle): TextItem[] {
  const { lineHeight, ...look } = style;
  return lines.map((text, index) => ({
    type: 'text',
    x,
    y: baseline(top + index * lineHeight, lineHeight, look.size),
    text,
    ...look,
  }));
}

/** Lines of a text in a column: they begin at its left, or at its right when the text runs to the left. */
export function columnLines(
  lines: readonly string[],
  { x, width }: { readonly x: number; readonly width: number },
  top: number,
  style: TextStyle,
): TextItem[] {
  const isReversed = textDirection(lines.join(' ')) === 'rtl';
  return isReversed
    ? textLines(lines, x + width, top, { ...style, anchor: 'end' })
    : textLines(lines, x, top, style);
}
