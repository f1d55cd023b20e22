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
  const places = new Map<Column, number>();
  const counts = new Map<TableLanguage, number>();
  names.forEach((name, place) => {
    const found = wordsOf(name);
    const column = found.find((entry) => !places.has(entry.column))?.column;
    if (!column) return;
    places.set(column, place);
    for (const entry of found) {
      if (entry.column === column) counts.set(entry.language, (counts.get(entry.language) ?? 0) + 1);
    }
  });
  return { index, places, names, language: mostFrequent(counts) };
}

interface ColumnWord {
  readonly column: Column;
  readonly language: TableLanguage;
}

const byWord = new Map<string, ColumnWord[]>();
for (const [column, languages] of Object.entries(columnWords)) {
  for (const [language, words] of Object.entries(languages)) {
    for (const word of words) {
      const entries = byWord.get(compact(word)) ?? [];
      entries.push({ column: column as Column, language: language as TableLanguage });
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

function mostFrequent(counts: ReadonlyMap<TableLanguage, number>): TableLanguage {
  const languages = Object.keys(columnWords.segment) as TableLanguage[];
  return languages.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}
