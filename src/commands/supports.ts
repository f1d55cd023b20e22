import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Support } from '../model/support.ts';
import { tidyFields } from './tidyFields.ts';

/** What can be written into a support: whether it is direct, and how the process supports the touchpoint. */
export type SupportFields = Pick<Fields<'support'>, 'relation' | 'how'>;

/** Notes that a process supports a touchpoint, directly unless said otherwise; once for each of them. Returns the id, or undefined when one of the two is not there. */
export function addSupport(
  tr: Transaction,
  {
    touchpointId,
    processId,
    relation = 'direct',
  }: Pick<Support, 'touchpointId' | 'processId'> & Pick<SupportFields, 'relation'>,
): string | undefined {
  if (!tr.row('touchpoint', touchpointId) || !tr.row('process', processId)) return undefined;
  const known = [...tr.doc.support.values()].find(
    (row) => row.touchpointId === touchpointId && row.processId === processId,
  );
  return known?.id ?? tr.add('support', { touchpointId, processId, relation });
}

/** Writes whether a support is direct, and how the process supports. */
export function describeSupport(tr: Transaction, id: string, fields: SupportFields): void {
  if (tr.row('support', id)) tr.update('support', id, tidyFields('support', fields));
}

/** A process no longer supports a touchpoint; it stays in the list of the map. */
export function removeSupport(tr: Transaction, id: string): void {
  removeRows(tr, 'support', [id]);
}
