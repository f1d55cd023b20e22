import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import type { Link } from '../model/link.ts';
import { tidyFields } from './tidyFields.ts';

/** How one touchpoint leads to another: on, back, as another way, or by word of mouth. */
export type Relation = Link['relation'];

/** What can be written into a link. */
export type LinkFields = { readonly relation?: Relation; readonly label?: string | undefined };

/**
 * Links a touchpoint to another one and returns the id of the link; one that says the same already is that link. Nothing is
 * linked, and the answer is null, when one of the two is gone, when both are the same, or when one is of today and one wanted.
 */
export function addLink(
  tr: Transaction,
  { id, fromId, toId, relation, label }: Omit<Link, 'id' | 'extra'> & { readonly id?: string },
): string | null {
  const [from, to] = [tr.row('touchpoint', fromId), tr.row('touchpoint', toId)];
  if (!from || !to || from === to || from.state !== to.state) return null;
  const same = [...tr.doc.link.values()].find(
    (link) => link.fromId === fromId && link.toId === toId && link.relation === relation,
  );
  if (same) return same.id;
  const fields = tidyFields('link', { fromId, toId, relation, label });
  return tr.add('link', { ...fields, ...(id !== undefined && { id }) });
}

/** Writes the relation or the label of a link; an empty label is none. Another that then says the same goes. */
export function changeLink(tr: Transaction, id: string, fields: LinkFields): void {
  if (!tr.row('link', id)) return;
  tr.update('link', id, tidyFields('link', fields));
  removeTwins(tr, id);
}

/** Lets a link lead the other way. Another that then says the same goes. */
export function reverseLink(tr: Transaction, id: string): void {
  const link = tr.row('link', id);
  if (!link) return;
  tr.update('link', id, { fromId: link.toId, toId: link.fromId });
  removeTwins(tr, id);
}

/** Two links of one relation between the same two would lie on top of each other. */
function removeTwins(tr: Transaction, id: string): void {
  const link = tr.row('link', id);
  const twins = [...tr.doc.link.values()].filter(
    (other) =>
      other.id !== id &&
      other.fromId === link?.fromId &&
      other.toId === link.toId &&
      other.relation === link.relation,
  );
  removeRows(
    tr,
    'link',
    twins.map((twin) => twin.id),
  );
}

/** Removes a link; its touchpoints stay. */
export function removeLink(tr: Transaction, id: string): void {
  removeRows(tr, 'link', [id]);
}
