import type { BandBox } from './layout.ts';
import { rounded } from './rounded.ts';

/** The emotion that a point dragged to `y` in a band has: one of the five levels, or with `tenths` one of the tenths between −2 and 2. */
export function emotionAtY(
  band: Pick<BandBox, 'baseline' | 'levelHeight'>,
  y: number,
  tenths = false,
): number {
  const emotion = rounded((band.baseline - y) / band.levelHeight, tenths ? 1 : 0);
  return Math.max(-2, Math.min(2, emotion));
}
