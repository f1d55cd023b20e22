import Papa from 'papaparse';

/** A table as CSV text, as spreadsheets take it: with the mark of UTF-8 and their ends of lines. What they would take for a formula gets an apostrophe. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell)));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n', quotes: mayBeCut })}\r\n`;
}

/**
 * Where a formula may begin: a spreadsheet that separates by semicolons, as in much of Europe, begins a cell in the middle of a text too. It gets there
 * behind blanks, quotes and what is not seen.
 */
const formula = /(?:^|[;\t\r\n])(?=(?:(?![\t\r\n])[\s"\p{C}])*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/gu;

function safe(cell: string): string {
  return cell.replace(formula, "$&'");
}

/** Whether a program that takes several separators at once would cut a cell in two, unless it stands in quotes. */
function mayBeCut(cell: unknown): boolean {
  return typeof cell === 'string' && /[;\t]/.test(cell);
}
