import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import { defaultWeight } from '../model/stage.ts';
import { removeUnusedImages } from './images.ts';
import { moveInList, orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';
import { type LeftCards, vacate } from './vacate.ts';

/** What can be written into a stage; its place among the others is changed by moving it. */
export type StageFields = Omit<Fields<'stage'>, 'id' | 'order'>;

/** Adds a stage at the end, or before the `index`-th. Returns its id. */
export function addStage(
  tr: Transaction,
  fields: StageFields & { name: string },
  index = Number.POSITIVE_INFINITY,
): string {
  const [order = ''] = orderKeysAt(tr, 'stage', inOrder(tr.doc.stage.values()), index, 1);
  return tr.add('stage', { ...tidyStage(fields), order });
}

/** Gives a stage another name. */
export function renameStage(tr: Transaction, id: string, name: string): void {
  describeStage(tr, id, { name });
}

/** Moves a stage with its cards before the `index`-th of the others. */
export function moveStage(tr: Transaction, id: string, index: number): void {
  moveInList(tr, 'stage', inOrder(tr.doc.stage.values()), id, index);
}

/** Gives a stage a colour, or none. */
export function colorStage(tr: Transaction, id: string, color: string | null): void {
  describeStage(tr, id, { color: color ?? undefined });
}

/** Sets how much a stage matters, in points from 0, or null for as much as any other. */
export function weighStage(tr: Transaction, id: string, weight: number | null): void {
  describeStage(tr, id, { weight: weight ?? undefined });
}

/** One stage hands points of its importance to another, as many as it has at the most; a negative number takes them back. The sum of all stays the same. */
export function shareWeight(tr: Transaction, fromId: string, toId: string, points: number): void {
  const from = tr.row('stage', fromId);
  const to = tr.row('stage', toId);
  if (!from || !to || from === to || !Number.isFinite(points)) return;
  const [has, gets] = [from.weight ?? defaultWeight, to.weight ?? defaultWeight];
  const handed = Math.max(-gets, Math.min(points, has));
  if (handed === 0) return;
  weighStage(tr, fromId, has - handed);
  weighStage(tr, toId, gets + handed);
}

/** Writes fields of a stage: its description, aim, span … A field is taken away by empty text or undefined. */
export function describeStage(tr: Transaction, id: string, fields: StageFields): void {
  if (tr.row('stage', id)) tr.update('stage', id, tidyStage(fields));
}

/** Removes a stage; its cards go to the stage before it (after the first: to the next), to the tray, or with it. */
export function removeStage(tr: Transaction, id: string, cards: LeftCards): void {
  vacate(tr, 'stage', id, cards);
  removeRows(tr, 'stage', [id]);
  removeUnusedImages(tr);
}

function tidyStage<F extends StageFields>(fields: F): F {
  const { weight } = fields;
  if (weight === undefined) return tidyFields('stage', fields);
  return tidyFields('stage', {
    ...fields,
    weight: Number.isFinite(weight) ? Math.max(0, weight) : undefined,
  });
}
