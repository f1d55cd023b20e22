import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import { inOrder, orderBetween } from '../model/order.ts';
import type { SavedView } from '../model/savedView.ts';
import { nameKey } from './named.ts';
import { tidyFields } from './tidyFields.ts';

/** What a saved view keeps, apart from its name. */
export type ViewFields = Pick<SavedView, 'layout' | 'lanes' | 'filter' | 'segments' | 'stages'>;

/** Keeps a view under a name, at the end of the list; one of that name is changed. Returns its id, or nothing for an empty name. */
export function saveView(tr: Transaction, name: string, fields: ViewFields): string | undefined {
  if (name.trim() === '') return undefined;
  const views = inOrder(tr.doc.savedView.values());
  const known = views.find((view) => nameKey(view.name) === nameKey(name));
  const { layout, lanes, filter, segments, stages } = fields;
  const kept = tidyFields('savedView', { name: name.trim(), layout, lanes, filter, segments, stages });
  if (known) {
    tr.update('savedView', known.id, kept);
    return known.id;
  }
  return tr.add('savedView', {
    ...kept,
    name: name.trim(),
    order: orderBetween(views.at(-1)?.order ?? null, null),
  });
}

/** Removes a saved view. */
export function removeSavedView(tr: Transaction, id: string): void {
  removeRows(tr, 'savedView', [id]);
}
