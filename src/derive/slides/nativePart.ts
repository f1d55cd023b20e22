import type { Item } from '../scene.ts';
import type { TextStyle } from '../textLines.ts';

/** What a presentation has as a thing of its own, not as loose shapes: a table, or a mark with a text in it. Its items are how it looks where there is nothing native. */
export type NativePart = NativeTable | NativeMark;

/** A table whose rows and texts can be changed. */
export interface NativeTable {
  readonly type: 'table';
  readonly items: readonly Item[];
  readonly x: number;
  readonly y: number;
  /** The widths of its columns. */
  readonly columns: readonly number[];
  readonly rows: readonly NativeRow[];
  /** The colour of the lines between rows. */
  readonly line: string;
  /** What it is for those who do not see it. */
  readonly label: string;
}

/** A row; one that is a heading has a single cell over all columns. */
export interface NativeRow {
  readonly height: number;
  readonly cells: readonly NativeCell[];
  readonly isHead?: true;
  readonly isHeading?: true;
  readonly fill?: string;
}

/** A cell: texts one under the other, each broken as it is drawn. */
export type NativeCell = readonly NativeText[];

/** A text with its lines. */
export interface NativeText {
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

/** A disc with a short text in it. */
export interface NativeMark {
  readonly type: 'mark';
  readonly items: readonly Item[];
  /** Its upper left. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
  readonly edge: string;
  readonly label: string;
}
