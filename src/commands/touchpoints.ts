import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import { detachEncounters } from './detachEncounters.ts';
import { emotionOf } from './emotion.ts';
import { removeUnusedImages } from './images.ts';
import { momentAfter } from './momentOfTruth.ts';
import { orderKeysAt } from './orderKeys.ts';
import { cardsAt, cellOf, foundPlace, type Place } from './place.ts';
import { tidyFields } from './tidyFields.ts';

/** What can be written into a touchpoint; where it stands is changed by moving it. */
export type TouchpointFields = Omit<Fields<'touchpoint'>, 'id' | 'order' | 'segmentId' | 'stageId'>;

/** Adds a touchpoint at a place and returns its id. Without a title it is an empty card, without a state it is as-is. */
export function addTouchpoint(tr: Transaction, place: Place, fields: TouchpointFields = {}): string {
  const state = fields.state ?? 'asIs';
  const found = foundPlace(tr.doc, place);
  const list = cardsAt(tr.doc, found, state);
  const [order = ''] = orderKeysAt(tr, 'touchpoint', list, found === 'tray' ? list.length : found.index, 1);
  return tr.add('touchpoint', {
    ...tidyTouchpoint({ title: '', ...fields }),
    state,
    order,
    ...cellOf(found),
  });
}

/** Writes fields of a touchpoint; a field is taken away by empty text or undefined. With the emotion alone the mark of a moment of truth goes along. */
export function updateTouchpoint(tr: Transaction, id: string, fields: TouchpointFields): void {
  const row = tr.row('touchpoint', id);
  if (!row) return;
  const tidy = tidyTouchpoint(fields);
  const feels = 'emotion' in tidy && !('momentOfTruth' in tidy);
  tr.update('touchpoint', id, feels ? { ...tidy, momentOfTruth: momentAfter(row, tidy.emotion) } : tidy);
}

/** Removes touchpoints with all that hangs on them; a to-be touchpoint that came from one of them stays. */
export function removeTouchpoints(tr: Transaction, ids: Iterable<string>): void {
  const gone = [...ids];
  detachEncounters(tr, gone);
  removeRows(tr, 'touchpoint', gone);
  removeUnusedImages(tr);
}

/** Fields of a touchpoint as they may stand in its row: tidy text, and the emotion in tenths on its scale. */
export function tidyTouchpoint<F extends TouchpointFields>(fields: F): F {
  const onScale = 'emotion' in fields ? { ...fields, emotion: emotionOf(fields.emotion) } : fields;
  return tidyFields('touchpoint', onScale);
}
