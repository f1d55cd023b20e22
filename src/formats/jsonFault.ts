/** Where a text stops being JSON: line and column counted from 1; `isCutOff` when it is right until it ends too soon. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly isCutOff: boolean;
}

/** The place of the first fault of a text that is not JSON; null for a text that is. Unlike the words of an engine it is the same in every browser. */
export function jsonFault(text: string): JsonFault | null {
  const scanner = new Scanner(text);
  if (scanner.skipDocument()) return null;
  const before = text.slice(0, scanner.at).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    isCutOff: /^(?:[\w.+-]{0,30}|\\(?:u[0-9a-fA-F]{0,3})?)$/.test(text.slice(scanner.at, scanner.at + 40)),
  };
}

/** How deep the objects and lists of a JSON text lie in one another, found without reading it. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

const TOKEN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Walks over JSON; every `skip` says whether what it looked for was there, and leaves `at` at the fault when it was not. */
class Scanner {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  skipDocument(): boolean {
    if (!this.#skipValue()) return false;
    this.#skipSpace();
    return this.at === this.#text.length;
  }

  #skipValue(): boolean {
    this.#skipSpace();
    const character = this.#text[this.at];
    if (character === '{') return this.#skipList('}', () => this.#skipField());
    if (character === '[') return this.#skipList(']', () => this.#skipValue());
    return character === '"' ? this.#skipString() : this.#skipPattern(TOKEN);
  }

  #skipList(end: string, skipItem: () => boolean): boolean {
    this.at += 1;
    this.#skipSpace();
    if (this.#skipCharacter(end)) return true;
    do {
      if (!skipItem()) return false;
      this.#skipSpace();
    } while (this.#skipCharacter(','));
    return this.#skipCharacter(end);
  }

  #skipField(): boolean {
    this.#skipSpace();
    if (!this.#skipString()) return false;
    this.#skipSpace();
    return this.#skipCharacter(':') && this.#skipValue();
  }

  #skipString(): boolean {
    if (!this.#skipCharacter('"')) return false;
    for (;;) {
      const character = this.#text[this.at];
      if (character === '"') return this.#skipCharacter('"');
      if (character === undefined || character < ' ') return false;
      if (character !== '\\') this.at += 1;
      else if (!this.#skipPattern(ESCAPE)) return false;
    }
  }

  #skipSpace(): void {
    while (/[ \t\n\r]/.test(this.#text[this.at] ?? '')) this.at += 1;
  }

  #skipCharacter(character: string): boolean {
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  #skipPattern(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    this.at += found?.length ?? 0;
    return found !== undefined;
  }
}
