import { breakLines } from '../breakLines.ts';
import type { Measure } from '../measure.ts';
import type { PictureOptions } from '../pictureScene.ts';
import type { Item, Scene } from '../scene.ts';
import { columnLines, type TextStyle, textLines } from '../textLines.ts';
import type { Theme } from '../theme.ts';
import type { NativeCell, NativeRow, NativeTable } from './nativePart.ts';
import type { Sheet } from './sheet.ts';
import { headItems } from './slideHead.ts';

/** The free space in a cell, at its sides and above and below its texts. */
export const cellPadding = { side: 16, end: 9 } as const;

/** A text that goes into a cell, over at most so many lines. */
export interface CellText {
  readonly text: string;
  readonly style: TextStyle;
  readonly most?: number;
}

/** A row before its texts are broken: one with the names of the columns, a heading over all of them, or any other. */
export interface PlainRow {
  readonly cells: readonly (readonly CellText[])[];
  readonly isHead?: true;
  readonly isHeading?: true;
  readonly fill?: string;
}

/** What tables are made with: where they stand, their columns, and what they are called. */
export interface TableFrame {
  readonly x: number;
  readonly y: number;
  readonly columns: readonly number[];
  readonly label: string;
  readonly theme: Theme;
  readonly measure: Measure;
}

/** A row with its texts broken into lines, as high as they need. */
export function brokenRow({ cells, ...row }: PlainRow, { columns, measure }: TableFrame): NativeRow {
  const all = columns.reduce((sum, width) => sum + width, 0);
  const broken = cells.map((texts, at): NativeCell => {
    const width = (row.isHeading ? all : (columns[at] ?? 0)) - 2 * cellPadding.side;
    return texts.map(({ text, style, most = 4 }) => ({
      lines: breakLines(text, style, width, measure, most),
      style,
    }));
  });
  const height = Math.max(...broken.map(heightOf)) + 2 * cellPadding.end;
  return { ...row, cells: broken, height };
}

/** A table of such rows, with how it is drawn. */
export function slideTable(rows: readonly NativeRow[], frame: TableFrame): NativeTable {
  const { x, y, columns, label, theme } = frame;
  return { type: 'table', x, y, columns, rows, label, line: theme.line, items: tableItems(rows, frame) };
}

/** A slide or sheet with a table under its title. */
export function tableScene(
  [title, about]: readonly [title: string, about: string],
  { items }: NativeTable,
  options: PictureOptions,
  sheet: Sheet,
): Scene {
  const { width, height } = sheet;
  const { surface: background } = options.theme;
  return { width, height, background, title, items: [...headItems(title, about, options, sheet), ...items] };
}

function tableItems(rows: readonly NativeRow[], { x, y, columns, theme, label: table }: TableFrame): Item[] {
  const width = columns.reduce((sum, one) => sum + one, 0);
  const items: Item[] = [];
  let top = y;
  for (const [row, { cells, height, fill, isHead, isHeading }] of rows.entries()) {
    const headOver = isHead ? 1 : isHeading ? columns.length : undefined;
    if (fill) items.push({ type: 'rect', x, y: top, width, height, fill });
    let left = x;
    for (const [at, cell] of cells.entries()) {
      const column = columns[at] ?? 0;
      const place = { x: left + cellPadding.side, width: column - 2 * cellPadding.side };
      const drawn = cellItems(cell, place, top + (height - heightOf(cell)) / 2);
      const where = { table, row, column: at, ...(headOver && { headOver }) };
      items.push(...drawn.map((item) => ({ ...item, cell: where })));
      left += column;
    }
    top += height;
    const stroke = { stroke: theme.line, strokeWidth: 1 };
    items.push({ type: 'line', x1: x, y1: top, x2: x + width, y2: top, ...stroke });
  }
  return items;
}

function cellItems(cell: NativeCell, place: { x: number; width: number }, top: number): Item[] {
  let y = top;
  return cell.flatMap(({ lines, style }) => {
    const at = y;
    y += lines.length * style.lineHeight;
    return style.anchor === 'end'
      ? textLines(lines, place.x + place.width, at, style)
      : columnLines(lines, place, at, style);
  });
}

function heightOf(cell: NativeCell): number {
  return cell.reduce((sum, { lines, style }) => sum + lines.length * style.lineHeight, 0);
}

/** Rows on as many pages as they need, none higher than `room`. A heading never stands at the foot of a page, and is repeated where its rows go on. */
export function pagesOfRows(rows: readonly NativeRow[], room: number): NativeRow[][] {
  const pages: NativeRow[][] = [];
  let page: NativeRow[] = [];
  let used = 0;
  let heading: NativeRow | null = null;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  for (const [at, row] of rows.entries()) {
    const next = row.isHeading ? (rows[at + 1]?.height ?? 0) : 0;
    if (used > 0 && used + row.height + next > room) {
      turn();
      if (heading && !row.isHeading) {
        page.push(heading);
        used += heading.height;
      }
    }
    if (row.isHeading) heading = row;
    page.push(row);
    used += row.height;
  }
  turn();
  return pages;
}
