import type { Doc } from '../model/doc.ts';
import { compareOrder, inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** Where a touchpoint goes: before the `index`-th card of a cell, or to the end of the tray. An index beyond the last card means the end. */
export type Place = { readonly segmentId: string; readonly stageId: string; readonly index: number } | 'tray';

/** Whether a touchpoint has no place on the map yet. */
export function isInTray(touchpoint: Touchpoint): boolean {
  return touchpoint.segmentId === null || touchpoint.stageId === null;
}

/** A place as it can be used: the tray, when its stage or segment is gone. */
export function foundPlace(doc: Doc, place: Place): Place {
  return place !== 'tray' && doc.segment.has(place.segmentId) && doc.stage.has(place.stageId)
    ? place
    : 'tray';
}

/** The fields of a touchpoint that say in which cell it stands. */
export function cellOf(place: Place): Pick<Touchpoint, 'segmentId' | 'stageId'> {
  if (place === 'tray') return { segmentId: null, stageId: null };
  return { segmentId: place.segmentId, stageId: place.stageId };
}

/** The cards that stand in the cell of a place, or in the tray, in order; as-is and to-be are lists of their own. */
export function cardsAt(doc: Doc, place: Place, state: Touchpoint['state']): Touchpoint[] {
  const { segmentId, stageId } = cellOf(place);
  const cards: Touchpoint[] = [];
  for (const row of doc.touchpoint.values()) {
    const here = place === 'tray' ? isInTray(row) : row.segmentId === segmentId && row.stageId === stageId;
    if (here && row.state === state) cards.push(row);
  }
  return cards.sort(compareOrder);
}

/** Touchpoints in the order in which they are lived through: by stage, then by their order in the cell; the tray comes last. */
export function inTime(doc: Doc, touchpoints: readonly Touchpoint[]): Touchpoint[] {
  const ranks = new Map(inOrder(doc.stage.values()).map((stage, rank) => [stage.id, rank]));
  const rankOf = (row: Touchpoint) =>
    (isInTray(row) ? undefined : ranks.get(row.stageId ?? '')) ?? ranks.size;
  return [...touchpoints].sort((a, b) => rankOf(a) - rankOf(b) || compareOrder(a, b));
}
