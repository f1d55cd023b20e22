import type { Transaction } from '../edit/transaction.ts';
import type { LaneCard } from '../model/laneCard.ts';
import { inOrder } from '../model/order.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { moveTouchpoints } from './moveTouchpoints.ts';
import { orderKeysAt } from './orderKeys.ts';

/** Where a stage and a segment cross. */
export interface Cell {
  readonly segmentId: string;
  readonly stageId: string;
}

/** Moves all that stands in one cell, touchpoints and cards of own lanes, before the `index`-th of what stands in another. */
export function moveCell(tr: Transaction, from: Cell, to: Cell, index: number): void {
  const touchpoints = [...tr.doc.touchpoint.values()].filter((row) => standsIn(from, row));
  const ids = touchpoints.map((row) => row.id);
  moveTouchpoints(tr, ids, { ...to, index });
  const cards = inOrder([...tr.doc.laneCard.values()].filter((row) => standsIn(from, row)));
  for (const laneId of new Set(cards.map((row) => row.laneId))) {
    const moved = cards.filter((row) => row.laneId === laneId);
    const present = [...tr.doc.laneCard.values()].filter((row) => row.laneId === laneId && standsIn(to, row));
    const keys = orderKeysAt(tr, 'laneCard', inOrder(present), index, moved.length);
    for (const [at, row] of moved.entries()) tr.update('laneCard', row.id, { ...to, order: keys[at] });
  }
}

function standsIn(cell: Cell, row: Touchpoint | LaneCard): boolean {
  return row.segmentId === cell.segmentId && row.stageId === cell.stageId;
}
