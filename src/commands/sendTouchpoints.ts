import type { Transaction } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import type { Cell } from './moveCell.ts';
import { moveTouchpoints } from './moveTouchpoints.ts';
import { inTime } from './place.ts';

/** Sends touchpoints to the end of their cells in another stage or segment; what is not said of the cell each keeps, and from the tray it comes to the first. */
export function sendTouchpoints(tr: Transaction, ids: Iterable<string>, to: Partial<Cell>): void {
  const firstStage = inOrder(tr.doc.stage.values())[0]?.id;
  const firstSegment = inOrder(tr.doc.segment.values())[0]?.id;
  const rows = [...new Set(ids)].flatMap((id) => tr.row('touchpoint', id) ?? []);
  const groups = new Map<string, { readonly cell: Cell; readonly ids: string[] }>();
  for (const row of inTime(tr.doc, rows)) {
    const cell = {
      segmentId: to.segmentId ?? row.segmentId ?? firstSegment ?? '',
      stageId: to.stageId ?? row.stageId ?? firstStage ?? '',
    };
    // Those that are there already stay where they are.
    if (cell.segmentId === row.segmentId && cell.stageId === row.stageId) continue;
    const key = `${cell.segmentId} ${cell.stageId}`;
    const group = groups.get(key) ?? { cell, ids: [] };
    group.ids.push(row.id);
    groups.set(key, group);
  }
  for (const { cell, ids: own } of groups.values()) {
    moveTouchpoints(tr, own, { ...cell, index: Number.POSITIVE_INFINITY });
  }
}
