import type { Font, Measure } from './measure.ts';

/** The lines in which a text is drawn in a box `maxWidth` wide. With `maxLines`, the last line ends in an ellipsis when more would follow. An empty text has no lines. */
export function breakLines(
  text: string,
  _font: Font,
  _maxWidth: number,
  _measure: Measure,
  _maxLines?: number,
): readonly string[] {
  return text === '' ? [] : [text];
}
