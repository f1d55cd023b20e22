import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import { inOrder } from '../model/order.ts';
import { isDay } from './isDay.ts';
import { orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** What can be written into an action. */
export type InitiativeFields = Omit<Fields<'initiative'>, 'id' | 'order' | 'extra'>;

/** Adds an action at the end of the list, an idea until said otherwise, for the touchpoints and processes that are there. Returns its id. Throws for a due date that is none. */
export function addInitiative(
  tr: Transaction,
  fields: InitiativeFields & { readonly id?: string; readonly title: string },
  targets: readonly string[] = [],
): string {
  const list = inOrder(tr.doc.initiative.values());
  const [order = ''] = orderKeysAt(tr, 'initiative', list, list.length, 1);
  const row = { status: 'idea', ...tidyInitiative(fields), order } as const;
  const id = tr.add('initiative', row as Parameters<typeof tr.add<'initiative'>>[1]);
  for (const aboutId of targets) addTarget(tr, id, aboutId);
  return id;
}

/** Writes fields of an action; a field is taken away by empty text or undefined. Throws for a due date that is none. */
export function changeInitiative(tr: Transaction, id: string, fields: InitiativeFields): void {
  if (tr.row('initiative', id)) tr.update('initiative', id, tidyInitiative(fields));
}

/** Removes actions, with the notes of what they are for. */
export function removeInitiatives(tr: Transaction, ids: readonly string[]): void {
  removeRows(
    tr,
    'initiative',
    ids.filter((id) => tr.row('initiative', id)),
  );
}

/** Notes that an action is for a touchpoint or a process, once for each of them. Returns the id, or undefined when one of the two is not there. */
export function addTarget(tr: Transaction, initiativeId: string, aboutId: string): string | undefined {
  const isThere = tr.row('touchpoint', aboutId) ?? tr.row('process', aboutId);
  if (!tr.row('initiative', initiativeId) || !isThere) return undefined;
  return targetsOf(tr, initiativeId, aboutId)[0]?.id ?? tr.add('initiativeTarget', { initiativeId, aboutId });
}

/** An action is no longer for a touchpoint or a process; both stay. */
export function removeTarget(tr: Transaction, initiativeId: string, aboutId: string): void {
  const known = targetsOf(tr, initiativeId, aboutId).map(({ id }) => id);
  if (known.length > 0) removeRows(tr, 'initiativeTarget', known);
}

/** Usually one; two tabs, or a file, may have noted the same twice. */
function targetsOf(tr: Transaction, initiativeId: string, aboutId: string) {
  return [...tr.doc.initiativeTarget.values()].filter(
    (row) => row.initiativeId === initiativeId && row.aboutId === aboutId,
  );
}

function tidyInitiative<F extends InitiativeFields>(fields: F): F {
  if (fields.due && !isDay(fields.due)) throw new Error(`${fields.due} is not a day.`);
  return tidyFields('initiative', fields);
}
