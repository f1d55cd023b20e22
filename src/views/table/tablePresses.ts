import type { MouseEvent } from 'react';
import type { TablePlace } from '../../derive/tablePlaces.ts';
import { startCardHere } from '../../ui/newCard.ts';
import { addLaneCardAt, editLane } from './laneKeys.ts';
import { openMenu, openMenuHere } from './openMenu.ts';
import { placeOfKey } from './placeOfKey.ts';
import { goTo, type TableDesk } from './table.ts';

/** What presses in the table do: one selects, with a key for more it adds or takes out, two edit the title or add a touchpoint, the right button opens the menu. */
export function tablePresses(desk: TableDesk) {
  const { session } = desk.workspace;
  return {
    onClick: (event: MouseEvent) => {
      const place = placeUnder(desk, event);
      if (!place) return;
      goTo(desk, place);
      if (place.kind === 'cell' && place.touchpointId !== undefined) select(desk, place.touchpointId, event);
      else if (place.kind === 'cell') session.setState({ selection: [] });
      else if (place.kind === 'lane') pressLane(desk, place, event);
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeUnder(desk, event);
      if (!place) return;
      goTo(desk, place);
      if (place.kind === 'stage' || place.kind === 'segment') desk.state.setState({ renaming: place });
      else if (place.kind === 'cell' && place.touchpointId !== undefined)
        session.setState({ editing: place.touchpointId });
      else if (place.kind === 'cell') void startCardHere(desk.workspace);
      else if (place.kind === 'lane' && !isAdding(event)) editLane(desk, place);
    },
    onContextMenu: (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      event.preventDefault();
      // The key that the browser knows for it has no button of the mouse.
      if (event.button !== 2 && !isFinger(event)) openMenuHere(desk);
      else openMenu(desk, placeUnder(desk, event), { x: event.clientX, y: event.clientY });
    },
  };
}

/** A card of a lane is selected; where the plus is, one is added. */
function pressLane(desk: TableDesk, place: TablePlace & { kind: 'lane' }, event: MouseEvent): void {
  const { cardId } = place;
  if (isAdding(event)) addLaneCardAt(desk, place);
  else if (cardId !== undefined)
    desk.workspace.session.setState({ selection: [], chosen: { kind: 'laneCard', id: cardId } });
}

function isAdding({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-add]') !== null;
}

function isFinger({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
}

/** What lies under the pointer; nothing in a field. */
function placeUnder({ watch }: TableDesk, { target }: MouseEvent): TablePlace | null {
  if (!(target instanceof Element) || target.closest('input, textarea')) return null;
  return placeOfKey(watch.get(), target.closest<HTMLElement>('[data-key]')?.dataset.key);
}

function select({ workspace }: TableDesk, id: string, event: MouseEvent): void {
  const { session } = workspace;
  const { selection } = session.getState();
  const isSelected = selection.includes(id);
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    const others = selection.filter((one) => one !== id);
    session.setState({ selection: isSelected ? others : [...selection, id] });
  } else if (isFinger(event) && isSelected && selection.length === 1)
    session.setState({ inspectorOpen: true });
  else session.setState({ selection: [id] });
}
