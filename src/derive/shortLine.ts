import type { Font, Measure } from './measure.ts';
import { charactersOf } from './textUnits.ts';

/** A text on one line: whole, or as many of its letters as fit with an ellipsis after them. */
export function shortLine(text: string, font: Font, maxWidth: number, measure: Measure): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (measure(line, font) <= maxWidth) return line;
  const kept = charactersOf(line);
  const ended = () => `${kept.join('').trimEnd()}…`;
  while (kept.length > 0 && measure(ended(), font) > maxWidth) kept.pop();
  return kept.length > 0 ? ended() : '';
}
