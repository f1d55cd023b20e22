import type { BandBox, Box, CardBox, Layout, Place, PointBox } from './layout.ts';

/** Where a card released at a point would stand. `index` counts the other cards of the cell, so it is the place after a move. Points a little outside belong to the nearest cell, far away or without any cell it is null. */
export function placeAt(_layout: Layout, _x: number, _y: number, _draggedId?: string): Place | null {
  return null;
}

/** The ground of a cell: its stage's width in the touchpoints lane of its band. Null when there is no such cell. */
export function cellBox(_layout: Layout, _segmentId: string, _stageId: string): Box | null {
  return null;
}

/** Where a card at a place would be drawn; beyond the stage when its slots are full. Null when there is no such cell. */
export function slotBox(_layout: Layout, _place: Place): Box | null {
  return null;
}

/** The card under a point, or null. */
export function cardAt(_layout: Layout, _x: number, _y: number): CardBox | null {
  return null;
}

/** The point of a curve nearest to a place on the board, within `reach` pixels, and its band; or null. */
export function pointAt(
  _layout: Layout,
  _x: number,
  _y: number,
  _reach = 12,
): { readonly band: BandBox; readonly point: PointBox } | null {
  return null;
}
