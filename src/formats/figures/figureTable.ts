import { cleanText } from '../../model/cleanText.ts';
import { decodeText } from '../decodeText.ts';
import { limits } from '../limits.ts';
import { type Problem, problem } from '../problem.ts';
import { separators, type TableLine, tableLines } from '../tableLines.ts';
import { type FigureColumn, figureColumnOf } from './figureColumns.ts';
import { figureNumber } from './figureNumber.ts';

/** A table of figures, taken apart: the names of its columns, what each is read as by itself, and the rows below. */
export interface FigureTable {
  readonly names: readonly string[];
  /** By the place of the column; null where it is not read. */
  readonly columns: readonly (FigureColumn | null)[];
  readonly rows: readonly TableLine[];
  /** Whether numbers have a comma before their fraction, as far as the way the table is written says. */
  readonly separator: string;
}

/** Titles and empty lines may stand above the names of the columns, up to this many rows. */
const ROWS_ABOVE = 20;

/** So many values of a column say whether it holds numbers. */
const LOOKED_AT = 50;

/** Takes apart a table of figures, from a file or pasted. Never throws. */
export function figureTable(content: Uint8Array | string): FigureTable | Problem {
  if (content.length > limits.tableBytes)
    return problem('tooLarge', { limit: limits.tableBytes / 1_000_000 });
  const decoded = typeof content === 'string' ? content : decodeText(content);
  if (decoded === null) return problem('notText');
  const text = cleanText(decoded.replace(/^\uFEFF/, ''));
  if (text.trim() === '') return problem('empty');
  const separator = bestSeparator(text);
  const { lines, openQuote } = tableLines(text, separator);
  if (openQuote !== null) return problem('openQuote', { line: openQuote });
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > limits.tableColumns) return problem('tooManyColumns', { limit: limits.tableColumns });
  const head = headOf(lines);
  if (lines.length - head - 1 > limits.tableRows) return problem('tooManyLines', { limit: limits.tableRows });
  const names = Array.from({ length: width }, (_, at) => lines[head]?.cells[at] ?? '');
  const rows = lines.slice(head + 1);
  return { names, rows, separator, columns: withValues(knownColumns(names), names, rows) };
}

/** The separator that makes the most columns known by name, else the most columns. */
function bestSeparator(text: string): string {
  const worth = separators.map((separator) => {
    const { lines } = tableLines(text, separator, ROWS_ABOVE + 1);
    const names = lines[headOf(lines)]?.cells ?? [];
    return known(names) * limits.tableColumns + Math.min(names.length, limits.tableColumns - 1);
  });
  return separators[worth.indexOf(Math.max(...worth))] ?? separators[0];
}

/** The first row that names most columns. */
function headOf(lines: readonly TableLine[]): number {
  const counts = lines.slice(0, ROWS_ABOVE + 1).map(({ cells }) => known(cells));
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
}

function known(names: readonly string[]): number {
  return new Set(knownColumns(names).filter((column) => column !== null)).size;
}

/** Of two columns of one meaning the first is read. */
function knownColumns(names: readonly string[]): (FigureColumn | null)[] {
  const taken = new Set<FigureColumn>();
  return names.map((name) => {
    const column = figureColumnOf(name);
    if (column === undefined || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

/** Where no column is the value, each unknown column of numbers is a figure that its name names: *Date, Touchpoint, NPS, Visits*. */
function withValues(
  columns: readonly (FigureColumn | null)[],
  names: readonly string[],
  rows: readonly TableLine[],
): (FigureColumn | null)[] {
  if (columns.includes('value') || columns.includes('answer')) return [...columns];
  return columns.map((column, at) => {
    if (column !== null || names[at] === '') return column;
    const cells = rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells[at] || []);
    const numbers = cells.filter((cell) => figureNumber(cell, ',') ?? figureNumber(cell, '.'));
    return numbers.length > 0 && numbers.length * 2 >= cells.length ? 'value' : null;
  });
}
