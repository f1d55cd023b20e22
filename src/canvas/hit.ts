import { cardAt, cellBox, placeAt, pointAt, slotBox } from '../derive/cellAt.ts';
import type { Box, Layout, Place } from '../derive/layout.ts';
import { type OwnCell, type OwnPlace, ownCellAt } from '../derive/ownLanes.ts';
import { isFarAt, type Point } from './view.ts';

/** What lies under a place of the board. */
export type Hit =
  | { readonly type: 'card'; readonly id: string }
  | { readonly type: 'point'; readonly id: string; readonly segmentId: string }
  /** The handle at the edge of a card, from which a link is drawn. */
  | { readonly type: 'handle'; readonly id: string }
  | { readonly type: 'link'; readonly id: string }
  | { readonly type: 'note'; readonly id: string }
  | { readonly type: 'laneCard'; readonly id: string }
  /** A cell of a lane of one's own, and where its next card would begin; `isPlus` over that place itself. */
  | { readonly type: 'lane'; readonly place: OwnPlace; readonly box: Box; readonly isPlus: boolean }
  | { readonly type: 'free'; readonly place: Place; readonly box: Box }
  | { readonly type: 'cell'; readonly place: Place }
  | { readonly type: 'ground' };

/** Half the least size of what can be pointed at, in pixels of the window: with a mouse or a pen, and with a finger. */
export const REACH = { mouse: 12, finger: 22 } as const;

/** Finds what lies under a place of the board. Points of curves are as easy to hit at every zoom; far away only cards are. */
export function hitAt(layout: Layout, { x, y }: Point, zoom: number, reach: number = REACH.mouse): Hit {
  const card = cardAt(layout, x, y);
  if (card) return { type: 'card', id: card.id };
  if (isFarAt(zoom)) return { type: 'ground' };
  const found = pointAt(layout, x, y, Math.max(reach / zoom, reach));
  if (found) return { type: 'point', id: found.point.id, segmentId: found.band.id };
  const own = ownCellAt(layout, x, y);
  if (own) return ownHit(own, x, y);
  const place = inside(layout, x, y) ? placeAt(layout, x, y) : null;
  if (!place || isFolded(layout, place)) return { type: 'ground' };
  const free = freePlace(layout, place);
  const ground = cellBox(layout, place.segmentId, place.stageId);
  const target = free?.place.index === 0 ? ground : free?.box;
  if (free && target && contains(target, x, y)) return { type: 'free', ...free };
  return { type: 'cell', place };
}

function ownHit({ cards, lane, place, free }: OwnCell, x: number, y: number): Hit {
  const card = cards.find((one) => contains({ ...one, y: lane.y + one.y }, x, y));
  if (card) return { type: 'laneCard', id: card.id };
  return { type: 'lane', place, box: free, isPlus: contains(free, x, y) };
}

/** The place after the last card of a cell and its box, when the cell has room for one more; null when it is full. */
export function freePlace(layout: Layout, cell: Omit<Place, 'index'>): { place: Place; box: Box } | null {
  const ground = cellBox(layout, cell.segmentId, cell.stageId);
  if (!ground) return null;
  const place = { ...cell, index: cardsIn(layout, cell) };
  const box = slotBox(layout, place);
  if (!box || box.x + box.width > ground.x + ground.width + 1) return null;
  return box.y + box.height > ground.y + ground.height + 1 ? null : { place, box };
}

/** How many cards stand in a cell. */
export function cardsIn(layout: Layout, { segmentId, stageId }: Omit<Place, 'index'>): number {
  const band = layout.bands.find(({ id }) => id === segmentId);
  const column = layout.stages.findIndex(({ id }) => id === stageId);
  return band?.cells[column]?.length ?? 0;
}

function isFolded({ bands, stages }: Layout, { segmentId, stageId }: Place): boolean {
  const isIt = (box: { id: string; isFolded?: true }) =>
    box.isFolded && (box.id === segmentId || box.id === stageId);
  return bands.some(isIt) || stages.some(isIt);
}

function inside(layout: Layout, x: number, y: number): boolean {
  if (x < 0 || x > layout.width) return false;
  return layout.bands.some((band) => y >= band.y && y <= band.y + band.height);
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
