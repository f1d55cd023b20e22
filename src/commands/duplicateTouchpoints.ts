import type { Transaction } from '../edit/transaction.ts';
import type { Row } from '../model/kinds.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { touchpointParts } from '../model/touchpointParts.ts';
import { orderKeysAt } from './orderKeys.ts';
import { cardsAt, inTime, isInTray } from './place.ts';

/** Copies touchpoints with what belongs to them, and the links among them. The copies of a cell stand together after the last of their originals. Returns their ids in the order in which they are lived through. */
export function duplicateTouchpoints(tr: Transaction, ids: Iterable<string>): string[] {
  const rows = [...new Set(ids)].flatMap((id) => tr.row('touchpoint', id) ?? []);
  const originals = inTime(tr.doc, rows);
  const copies = new Map<string, string>();
  const cells = new Map<string, Touchpoint[]>();
  for (const row of originals) {
    const cell = isInTray(row) ? row.state : `${row.state} ${row.segmentId} ${row.stageId}`;
    cells.set(cell, [...(cells.get(cell) ?? []), row]);
  }
  for (const cell of cells.values()) copyCell(tr, cell, copies);
  for (const kind of touchpointParts) copyRows(tr, kind, copies);
  copyLinks(tr, copies);
  return originals.map((row) => copies.get(row.id) ?? '');
}

function copyCell(tr: Transaction, originals: readonly Touchpoint[], copies: Map<string, string>): void {
  const [first] = originals;
  const last = originals.at(-1);
  if (!first || !last) return;
  const { segmentId, stageId, state } = first;
  const place = segmentId === null || stageId === null ? 'tray' : { segmentId, stageId, index: 0 };
  const list = cardsAt(tr.doc, place, state);
  const keys = orderKeysAt(
    tr,
    'touchpoint',
    list,
    list.findIndex((row) => row.id === last.id) + 1,
    originals.length,
  );
  for (const [at, row] of originals.entries()) {
    // What came from an origin or shares an encounter is paired one to one; a copy is a touchpoint of its own.
    const { id, originId: _, encounterId: __, ...fields } = row;
    copies.set(id, tr.add('touchpoint', { ...fields, order: keys[at] ?? row.order }));
  }
}

/** Copies the rows of a kind that belong to what was copied. */
export function copyRows(
  tr: Transaction,
  kind: (typeof touchpointParts)[number],
  copies: ReadonlyMap<string, string>,
): void {
  const field = kind === 'remark' ? 'aboutId' : 'touchpointId';
  for (const row of [...tr.doc[kind].values()] as Row[]) {
    const { id: _, ...fields } = row as unknown as Record<string, string>;
    const copy = copies.get(fields[field] ?? '');
    if (copy) tr.add(kind, { ...fields, [field]: copy } as never);
  }
}

/** Copies the links among what was copied. */
export function copyLinks(tr: Transaction, copies: ReadonlyMap<string, string>): void {
  for (const { id: _, ...fields } of [...tr.doc.link.values()]) {
    const fromId = copies.get(fields.fromId);
    const toId = copies.get(fields.toId);
    if (fromId && toId) tr.add('link', { ...fields, fromId, toId });
  }
}
