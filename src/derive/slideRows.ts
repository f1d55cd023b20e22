import { bodyHeight } from './compactBody.ts';
import type { Layout } from './layout.ts';
import { layoutInRows, layoutOfRow, rowGap } from './layoutOfStages.ts';
import { compact } from './metrics.ts';
import type { Steps } from './steps.ts';
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

/** The rows of a map at any width of their stages. The whole map is laid out once for each width, and only where other widths do not tell enough: wider stages are never higher. Before each layout and each height a pause is possible. */
export class SlideRows {
  /** The whole map in one row, with stages of the least width. */
  readonly plain: Layout;
  /** How many rows there can be. */
  readonly most: number;
  readonly #parts: Pick<PictureParts, 'layOut' | 'tools'>;
  readonly #layouts: Map<number, Layout>;
  readonly #rows = new Map<number, readonly SlideRow[]>();

  constructor(parts: Pick<PictureParts, 'layOut' | 'tools'>) {
    this.plain = parts.layOut();
    this.most = this.plain.stages.length;
    this.#parts = parts;
    this.#layouts = new Map([[compact.stageWidth, this.plain]]);
  }

  /** The map in so many rows. */
  inRows(count: number): readonly SlideRow[] {
    const rows = this.#rows.get(count) ?? layoutInRows(this.plain, count).map(plainRow);
    this.#rows.set(count, rows);
    return rows;
  }

  /** A row as it is drawn. */
  *layoutOf({ row, width }: WideRow): Steps<Layout> {
    return layoutOfRow(
      yield* this.#layoutAt(width),
      row.layout.stages.map(({ id }) => id),
    );
  }

  /** How high rows are one under the other. */
  *heightOf(rows: readonly WideRow[]): Steps<number> {
    const heights: number[] = [];
    for (const row of rows) heights.push(yield* this.#heightOf(row));
    return stacked(heights);
  }

  /** Whether rows one under the other are no higher than that. */
  *areWithin(rows: readonly WideRow[], height: number): Steps<boolean> {
    const bounds: Bounds[] = [];
    for (const row of rows) bounds.push(yield* this.#boundsOf(row));
    if (stacked(bounds.map(({ most }) => most)) <= height) return true;
    if (stacked(bounds.map(({ least }) => least)) > height) return false;
    const spreads = bounds.map(({ least, most }) => most - least);
    const vaguest = rows[spreads.indexOf(Math.max(...spreads))];
    if (vaguest) yield* this.#heightOf(vaguest);
    return yield* this.areWithin(rows, height);
  }

  *#layoutAt(width: number): Steps<Layout> {
    const known = this.#layouts.get(width);
    if (known) return known;
    yield;
    const layout = this.#parts.layOut(width);
    this.#layouts.set(width, layout);
    return layout;
  }

  *#heightOf(wide: WideRow): Steps<number> {
    const { row, width } = wide;
    const known = row.heights.get(width);
    if (known !== undefined) return known;
    const plain = width === compact.stageWidth;
    const layout = plain ? row.layout : yield* this.layoutOf(wide);
    yield;
    const height = bodyHeight(layout, this.#parts.tools);
    row.heights.set(width, height);
    return height;
  }

  /** Between which heights a row is, by the next widths for which the map was laid out. */
  *#boundsOf({ row, width }: WideRow): Steps<Bounds> {
    const known = [...this.#layouts.keys()];
    const wider = Math.min(...known.filter((one) => one >= width));
    const narrower = Math.max(...known.filter((one) => one <= width));
    return {
      least: Number.isFinite(wider) ? yield* this.#heightOf({ row, width: wider }) : 0,
      most: Number.isFinite(narrower)
        ? yield* this.#heightOf({ row, width: narrower })
        : Number.POSITIVE_INFINITY,
    };
  }
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function plainRow(layout: Layout): SlideRow {
  return { layout, heights: new Map() };
}

function stacked(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + rowGap, -rowGap);
}
