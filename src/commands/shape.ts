import type { Doc } from '../model/doc.ts';
import { compareOrder, inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** Touchpoints as they stand to one another on the map: cell by cell, among all stages and segments in their order. */
export interface Shape {
  readonly stages: readonly string[];
  readonly segments: readonly string[];
  readonly groups: readonly Group[];
}

/** Those of one cell, in their order, and which stage and segment it is, counted from 0. */
export interface Group {
  readonly ids: readonly string[];
  readonly column: number;
  readonly row: number;
  /** How many others stand before the first of them. */
  readonly index: number;
}

/** A way on the map: stages to the right, segments down. */
export interface Shift {
  readonly columns: number;
  readonly rows: number;
}

/** The shape of touchpoints; what is in the tray is not part of it. */
export function shapeOf(doc: Doc, ids: Iterable<string>): Shape {
  const stages = inOrder(doc.stage.values()).map(({ id }) => id);
  const segments = inOrder(doc.segment.values()).map(({ id }) => id);
  const own = new Set(ids);
  const cells = cellsOf(doc, own);
  const groups = [...cells.values()].flatMap((cards): Group[] => {
    const first = cards.findIndex(({ id }) => own.has(id));
    const card = cards[first];
    const column = stages.indexOf(card?.stageId ?? '');
    const row = segments.indexOf(card?.segmentId ?? '');
    if (!card || column < 0 || row < 0) return [];
    return [{ ids: cards.map(({ id }) => id).filter((id) => own.has(id)), column, row, index: first }];
  });
  return { stages, segments, groups };
}

/** The part of a way that a shape can go without any of it leaving the map. */
export function boundShift({ stages, segments, groups }: Shape, { columns, rows }: Shift): Shift {
  if (groups.length === 0) return { columns: 0, rows: 0 };
  const bound = (by: number, places: readonly number[], count: number) =>
    Math.max(-Math.min(...places), Math.min(by, count - 1 - Math.max(...places))) + 0;
  return {
    columns: bound(
      columns,
      groups.map((group) => group.column),
      stages.length,
    ),
    rows: bound(
      rows,
      groups.map((group) => group.row),
      segments.length,
    ),
  };
}

/** All cards of the cells in which some of these stand, in order. */
function cellsOf(doc: Doc, ids: ReadonlySet<string>): Map<string, Touchpoint[]> {
  const cells = new Map<string, Touchpoint[]>();
  for (const id of ids) {
    const row = doc.touchpoint.get(id);
    if (row) cells.set(cellKey(row), []);
  }
  for (const row of doc.touchpoint.values()) cells.get(cellKey(row))?.push(row);
  for (const cards of cells.values()) cards.sort(compareOrder);
  return cells;
}

function cellKey({ state, segmentId, stageId }: Touchpoint): string {
  return `${state} ${segmentId} ${stageId}`;
}
