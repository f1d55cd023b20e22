import Papa from 'papaparse';

/** A table as CSV text, as spreadsheets take it: with the mark of UTF-8 and their ends of lines. What they would take for a formula gets an apostrophe. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell)));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n', quotes: mayBeCut })}\r\n`;
}

/**
 * What a formula may begin with: a spreadsheet gets there behind blanks, quotes and what is not seen. One that separates by semicolons, as in much of
 * Europe, begins a cell in the middle of a text too.
 */
const start = String.raw`(?:(?![\t\r\n])[\s"\p{C}])*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]`;
const formula = new RegExp(String.raw`(?:^|[;\t\r\n])(?=${start})`, 'gu');
const apostrophe = new RegExp(String.raw`(?<=^|[;\t\r\n])'(?=${start})`, 'gu');

function safe(cell: string): string {
  return cell.replace(formula, "$&'");
}

/** A text as it was before a table was made of it: without the apostrophes before what would otherwise be taken for a formula. */
export function withoutApostrophes(cell: string): string {
  return cell.replace(apostrophe, '');
}

/** Whether a program that takes several separators at once would cut a cell in two, unless it stands in quotes. */
function mayBeCut(cell: unknown): boolean {
  return typeof cell === 'string' && /[;\t]/.test(cell);
}
