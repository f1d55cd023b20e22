import type { Layout } from './layout.ts';

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

/** A key that walks over the board: the four arrows, to the ends of the band, to the ends of the map. */
export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'first' | 'last';

/** The board's cards and empty cells as a grid. */
export function boardGrid(_layout: Layout): BoardGrid {
  return { bands: [] };
}

/** Where the keyboard goes from a place on the board; the place itself (or what is nearest to it) when there is nothing in that direction, null on an empty board. */
export function neighbour(_layout: Layout, _focus: GridCell | null, _direction: Direction): GridCell | null {
  return null;
}
