import type { BandBox, CardBox, Layout } from './layout.ts';

/** The board as a grid of texts for screen readers: a group of rows for each band, a column for each stage. */
export interface BoardGrid {
  readonly bands: readonly GridBand[];
}

/** The rows of a band: as many as the fullest of its cells has cards, and at least one. */
export interface GridBand {
  readonly segmentId: string;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A cell of the grid: a card, or empty. It can be the place of the keyboard. */
export interface GridCell {
  readonly segmentId: string;
  readonly stageId: string;
  readonly touchpointId?: string;
}

/** The board's cards and empty cells as a grid: in each column the cards of a cell from top to bottom, in their order. */
export function boardGrid(layout: Layout): BoardGrid {
  return { bands: layout.bands.map((band) => ({ segmentId: band.id, rows: rowsOf(layout, band) })) };
}

/** The places of the keyboard in a band in the order of time: its cards, and its cells that have none; what is folded has none. */
export function walkOf(layout: Layout, band: BandBox): GridCell[] {
  if (band.isFolded) return [];
  return layout.stages.flatMap(({ id, isFolded }, at) => {
    if (isFolded) return [];
    const cards = band.cells[at] ?? [];
    return cards.length > 0 ? cards.map(cellOf) : [{ segmentId: band.id, stageId: id }];
  });
}

function rowsOf(layout: Layout, band: BandBox): GridCell[][] {
  const count = Math.max(1, ...band.cells.map((cell) => cell.length));
  return Array.from({ length: count }, (_, row) =>
    layout.stages.map(({ id }, at) => {
      const card = band.cells[at]?.[row];
      return card ? cellOf(card) : { segmentId: band.id, stageId: id };
    }),
  );
}

function cellOf({ id, segmentId, stageId }: CardBox): GridCell {
  return { segmentId, stageId, touchpointId: id };
}
