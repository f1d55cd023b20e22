import { placeOfLaneCard } from '../../derive/tablePlaces.ts';
import { chosenId } from '../../ui/chosenRow.ts';
import { addHeader, headerIds, shiftHeader } from '../../ui/headerDeeds.ts';
import { elementOfPlace } from '../../ui/parts/tabStop.ts';
import type { BoardPort, Header } from '../../ui/workspace.ts';
import { openMenuHere } from './openMenu.ts';
import { askForKeyboard, goTo, placeNow, type TableDesk } from './table.ts';

/** What others may do with the table, just as with the board. */
export function tablePort(desk: TableDesk): BoardPort {
  const { state, workspace } = desk;
  return {
    reveal: (touchpointId) =>
      elementOfPlace(desk.scroller, touchpointId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    goTo: (header) => {
      if (header) goTo(desk, header);
      else state.setState({ aside: chosenPlace(desk) });
      askForKeyboard(desk);
    },
    head: () => {
      const { aside } = state.getState();
      const place = aside && placeNow(desk);
      return place?.kind === 'stage' || place?.kind === 'segment' ? place : null;
    },
    rename: (header) => state.setState({ renaming: header }),
    add: (kind, index) => openName(desk, addHeader(workspace, kind, index)),
    shift: (header, direction) => void shiftHeader(workspace, header, direction),
    openMenu: () => openMenuHere(desk),
  };
}

/** Adds a stage or segment after another and opens its name. */
export function addInTable(desk: TableDesk, { kind, id }: Header): void {
  openName(desk, addHeader(desk.workspace, kind, headerIds(desk.workspace, kind).indexOf(id) + 1));
}

/** Where the card of a lane stands that is selected. */
function chosenPlace({ workspace, watch }: TableDesk) {
  const id = chosenId(workspace, 'laneCard');
  return id === null ? null : placeOfLaneCard(watch.get(), id);
}

function openName(desk: TableDesk, header: Header): void {
  goTo(desk, header);
  desk.state.setState({ renaming: header });
}
