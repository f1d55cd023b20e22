import Papa from 'papaparse';
import { withoutApostrophes } from './csvText.ts';

/** One row of a table: the line of the file on which it begins, counted from 1, and its cells without space around them. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table; `openQuote` is the line of a row with a quote that never closes, `strayQuotes` the lines of rows with quotes in odd places. */
export interface TableLines {
  readonly lines: readonly TableLine[];
  readonly openQuote: number | null;
  readonly strayQuotes: readonly number[];
}

/** The signs that may stand between the cells of a table. */
export const separators = [',', ';', '\t', '|'] as const;

/** Takes a table apart into rows and cells; `most` stops after that many rows. */
export function tableLines(text: string, separator: string, most = 0): TableLines {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter: separator,
    newline: '\n',
    preview: most,
  });
  let next = 1;
  const lines = data.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return { line, cells: cells.map(cellText) };
  });
  const lineOf = (row: number | undefined): number => lines[row ?? 0]?.line ?? 1;
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')),
    openQuote: open ? lineOf(open.row) : null,
    strayQuotes: [
      ...new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => lineOf(row))),
    ],
  };
}

/** All cells as a spreadsheet puts them on the clipboard, empty rows among them too. */
export function copiedCells(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (lines === '') return [];
  const { data } = Papa.parse<string[]>(lines, { delimiter: '\t', newline: '\n' });
  return data.map((cells) => cells.map(cellText));
}

function cellText(cell: string): string {
  return withoutApostrophes(cell.trim()).trim();
}
