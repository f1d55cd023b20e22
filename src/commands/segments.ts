import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import { removeUnusedImages } from './images.ts';
import { moveInList, orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';
import { type LeftCards, vacate } from './vacate.ts';

/** What can be written into a segment; its place among the others is changed by moving it. */
export type SegmentFields = Omit<Fields<'segment'>, 'id' | 'order'>;

/** The names of the segment colours in the order in which they are given out. */
export const segmentColorNames: readonly string[] = Array.from({ length: 12 }, (_, index) => `s${index + 1}`);

/** Adds a segment at the end, or before the `index`-th, with the next free colour unless one is given. Returns its id. */
export function addSegment(
  tr: Transaction,
  fields: SegmentFields & { name: string },
  index = Number.POSITIVE_INFINITY,
): string {
  const [order = ''] = orderKeysAt(tr, 'segment', inOrder(tr.doc.segment.values()), index, 1);
  const color = fields.color ?? nextColor([...tr.doc.segment.values()].map((row) => row.color));
  return tr.add('segment', { ...tidyFields('segment', fields), color, order });
}

/** Gives a segment another name. */
export function renameSegment(tr: Transaction, id: string, name: string): void {
  describeSegment(tr, id, { name });
}

/** Moves a segment's band before the `index`-th of the others. */
export function moveSegment(tr: Transaction, id: string, index: number): void {
  moveInList(tr, 'segment', inOrder(tr.doc.segment.values()), id, index);
}

/** Gives a segment a colour. */
export function colorSegment(tr: Transaction, id: string, color: string): void {
  describeSegment(tr, id, { color });
}

/** Writes fields of a segment: its need, its quote, its size … A field is taken away by empty text or undefined. */
export function describeSegment(tr: Transaction, id: string, fields: SegmentFields): void {
  if (tr.row('segment', id)) tr.update('segment', id, tidyFields('segment', fields));
}

/** Removes a segment; its cards go to the segment above it (under the first: to the next), to the tray, or with it. */
export function removeSegment(tr: Transaction, id: string, cards: LeftCards): void {
  vacate(tr, 'segment', id, cards);
  removeRows(tr, 'segment', [id]);
  removeUnusedImages(tr);
}

/** The first of the colours that the fewest have. */
function nextColor(taken: readonly string[]): string {
  const uses = (color: string) => taken.filter((other) => other === color).length;
  return segmentColorNames.reduce((best, color) => (uses(color) < uses(best) ? color : best));
}
