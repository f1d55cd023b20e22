import type { GridCell } from '../derive/grid.ts';
import type { Layout } from '../derive/layout.ts';
import type { Focus } from '../store/session.ts';

/** The name under which a cell of the grid is found in the page. */
export function cellKey(cell: GridCell): string {
  return cell.touchpointId ?? `${cell.segmentId} ${cell.stageId}`;
}

/** The cell of the grid that stands for the place of the keyboard: a card, an empty cell, or the nearest that is still there; at first the first one. */
export function gridPlace(layout: Layout, focus: Focus | null): GridCell | null {
  const row =
    layout.bands.find(({ id, isFolded }) => id === focus?.segmentId && !isFolded) ??
    layout.bands.find(({ isFolded }) => !isFolded);
  const open = layout.stages.findIndex(({ isFolded }) => !isFolded);
  const wanted = layout.stages.findIndex(({ id, isFolded }) => id === focus?.stageId && !isFolded);
  const column = wanted < 0 ? open : wanted;
  const stageId = layout.stages[column]?.id;
  if (!row || stageId === undefined) return null;
  const card = focus?.touchpointId === undefined ? undefined : layout.cards.get(focus.touchpointId);
  const near = card ?? row.cells[column]?.at(focus ? -1 : 0);
  const place = { segmentId: row.id, stageId };
  return near ? { segmentId: near.segmentId, stageId: near.stageId, touchpointId: near.id } : place;
}
