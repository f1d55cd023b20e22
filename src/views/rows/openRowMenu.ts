import { finishTyping } from '../../ui/contextMenu/finishTyping.ts';
import { elementOfPlace } from '../../ui/parts/tabStop.ts';
import { goToCell, type RowsDesk } from './rows.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens the context menu of a touchpoint: one that is not selected becomes the selection. By a key it stands beside its row. */
export function openRowMenu(desk: RowsDesk, id: string | null, point?: Point): void {
  const { session } = desk.workspace;
  finishTyping(desk.workspace);
  if (id !== null && !session.getState().selection.includes(id)) session.setState({ selection: [id] });
  if (id === null) session.setState({ selection: [] });
  const { at } = desk.state.getState();
  if (id !== null && at?.id !== id) goToCell(desk, { id, column: 'title' });
  const element = elementOfPlace(desk.scroller, `${id ?? ''} ${at?.column ?? 'title'}`) ?? desk.scroller;
  const { left, top, width } = element?.getBoundingClientRect() ?? new DOMRect();
  const beside = { x: left + Math.min(width, 136), y: top + 24 };
  desk.state.setState({
    menu: { place: id === null ? 'ground' : 'card', at: point ?? beside, byKey: point === undefined },
  });
}
