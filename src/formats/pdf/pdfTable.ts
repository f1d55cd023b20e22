import type { PdfFile } from './pdfFile.ts';
import type { PlacedElement } from './pdfSections.ts';

/** Elements in their order, in which those that make up a table on a page are one. */
export function tablesIn(elements: readonly PlacedElement[]): (PlacedElement | PlacedElement[])[] {
  const parts: (PlacedElement | PlacedElement[])[] = [];
  for (const placed of elements) {
    const last = parts.at(-1);
    if (!placed.element.cell) parts.push(placed);
    else if (Array.isArray(last) && isOneTable(last.at(-1), placed)) last.push(placed);
    else parts.push([placed]);
  }
  return parts;
}

function isOneTable(last: PlacedElement | undefined, next: PlacedElement): boolean {
  const [before, cell] = [last?.element.cell, next.element.cell];
  return last?.page === next.page && before?.table === cell?.table && (before?.row ?? 0) <= (cell?.row ?? 0);
}

/** Writes a table with its rows and their cells, whose texts `write` writes; a heading is one that stands over the columns below it. */
export function tableEntry(
  file: PdfFile,
  elements: readonly PlacedElement[],
  parent: number,
  write: (placed: PlacedElement, parent: number) => number,
): number {
  const table = file.reserve();
  const rows = runsOf(elements, ({ element: { cell } }) => cell?.row).map((row) => {
    const own = file.reserve();
    const cells = runsOf(row, ({ element: { cell } }) => cell?.column).map((texts) => {
      const cell = file.reserve();
      const over = texts[0]?.element.cell?.headOver;
      const kind = over ? `TH/A<</O/Table/Scope/Column/ColSpan ${over}>>` : 'TD';
      const kids = kidsOf(texts.map((text) => write(text, cell)));
      return file.add(`<</S/${kind}/P ${own} 0 R/K[${kids}]>>`, cell);
    });
    return file.add(`<</S/TR/P ${table} 0 R/K[${kidsOf(cells)}]>>`, own);
  });
  return file.add(`<</S/Table/P ${parent} 0 R/K[${kidsOf(rows)}]>>`, table);
}

/** Neighbours that have the same of something, together. */
function runsOf<T, K>(all: readonly T[], of: (one: T) => K): T[][] {
  const runs: T[][] = [];
  for (const one of all) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && of(run[0]) === of(one)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function kidsOf(numbers: readonly number[]): string {
  return numbers.map((number) => `${number} 0 R`).join(' ');
}
