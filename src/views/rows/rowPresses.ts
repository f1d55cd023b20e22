import type { ClipboardEvent, MouseEvent } from 'react';
import { clipType } from '../../ui/clipboard/clip.ts';
import { extendSelection } from '../../ui/extendSelection.ts';
import { isTyping } from '../../ui/isTyping.ts';
import type { ColumnId } from './columns.ts';
import { openRowMenu } from './openRowMenu.ts';
import { beginEditing, placeNow } from './rowKeys.ts';
import { nextSort } from './rowOrder.ts';
import { type CellPlace, goToCell, type RowsDesk, sortBy } from './rows.ts';
import { pasteAt } from './writeCell.ts';

/** What presses and the clipboard do in the list: one press goes to a cell and selects its touchpoint, with Shift all from where the keyboard was, two write in it; pasted cells are laid over those from the active one on. */
export function rowPresses(desk: RowsDesk) {
  const { session } = desk.workspace;
  return {
    // Before the press itself takes the keyboard there.
    onMouseDown: (event: MouseEvent) => {
      const at = cellUnder(event);
      const from = placeNow(desk);
      if (event.button === 0 && event.shiftKey && at?.id && from?.id)
        extendSelection(desk.workspace, [from.id, at.id], desk.ids.get());
    },
    onClick: (event: MouseEvent) => {
      const at = cellUnder(event);
      if (!at) return;
      goToCell(desk, at);
      if (at.id === null) sortBy(desk, nextSort(desk.state.getState().sort, at.column));
      else if (!event.shiftKey)
        session.setState({ selection: selectionAfter(session.getState().selection, at.id, event) });
    },
    onDoubleClick: (event: MouseEvent) => {
      const at = cellUnder(event);
      if (at?.id) beginEditing(desk, at, null);
    },
    onContextMenu: (event: MouseEvent) => {
      if (isTyping(event.target)) return;
      event.preventDefault();
      const isByKey = event.button !== 2;
      openRowMenu(
        desk,
        cellUnder(event)?.id ?? null,
        isByKey ? undefined : { x: event.clientX, y: event.clientY },
      );
    },
    onPaste: (event: ClipboardEvent) => {
      const { at } = desk.state.getState();
      const { clipboardData: data } = event;
      // Touchpoints that were copied are pasted as such.
      if (isTyping(event.target) || !at?.id || data.types.includes(clipType)) return;
      event.preventDefault();
      event.stopPropagation();
      pasteAt(desk, at, data.getData('text/plain'));
    },
  };
}

function cellUnder({ target }: MouseEvent): CellPlace | null {
  if (isTyping(target) || !(target instanceof Element)) return null;
  const key = target.closest<HTMLElement>('[data-key]')?.dataset.key;
  const [id = '', column] = key?.split(' ') ?? [];
  return column === undefined ? null : { id: id || null, column: column as ColumnId };
}

function selectionAfter(
  selection: readonly string[],
  id: string,
  { ctrlKey, metaKey }: MouseEvent,
): readonly string[] {
  if (!ctrlKey && !metaKey) return [id];
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
}
