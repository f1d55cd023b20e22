import { shiftHeader } from '../../ui/headerDeeds.ts';
import { headerKeys } from '../../ui/keys/boardKeys.ts';
import { keyReader } from '../../ui/keys/readKeys.ts';
import { openFacts } from '../../ui/openFacts.ts';
import { askToRemove } from '../../ui/removeHeader.ts';
import { selectIn } from '../../ui/selectCards.ts';
import type { Header } from '../../ui/workspace.ts';
import { openMenuHere } from './openMenu.ts';
import type { TableDesk } from './table.ts';
import { addInTable } from './tablePort.ts';

const deedOf = keyReader(headerKeys);

/** What a key does while the keyboard is on the header of a stage or segment: the same as on the board, except that walking is that of the table. Says false when it means nothing here. */
export function headerKey(desk: TableDesk, header: Header, event: KeyboardEvent): boolean {
  const { workspace, state } = desk;
  const deed = deedOf(event);
  if (!deed || deed === 'walk' || isAboutCards(desk, event)) return false;
  const [back, on] = header.kind === 'stage' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const step = event.key === on ? 1 : event.key === back ? -1 : 0;
  const deeds: Record<typeof deed, () => void> = {
    move: () => step && shiftHeader(workspace, header, step),
    select: () =>
      selectIn(workspace, header.kind, header.id, event.ctrlKey || event.shiftKey ? 'only' : 'toggle'),
    rename: () => state.setState({ renaming: header }),
    open: () => openFacts(workspace, header),
    remove: () => askToRemove(workspace, header),
    add: () => addInTable(desk, header),
    menu: () => openMenuHere(desk),
  };
  deeds[deed]();
  return true;
}

/** What is selected is seen, so it is what these keys are meant for. */
function isAboutCards({ workspace }: TableDesk, { key }: KeyboardEvent): boolean {
  const isMeant = key === 'Escape' || key === 'Delete' || key === 'Backspace';
  return isMeant && workspace.session.getState().selection.length > 0;
}
