import { bodyHeight } from './compactBody.ts';
import type { Layout } from './layout.ts';
import { layoutInRows, layoutOfRow, rowGap } from './layoutOfStages.ts';
import { compact } from './metrics.ts';
import type { PictureParts } from './timelinePicture.ts';

/** Some stages side by side, laid out for the least width, and how high they are with stages of other widths. */
export interface SlideRow {
  readonly layout: Layout;
  readonly heights: Map<number, number>;
}

/** A row whose stages have a width of their own. */
export interface WideRow {
  readonly row: SlideRow;
  readonly width: number;
}

/** The rows of a map at any width of their stages. The whole map is laid out once for each width, and only where other widths do not tell enough: wider stages are never higher. */
export class SlideRows {
  /** How many rows there can be. */
  readonly most: number;
  readonly #parts: PictureParts;
  readonly #layouts: Map<number, Layout>;
  readonly #rows = new Map<number, readonly SlideRow[]>();

  constructor(plain: Layout, parts: PictureParts) {
    this.most = plain.stages.length;
    this.#parts = parts;
    this.#layouts = new Map([[compact.stageWidth, plain]]);
  }

  /** The map in so many rows. */
  inRows(count: number): readonly SlideRow[] {
    const rows =
      this.#rows.get(count) ?? layoutInRows(this.#layoutAt(compact.stageWidth), count).map(plainRow);
    this.#rows.set(count, rows);
    return rows;
  }

  /** A row as it is drawn. */
  layoutOf({ row, width }: WideRow): Layout {
    return layoutOfRow(
      this.#layoutAt(width),
      row.layout.stages.map(({ id }) => id),
    );
  }

  /** How high rows are one under the other. */
  heightOf(rows: readonly WideRow[]): number {
    return stacked(rows.map((row) => this.#heightOf(row)));
  }

  /** Whether rows one under the other are no higher than that. */
  areWithin(rows: readonly WideRow[], height: number): boolean {
    const bounds = rows.map((row) => this.#boundsOf(row));
    if (stacked(bounds.map(({ most }) => most)) <= height) return true;
    if (stacked(bounds.map(({ least }) => least)) > height) return false;
    const spreads = bounds.map(({ least, most }) => most - least);
    const vaguest = rows[spreads.indexOf(Math.max(...spreads))];
    if (vaguest) this.#heightOf(vaguest);
    return this.areWithin(rows, height);
  }

  #layoutAt(width: number): Layout {
    const layout = this.#layouts.get(width) ?? this.#parts.layOut(width);
    this.#layouts.set(width, layout);
    return layout;
  }

  #heightOf(wide: WideRow): number {
    const { row, width } = wide;
    const known = row.heights.get(width);
    if (known !== undefined) return known;
    const plain = width === compact.stageWidth;
    const height = bodyHeight(plain ? row.layout : this.layoutOf(wide), this.#parts.tools);
    row.heights.set(width, height);
    return height;
  }

  /** Between which heights a row is, by the next widths for which the map was laid out. */
  #boundsOf({ row, width }: WideRow): { least: number; most: number } {
    const known = [...this.#layouts.keys()];
    const wider = Math.min(...known.filter((one) => one >= width));
    const narrower = Math.max(...known.filter((one) => one <= width));
    return {
      least: Number.isFinite(wider) ? this.#heightOf({ row, width: wider }) : 0,
      most: Number.isFinite(narrower) ? this.#heightOf({ row, width: narrower }) : Number.POSITIVE_INFINITY,
    };
  }
}

function plainRow(layout: Layout): SlideRow {
  return { layout, heights: new Map() };
}

function stacked(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + rowGap, -rowGap);
}
