import { extendSelection } from '../../ui/extendSelection.ts';
import { sayCount } from '../../ui/selectCards.ts';
import { columns } from './columns.ts';
import { openRowMenu } from './openRowMenu.ts';
import { nextSort } from './rowOrder.ts';
import { type CellPlace, goToCell, type RowsDesk, sortBy } from './rows.ts';
import { writeCell } from './writeCell.ts';

/** How many rows PageUp and PageDown go over. */
const PAGE = 15;

/** What a key does while the keyboard is in the list; says false when it means nothing here. */
export function rowKey(desk: RowsDesk, event: KeyboardEvent): boolean {
  const at = placeNow(desk);
  if (!at) return false;
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  const next = stepFrom(desk, at, event);
  if (next && !event.altKey) {
    goToCell(desk, next);
    if (event.shiftKey) extend(desk, at, next);
    return true;
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    openRowMenu(desk, at.id);
    return true;
  }
  if (isHeld) return false;
  return at.id === null ? headKey(desk, at, event.key) : cellKey(desk, { ...at, id: at.id }, event);
}

/** The cell that the keyboard is on; at first the first one. */
export function placeNow({ state, ids }: RowsDesk): CellPlace | null {
  const { at, columns: shown } = state.getState();
  const [first] = ids.get();
  if (!at) return first === undefined ? null : { id: first, column: 'title' };
  const isThere = at.id === null || ids.get().includes(at.id);
  return { id: isThere ? at.id : (first ?? null), column: shown.includes(at.column) ? at.column : 'title' };
}

function headKey(desk: RowsDesk, { column }: CellPlace, key: string): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  sortBy(desk, nextSort(desk.state.getState().sort, column));
  return true;
}

function cellKey(desk: RowsDesk, at: CellPlace & { id: string }, { key }: KeyboardEvent): boolean {
  if (key === ' ') toggle(desk, at.id);
  else if (key === 'Enter' || key === 'F2') beginEditing(desk, at, null);
  else if (key === 'Delete' || key === 'Backspace') writeCell(desk, at, '');
  else if (key.length === 1) beginEditing(desk, at, key);
  else return false;
  return true;
}

/** Opens a cell for writing: with what is in it, or with the first letter of what replaces it. */
export function beginEditing({ workspace, state }: RowsDesk, at: CellPlace, text: string | null): void {
  // A title has signs of its own, and its field knows them.
  if (at.column === 'title' && text === null) workspace.session.setState({ editing: at.id });
  else state.setState({ editing: { ...at, text } });
}

function stepFrom({ state, ids }: RowsDesk, at: CellPlace, event: KeyboardEvent): CellPlace | null {
  const { columns: shown } = state.getState();
  const rows = ids.get();
  const column = shown.indexOf(at.column);
  const row = at.id === null ? -1 : rows.indexOf(at.id);
  const isFar = event.ctrlKey || event.metaKey;
  const to = (across: number, down: number): CellPlace => ({
    id: down < 0 ? null : (rows[Math.min(down, rows.length - 1)] ?? null),
    column: shown[Math.max(0, Math.min(shown.length - 1, across))] ?? 'title',
  });
  switch (event.key) {
    case 'ArrowLeft':
      return to(column - 1, row);
    case 'ArrowRight':
      return to(column + 1, row);
    case 'ArrowUp':
      return to(column, row - 1);
    case 'ArrowDown':
      return to(column, row + 1);
    case 'PageUp':
      return to(column, Math.max(0, row - PAGE));
    case 'PageDown':
      return to(column, row + PAGE);
    case 'Home':
      return to(0, isFar ? 0 : row);
    case 'End':
      return to(shown.length - 1, isFar ? rows.length - 1 : row);
    default:
      return null;
  }
}

function toggle({ workspace }: RowsDesk, id: string): void {
  const { session } = workspace;
  const { selection } = session.getState();
  session.setState({
    selection: selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id],
  });
  sayCount(workspace);
}

function extend({ workspace, ids }: RowsDesk, from: CellPlace, to: CellPlace): void {
  if (from.id !== to.id) extendSelection(workspace, [from.id ?? undefined, to.id ?? undefined], ids.get());
}

/** The step over to the cell where the keyboard goes on once a cell is written. */
export function goOnFrom(desk: RowsDesk, at: CellPlace, way: 'down' | 'right' | 'left'): void {
  const key = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft' }[way];
  const next = stepFrom(desk, at, new KeyboardEvent('keydown', { key }));
  if (next && columns[next.column]) goToCell(desk, next);
}
