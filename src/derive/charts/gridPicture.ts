import type { TouchpointKind } from '../../model/touchpoint.ts';
import type { MetricTrend } from '../analysis/metricTrends.ts';
import type { Font, Measure } from '../measure.ts';

/** What stands in one place of a chart that is a table. */
export interface GridCell {
  readonly text?: string | undefined;
  /** Quiet words under it. */
  readonly small?: string | undefined;
  /** How long its bar is, 0 to 1 of the room. */
  readonly bar?: number;
  /** How long the hatched bar after it is: what is waited. */
  readonly waiting?: number;
  /** Touchpoints as cards against how many are wanted. */
  readonly cards?: GridCards;
  /** How much ink its ground has, 0 to 1. */
  readonly ink?: number;
  /** The sign before its words. */
  readonly kind?: TouchpointKind | undefined;
  /** A figure over time as a small line. */
  readonly trend?: MetricTrend;
  readonly isStrong?: boolean;
  /** What is said of it is bad, or a little so. */
  readonly tone?: 'bad' | 'warning' | 'quiet';
}

/** Touchpoints of a stage as cards. */
export interface GridCards {
  readonly count: number;
  /** So many more are wanted, drawn as gaps. */
  readonly missing: number;
  /** Where the needle stands, in cards. */
  readonly wanted: number;
  /** The most that any row of the table has, for one scale. */
  readonly most: number;
}

/** A mark of a table with its meaning. */
export interface GridLegend {
  readonly mark: 'card' | 'missing' | 'needle' | 'bar' | 'waiting';
  readonly text: string;
}

/** What the cells of a column hold: words, numbers under one another, bars, counts on more or less ink, or small lines. */
export type GridShape = 'words' | 'number' | 'bars' | 'count' | 'trend';

/** A column of a chart that is a table. */
export interface GridColumn {
  readonly label: string;
  readonly shape: GridShape;
}

/** A chart that is a table: its columns, and its rows with a cell for each. */
export interface GridPicture {
  /** Said over it where a picture holds several. */
  readonly heading?: string;
  readonly legend?: readonly GridLegend[];
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** How the texts of a table are written. */
export const gridFonts = {
  head: { size: 11, weight: 400 },
  words: { size: 12, weight: 400 },
  strong: { size: 12, weight: 600 },
  small: { size: 11, weight: 400 },
} as const satisfies Record<string, Font>;

/** The free space between two columns. */
export const gridGap = 12;

/** The side of the tile of a kind, with the space after it. */
export const kindRoom = 24;

/** The size of a small line. */
export const trendSize = { width: 96, height: 24 } as const;

const least: Readonly<Record<GridShape, number>> = {
  words: 120,
  number: 44,
  bars: 120,
  count: 48,
  trend: trendSize.width,
};

/** A longer head is broken over several lines. */
const widestHead = 96;

/** What is left of the width goes to the columns in these parts. */
const share: Readonly<Record<GridShape, number>> = { words: 3, number: 0, bars: 3, count: 1, trend: 0 };

/** The place of a column across. */
export interface GridPlace {
  readonly x: number;
  readonly width: number;
}

/** Where the columns stand in a picture that is as wide as wanted, or wider where they would be too narrow. */
export function gridPlaces(
  { columns, rows }: GridPicture,
  wanted: number,
  measure: Measure,
): { readonly width: number; readonly places: readonly GridPlace[] } {
  const needs = columns.map((column, at) =>
    leastWidth(
      column,
      rows.flatMap((row) => row[at] ?? []),
      measure,
    ),
  );
  const needed = needs.reduce((sum, need) => sum + need, 0) + gridGap * (columns.length - 1);
  const width = Math.max(wanted, Math.ceil(needed));
  const parts = columns.reduce((sum, { shape }) => sum + share[shape], 0) || 1;
  let x = 0;
  const places = columns.map(({ shape }, at): GridPlace => {
    const place = { x, width: (needs[at] ?? 0) + ((width - needed) * share[shape]) / parts };
    x += place.width + gridGap;
    return place;
  });
  return { width, places };
}

/** Numbers are never broken, and the words over counts only between words, as long as they are of a usual length. */
function leastWidth({ shape, label }: GridColumn, cells: readonly GridCell[], measure: Measure): number {
  const words = shape === 'count' ? label.split(/\s+/) : shape === 'number' ? [label] : [];
  const heads = words.map((word) => Math.min(widestHead, measure(word, gridFonts.head)));
  const numbers = shape === 'number' ? cells : [];
  const widths = numbers.flatMap(({ text = '', small = '' }) => [
    measure(text, gridFonts.strong),
    measure(small, gridFonts.small),
  ]);
  return [...heads, ...widths].reduce((most, width) => Math.max(most, width), least[shape]);
}
