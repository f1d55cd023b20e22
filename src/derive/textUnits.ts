/** A run of text that stays on one line as long as it fits there. */
export interface TextUnit {
  readonly text: string;
  /** True when a space divides it from what stands before it on the same line. */
  readonly spaced: boolean;
  /** True when a break after it shows a hyphen. */
  readonly soft: boolean;
  /** How it may be divided when it is too wide: at soft hyphens, between words, between characters, or not at all. */
  readonly divisible: 'softHyphens' | 'words' | 'characters' | 'no';
}

const plainText = /^[\x20-\x7e]*$/;
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const spaces = /[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/;
const nothingToDraw = /[\p{Cc}\ufffe\uffff]/gu;
const loneSurrogate = /\p{Cs}/gu;
const zeroWidthSpace = '\u200b';
const softHyphen = '\u00ad';
const scriptWithoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const opening = /^[\p{Ps}\p{Pi}¿¡]+$/u;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The paragraphs of a text, each as its units in order; a blank line is a paragraph without units. */
export function paragraphsOf(text: string): TextUnit[][] {
  if (plainText.test(text)) return [plainUnits(text)];
  return text.split(lineEnds).map((line) => {
    const visible = line.replaceAll('\t', ' ').replace(nothingToDraw, '').replace(loneSurrogate, '\ufffd');
    return unitsOf(visible);
  });
}

/** What a text is made of for its reader: letters with their marks, pictures of several code points. */
export function charactersOf(text: string): string[] {
  if (plainText.test(text)) return text.split('');
  return Array.from(characters.segment(text), ({ segment }) => segment);
}

/** A unit that is too wide, divided into the next smaller ones. */
export function divided(unit: TextUnit): TextUnit[] {
  if (unit.divisible === 'softHyphens') return unitsFrom(unit.text.split(softHyphen), unit, true, 'words');
  if (unit.divisible === 'words') return unitsFrom(wordsOf(unit.text), unit, false, 'characters');
  return unitsFrom(charactersOf(unit.text), unit, false, 'no');
}

/** The text of a unit as it is drawn when nothing divides it. */
export function drawnText(unit: TextUnit): string {
  return unit.divisible === 'softHyphens' ? unit.text.replaceAll(softHyphen, '') : unit.text;
}

function plainUnits(line: string): TextUnit[] {
  const units: TextUnit[] = [];
  for (const text of line.split(' ')) {
    if (text !== '') units.push({ text, spaced: true, soft: false, divisible: 'words' });
  }
  return units;
}

function unitsOf(line: string): TextUnit[] {
  const units: TextUnit[] = [];
  for (const word of line.split(spaces)) {
    let spaced = true;
    for (const part of word.split(zeroWidthSpace)) {
      for (const text of scriptWithoutSpaces.test(part) ? wordsOf(part) : [part]) {
        if (text.replaceAll(softHyphen, '') === '') continue;
        const divisible = text.includes(softHyphen) ? 'softHyphens' : 'words';
        units.push({ text, spaced, soft: false, divisible });
        spaced = false;
      }
    }
  }
  return units;
}

/** Words with the signs that belong to them: closing ones stay with the word before, opening ones with the word after. */
function wordsOf(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const { segment, isWordLike } of words.segment(text)) {
    if (opening.test(segment)) {
      before += segment;
    } else if (isWordLike || found.length === 0) {
      found.push(before + segment);
      before = '';
    } else {
      found.push(`${found.pop()}${before}${segment}`);
      before = '';
    }
  }
  if (before !== '') found.push(before);
  return found;
}

function unitsFrom(
  texts: readonly string[],
  whole: TextUnit,
  soft: boolean,
  divisible: TextUnit['divisible'],
): TextUnit[] {
  const filled = texts.filter((text) => text !== '');
  return filled.map((text, index) => ({
    text,
    spaced: index === 0 && whole.spaced,
    soft: index === filled.length - 1 ? whole.soft : soft,
    divisible,
  }));
}
