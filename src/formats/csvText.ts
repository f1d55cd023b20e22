import Papa from 'papaparse';

/** A table as CSV text, as spreadsheets take it: with the mark of UTF-8 and their ends of lines. What they would take for a formula gets an apostrophe. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell)));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

function safe(cell: string): string {
  return /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) ? `'${cell}` : cell;
}
