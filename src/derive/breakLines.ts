import { LineFiller } from './fillLines.ts';
import type { Font, Measure } from './measure.ts';
import { paragraphsOf, type TextUnit } from './textUnits.ts';

/** How many texts a style remembers before it forgets the ones that were not asked for lately. */
const generationSize = 10_000;
const mostStyles = 64;

/** Rounding in a text engine must not push a word off a line that it just filled. */
const slack = 0.01;

interface Memory {
  young: Map<string, readonly string[]>;
  old: Map<string, readonly string[]>;
}

const memories = new WeakMap<Measure, Map<string, Memory>>();

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
  const memory = memoryOf(measure, `${font.size} ${font.weight} ${maxWidth} ${maxLines}`);
  const known = memory.young.get(text) ?? memory.old.get(text);
  const lines = known ?? linesOf(text, (line) => measure(line, font) <= maxWidth + slack, maxLines);
  if (!memory.young.has(text)) remember(memory, text, lines);
  return lines;
}

function memoryOf(measure: Measure, style: string): Memory {
  let styles = memories.get(measure);
  if (!styles || styles.size > mostStyles) {
    styles = new Map();
    memories.set(measure, styles);
  }
  let memory = styles.get(style);
  if (!memory) {
    memory = { young: new Map(), old: new Map() };
    styles.set(style, memory);
  }
  return memory;
}

function remember(memory: Memory, text: string, lines: readonly string[]): void {
  if (memory.young.size >= generationSize) {
    memory.old = memory.young;
    memory.young = new Map();
  }
  memory.young.set(text, lines);
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
