import type { BandBox } from './layout.ts';

/** The emotion that a point dragged to `y` in a band has: one of the five levels, or with `tenths` one of the tenths between −2 and 2. */
export function emotionAtY(
  band: Pick<BandBox, 'baseline' | 'levelHeight'>,
  y: number,
  _tenths = false,
): number {
  return (band.baseline - y) / band.levelHeight;
}
