import { addHeader, shiftHeader } from '../../ui/headerDeeds.ts';
import { openFacts } from '../../ui/openFacts.ts';
import type { BoardPort } from '../../ui/workspace.ts';
import { openRowMenu } from './openRowMenu.ts';
import { revealRow } from './revealRow.ts';
import { placeNow } from './rowKeys.ts';
import { askForKeyboard, type RowsDesk } from './rows.ts';

/** What others may do with the list. It has no headers of stages and segments, so what is done to them is done in their details. */
export function rowsPort(desk: RowsDesk): BoardPort {
  const { workspace } = desk;
  return {
    reveal: (touchpointId) => revealRow(desk, touchpointId),
    goTo: () => askForKeyboard(desk),
    head: () => null,
    rename: (header) => openFacts(workspace, header),
    add: (kind, index) => openFacts(workspace, addHeader(workspace, kind, index)),
    shift: (header, direction) => void shiftHeader(workspace, header, direction),
    openMenu: () => openRowMenu(desk, placeNow(desk)?.id ?? null),
  };
}
