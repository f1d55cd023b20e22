import { breakLines } from './breakLines.ts';
import type { Font, Measure } from './measure.ts';

/** The lines of a heading, in as few as it needs and about as long as each other, so that no word stands alone on the last one. */
export function balancedLines(
  text: string,
  font: Font,
  width: number,
  measure: Measure,
  most: number,
): readonly string[] {
  const lines = breakLines(text, font, width, measure, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith('…')) return lines;
  let [low, high] = [width / 2, width];
  for (let tries = 0; tries < 7; tries++) {
    const middle = (low + high) / 2;
    // Without a limit, so that what does not fit is counted instead of shortened.
    if (breakLines(text, font, middle, measure).length > lines.length) low = middle;
    else high = middle;
  }
  return breakLines(text, font, high, measure);
}
