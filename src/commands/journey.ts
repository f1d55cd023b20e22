import type { Fields, Transaction } from '../edit/transaction.ts';
import { journeyOf } from '../model/doc.ts';
import { tidyFields } from './tidyFields.ts';

/** What can be written into the journey itself: its title, its goal, its scope … */
export type JourneyFields = Omit<Fields<'journey'>, 'id'>;

/** Gives the map another title. */
export function renameJourney(tr: Transaction, title: string): void {
  describeJourney(tr, { title });
}

/** Writes fields of the journey; a field is taken away by empty text or undefined. */
export function describeJourney(tr: Transaction, fields: JourneyFields): void {
  const journey = journeyOf(tr.doc);
  if (journey) tr.update('journey', journey.id, tidyFields('journey', fields));
}
