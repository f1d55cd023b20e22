import { LineFiller } from './fillLines.ts';
import type { Font, Measure } from './measure.ts';
import { paragraphsOf, type TextUnit } from './textUnits.ts';

/** How many texts a style remembers before it forgets the ones that were not asked for lately. */
const generationSize = 10_000;
const mostStyles = 64;

/** Rounding in a text engine must not push a word off a line that it just filled. */
const slack = 0.01;

/** Of how many widths a style remembers the lines of a text. */
const mostWidths = 8;

/** The lines of a text, and the widths for which they are the same: from the longest that fitted to below the shortest that did not. */
interface Broken {
  readonly lines: readonly string[];
  readonly least: number;
  readonly below: number;
}

/** The lines of texts in one font. */
interface Style {
  readonly size: number;
  readonly weight: number;
  readonly maxLines: number;
  young: Map<string, readonly Broken[]>;
  old: Map<string, readonly Broken[]>;
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
  const style = styleOf(measure, font, maxLines);
  const limit = maxWidth + slack;
  const recent = style.young.get(text);
  const known = recent ?? style.old.get(text) ?? [];
  const found = known.find(({ least, below }) => least <= limit && limit < below);
  if (found && recent) return found.lines;
  const broken = found ?? brokenAt(limit, text, font, measure, maxLines);
  if (style.young.size >= generationSize) {
    style.old = style.young;
    style.young = new Map();
  }
  style.young.set(text, found ? known : [broken, ...known.slice(0, mostWidths - 1)]);
  return broken.lines;
}

function styleOf(measure: Measure, { size, weight }: Font, maxLines: number): Style {
  const styles = stylesOf.get(measure) ?? [];
  const known = styles.find(
    (style) => style.size === size && style.weight === weight && style.maxLines === maxLines,
  );
  if (known) return known;
  const style: Style = { size, weight, maxLines, young: new Map(), old: new Map() };
  stylesOf.set(measure, [...styles.slice(1 - mostStyles), style]);
  return style;
}

function brokenAt(limit: number, text: string, font: Font, measure: Measure, maxLines: number): Broken {
  let least = Number.NEGATIVE_INFINITY;
  let below = Number.POSITIVE_INFINITY;
  const fits = (line: string) => {
    const width = measure(line, font);
    if (width > limit) below = Math.min(below, width);
    else least = Math.max(least, width);
    return width <= limit;
  };
  const filler = new LineFiller(fits, Math.max(1, maxLines));
  for (const paragraph of withoutBlankEnds(paragraphsOf(text))) {
    if (!filler.write(paragraph)) {
      filler.shorten();
      break;
    }
  }
  return { lines: filler.lines, least, below };
}

function withoutBlankEnds(paragraphs: TextUnit[][]): TextUnit[][] {
  const isFilled = (paragraph: TextUnit[]) => paragraph.length > 0;
  return paragraphs.slice(paragraphs.findIndex(isFilled), paragraphs.findLastIndex(isFilled) + 1);
}
