import type { ReactNode } from 'react';

/** Lines of a table for a file, the first with the names of its columns. */
export type Lines = readonly (readonly (string | number | undefined)[])[];

interface Column {
  readonly label: string;
  /** Numbers stand under one another. */
  readonly isNumber?: boolean;
}

interface Row {
  readonly id: string;
  readonly name: string;
  /** The touchpoints that it leads to. */
  readonly ids?: readonly string[];
  readonly cells: readonly ReactNode[];
  /** The numbers behind cells that write them in words or with signs, by their place. */
  readonly values?: Readonly<Record<number, number>>;
}

/** The figures of a chart. */
export interface ChartRows {
  /** The first is that of the names. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The figures of a chart as lines of a file: numbers as numbers, and nothing where a cell is empty. */
export function linesOf({ columns, rows }: ChartRows): Lines {
  return [
    columns.map(({ label }) => label),
    ...rows.map(({ name, cells, values }) => [name, ...cells.map((cell, at) => values?.[at] ?? plain(cell))]),
  ];
}

/** The same lines with a last column that says one thing of all of them. */
export function linesWith(lines: Lines, label: string, value: string): Lines {
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line, at) => [
    ...line,
    ...Array.from({ length: width - line.length }, () => undefined),
    at === 0 ? label : value,
  ]);
}

function plain(cell: ReactNode): string | number | undefined {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : undefined;
}
