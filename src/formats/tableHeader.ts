import { type Column, columnWords, type TableLanguage } from './columnWords.ts';
import { plainWord } from './plainWord.ts';
import type { TableLine } from './tableLines.ts';

/** The row of a table that names its columns. */
export interface TableHeader {
  /** Which row it is. */
  readonly index: number;
  /** Where each column stands that is read. */
  readonly places: ReadonlyMap<Column, number>;
  readonly names: readonly string[];
  /** The language in which most columns are named. */
  readonly language: TableLanguage;
}

/** Titles and empty lines may stand above the names of the columns, up to this many rows. */
const ROWS_ABOVE = 20;

/** The first row that names most columns, among the first rows of a table; null when none names any. */
export function tableHeader(lines: readonly TableLine[]): TableHeader | null {
  let best: TableHeader | null = null;
  for (const [index, { cells }] of lines.slice(0, ROWS_ABOVE + 1).entries()) {
    const header = headerOf(index, cells);
    if (header.places.size > (best?.places.size ?? 0)) best = header;
  }
  return best;
}

function headerOf(index: number, names: readonly string[]): TableHeader {
  const words = names.map(wordsOf);
  const language = languageOf(words.flat());
  const found = words.flatMap((known, place) => known.map((word) => ({ ...word, place })));
  const places = new Map<Column, number>();
  // Where two columns could be the same one, the more proper name wins: "Stage" before "Phase", whichever stands first.
  for (const { column, place } of found.sort(byRank(language))) {
    if (!places.has(column) && ![...places.values()].includes(place)) places.set(column, place);
  }
  return { index, places: inPlace(places), names, language };
}

/** A word that names a column in some language; the lower its rank there, the more proper it is. */
interface ColumnWord {
  readonly column: Column;
  readonly language: TableLanguage;
  readonly rank: number;
}

type PlacedWord = ColumnWord & { readonly place: number };

function byRank(language: TableLanguage): (a: PlacedWord, b: PlacedWord) => number {
  const foreign = (word: PlacedWord): number => (word.language === language ? 0 : 1);
  return (a, b) => foreign(a) - foreign(b) || a.rank - b.rank || a.place - b.place;
}

function inPlace(places: ReadonlyMap<Column, number>): Map<Column, number> {
  return new Map([...places].sort(([, a], [, b]) => a - b));
}

const byWord = new Map<string, ColumnWord[]>();
for (const [column, languages] of Object.entries(columnWords)) {
  for (const [language, words] of Object.entries(languages)) {
    for (const [rank, word] of words.entries()) {
      const entries = byWord.get(compact(word)) ?? [];
      entries.push({ column: column as Column, language: language as TableLanguage, rank });
      byWord.set(compact(word), entries);
    }
  }
}

function wordsOf(name: string): readonly ColumnWord[] {
  return byWord.get(compact(name)) ?? byWord.get(compact(name.replace(/[([{].*$/s, ''))) ?? [];
}

/** Column names are compared without spaces too: "TouchPoint", "touch_point" and "Touch point" are one. */
function compact(name: string): string {
  return plainWord(name).replaceAll(' ', '');
}

function languageOf(words: readonly ColumnWord[]): TableLanguage {
  const count = (language: TableLanguage) => words.filter((word) => word.language === language).length;
  const languages = Object.keys(columnWords.segment) as TableLanguage[];
  return languages.reduce((best, next) => (count(next) > count(best) ? next : best));
}
