import type { Canvas2D } from '../../formats/paint.ts';
import type { FarColors } from './farColors.ts';

/** A canvas to paint on from far off: (left, top) is where the board begins on it; all in device pixels. */
export interface FarFrame {
  readonly context: Canvas2D;
  readonly colors: FarColors;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** Device pixels for one pixel of the window, and for one of the board. */
  readonly ratio: number;
  readonly scale: number;
}

/** Sizes that stay the same at every zoom, in pixels of the window. */
export const farSizes = {
  line: 1,
  curve: 1.5,
  dot: 3,
  diamond: 10,
  action: 9,
  /** What became of a card at most, and half the cross of one that is dropped. */
  change: 12,
  cross: 3.5,
  /** The edge of a selected card, the ring around it, and the dash of an assumption. */
  selected: 2,
  ring: 3,
  dash: 3,
  /** How much is left of a card that is not looked for. */
  fadedAlpha: 0.24,
} as const;

/** Where a place of the board lies on the canvas, on a whole pixel so that edges are sharp. */
export function across({ left, scale }: FarFrame, x: number): number {
  return Math.round(left + x * scale);
}

/** Where a height of the board lies on the canvas, on a whole pixel. */
export function down({ top, scale }: FarFrame, y: number): number {
  return Math.round(top + y * scale);
}

/** A length of the window in whole device pixels, at least one. */
export function thick({ ratio }: Pick<FarFrame, 'ratio'>, length: number): number {
  return Math.max(1, Math.round(length * ratio));
}
