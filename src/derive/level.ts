/** One of the five emotion levels, from very negative to very positive. */
export type Level = -2 | -1 | 0 | 1 | 2;

/** The level that an emotion is nearest to; halves go away from zero. */
export function levelOf(emotion: number): Level {
  // Tenths are not exact in binary: 0.5 may come as 0.49999999999999994 out of a sum.
  const size = Math.min(2, Math.floor(Math.abs(emotion) + 0.5 + 1e-9));
  return (emotion < 0 && size > 0 ? -size : size) as Level;
}
