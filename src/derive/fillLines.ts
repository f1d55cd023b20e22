import { charactersOf, divided, drawnText, type TextUnit } from './textUnits.ts';

const hyphen = '-';
const ellipsis = '…';

/** Writes units into lines one after the other until all stand or no line is left. */
export class LineFiller {
  readonly lines: string[] = [];
  readonly #fits: (line: string) => boolean;
  readonly #maxLines: number;
  #current = '';
  /** The line ends inside a word, so that a break here shows a hyphen. */
  #inWord = false;
  #lastInWord = false;

  constructor(fits: (line: string) => boolean, maxLines: number) {
    this.#fits = fits;
    this.#maxLines = maxLines;
  }

  get isFull(): boolean {
    return this.lines.length >= this.#maxLines;
  }

  /** Writes a paragraph and ends its last line. Returns false when some of it found no line. */
  write(paragraph: readonly TextUnit[]): boolean {
    if (this.isFull) return paragraph.length === 0;
    const waiting = [...paragraph].reverse();
    for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
      if (this.#place(unit)) continue;
      if (this.#isDividedNow(unit)) waiting.push(...divided(unit).reverse());
      else if (this.#current !== '') {
        this.#endLine(this.#inWord);
        if (this.isFull) return false;
        waiting.push(unit);
      } else this.#append(unit);
    }
    this.#endLine(false);
    return true;
  }

  /** Ends the last line in an ellipsis, at the cost of as many characters as that needs. */
  shorten(): void {
    const last = this.lines.pop() ?? '';
    const kept = this.#fits(ellipsis) ? charactersOf(this.#lastInWord ? last.slice(0, -1) : last) : [];
    const ended = () => kept.join('').trimEnd() + ellipsis;
    while (kept.length > 0 && !this.#fits(ended())) kept.pop();
    this.lines.push(ended());
  }

  #place(unit: TextUnit): boolean {
    if (!this.#fits(this.#joined(unit) + (unit.soft ? hyphen : ''))) return false;
    this.#append(unit);
    return true;
  }

  /** A word with soft hyphens fills the line that has begun; any other word first gets a line of its own. */
  #isDividedNow(unit: TextUnit): boolean {
    if (unit.divisible === 'softHyphens') return true;
    return unit.divisible !== 'no' && this.#current === '';
  }

  #joined(unit: TextUnit): string {
    const isFirst = this.#current === '';
    return isFirst ? drawnText(unit) : this.#current + (unit.spaced ? ' ' : '') + drawnText(unit);
  }

  #append(unit: TextUnit): void {
    this.#current = this.#joined(unit);
    this.#inWord = unit.soft;
  }

  #endLine(isInWord: boolean): void {
    this.lines.push(isInWord ? this.#current + hyphen : this.#current);
    this.#lastInWord = isInWord;
    this.#current = '';
    this.#inWord = false;
  }
}
