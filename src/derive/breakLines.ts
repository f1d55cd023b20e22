import { LineFiller } from './fillLines.ts';
import type { Font, Measure } from './measure.ts';
import { paragraphsOf, type TextUnit } from './textUnits.ts';

/** How many texts a style remembers before it forgets the ones that were not asked for lately. */
const generationSize = 10_000;
const mostStyles = 64;

/** Rounding in a text engine must not push a word off a line that it just filled. */
const slack = 0.01;

/** The lines of texts in one font and width. */
interface Style {
  readonly size: number;
  readonly weight: number;
  readonly maxWidth: number;
  readonly maxLines: number;
  young: Map<string, readonly string[]>;
  old: Map<string, readonly string[]>;
}

const stylesOf = new WeakMap<Measure, Style[]>();

/**
 * The lines in which a text is drawn in a box `maxWidth` wide: broken at spaces, then at soft hyphens (which show as hyphens), between words, between characters.
 * With `maxLines`, the last line ends in an ellipsis when more would follow. An empty text has no lines. The same text gives the same array.
 */
export function breakLines(
  text: string,
  font: Font,
  maxWidth: number,
  measure: Measure,
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] {
  const style = styleOf(measure, font, maxWidth, maxLines);
  const recent = style.young.get(text);
  if (recent) return recent;
  const fits = (line: string) => measure(line, font) <= maxWidth + slack;
  const lines = style.old.get(text) ?? linesOf(text, fits, maxLines);
  remember(style, text, lines);
  return lines;
}

function styleOf(measure: Measure, { size, weight }: Font, maxWidth: number, maxLines: number): Style {
  let styles = stylesOf.get(measure);
  for (const style of styles ?? []) {
    if (
      style.maxWidth === maxWidth &&
      style.size === size &&
      style.weight === weight &&
      style.maxLines === maxLines
    )
      return style;
  }
  if (!styles || styles.length >= mostStyles) {
    styles = [];
    stylesOf.set(measure, styles);
  }
  const style: Style = { size, weight, maxWidth, maxLines, young: new Map(), old: new Map() };
  styles.push(style);
  return style;
}

function remember(style: Style, text: string, lines: readonly string[]): void {
  if (style.young.size >= generationSize) {
    style.old = style.young;
    style.young = new Map();
  }
  style.young.set(text, lines);
}

function linesOf(text: string, fits: (line: string) => boolean, maxLines: number): readonly string[] {
  const filler = new LineFiller(fits, Math.max(1, maxLines));
  for (const paragraph of withoutBlankEnds(paragraphsOf(text))) {
    if (!filler.write(paragraph)) {
      filler.shorten();
      break;
    }
  }
  return filler.lines;
}

function withoutBlankEnds(paragraphs: TextUnit[][]): TextUnit[][] {
  const isFilled = (paragraph: TextUnit[]) => paragraph.length > 0;
  return paragraphs.slice(paragraphs.findIndex(isFilled), paragraphs.findLastIndex(isFilled) + 1);
}
