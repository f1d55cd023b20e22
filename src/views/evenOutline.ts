import type { Outline } from '../derive/outline.ts';

/** How much of its stage a card fills. */
const fill = 0.88;

/** The outline of a map with one touchpoint in each stage: for each segment the emotions of its touchpoints. */
export function evenOutline(bands: readonly (readonly number[])[]): Outline {
  const count = bands[0]?.length ?? 0;
  return {
    version: 1,
    stages: Array.from({ length: count }, (_, index) => index / count),
    bands: bands.map((emotions, band) => ({
      color: `s${band + 1}`,
      cards: emotions.map((emotion, index) => ({
        x: (index + (1 - fill) / 2) / count,
        width: fill / count,
        emotion,
      })),
    })),
  };
}
