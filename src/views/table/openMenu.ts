import { placeKey, type TablePlace } from '../../derive/tablePlaces.ts';
import type { MenuPlace } from '../../ui/actions/action.ts';
import { finishTyping } from '../../ui/contextMenu/finishTyping.ts';
import { elementOfPlace } from '../../ui/parts/tabStop.ts';
import { goTo, placeNow, type TableDesk } from './table.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens the context menu of a place of the table. What it acts on is then selected, or has the keyboard: a touchpoint that is not selected becomes the selection, one that is keeps it. */
export function openMenu(desk: TableDesk, place: TablePlace | null, at: Point, byKey = false): void {
  const { session } = desk.workspace;
  finishTyping(desk.workspace);
  if (place) goTo(desk, place);
  const id = place?.kind === 'cell' ? place.touchpointId : undefined;
  const { selection } = session.getState();
  const cardId = place?.kind === 'lane' ? place.cardId : undefined;
  if (cardId !== undefined) session.setState({ selection: [], chosen: { kind: 'laneCard', id: cardId } });
  else if (id !== undefined && !selection.includes(id)) session.setState({ selection: [id] });
  else if (id === undefined && place?.kind !== 'stage' && place?.kind !== 'segment')
    session.setState({ selection: [] });
  desk.state.setState({ menu: { place: menuPlaceOf(place), at, byKey } });
}

/** Opens the context menu of what the keyboard is on, beside it. */
export function openMenuHere(desk: TableDesk): void {
  const place = placeNow(desk);
  const element = place && elementOfPlace(desk.scroller, placeKey(place));
  const { left, top, width } = (element ?? desk.scroller)?.getBoundingClientRect() ?? new DOMRect();
  openMenu(desk, place, { x: left + Math.min(width, 136), y: top + 24 }, true);
}

function menuPlaceOf(place: TablePlace | null): MenuPlace {
  if (place?.kind === 'stage' || place?.kind === 'segment') return place.kind;
  if (place?.kind === 'lane' && place.cardId !== undefined) return 'laneCard';
  if (place?.kind !== 'cell') return 'ground';
  return place.touchpointId === undefined ? 'cell' : 'card';
}
