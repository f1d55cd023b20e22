import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import { isDay } from './isDay.ts';
import { orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** What can be written into a goal. */
export type GoalFields = Omit<Fields<'goal'>, 'id' | 'order' | 'extra'>;

/** Adds a goal at the end of the list. Returns its id. Throws for a date that is none. */
export function addGoal(
  tr: Transaction,
  fields: GoalFields & { readonly id?: string; readonly text: string },
): string {
  const list = inOrder(tr.doc.goal.values());
  const [order = ''] = orderKeysAt(tr, 'goal', list, list.length, 1);
  return tr.add('goal', { ...tidyGoal(fields), order } as Parameters<typeof tr.add<'goal'>>[1]);
}

/** Writes fields of a goal; a field is taken away by empty text or undefined. Throws for a date that is none. */
export function changeGoal(tr: Transaction, id: string, fields: GoalFields): void {
  if (tr.row('goal', id)) tr.update('goal', id, tidyGoal(fields));
}

/** Removes a goal; actions that served it stay, and its metric too. */
export function removeGoal(tr: Transaction, id: string): void {
  if (tr.row('goal', id)) removeRows(tr, 'goal', [id]);
}

function tidyGoal<F extends GoalFields>(fields: F): F {
  if (fields.date && !isDay(fields.date)) throw new Error(`${fields.date} is not a day.`);
  return tidyFields('goal', fields);
}
