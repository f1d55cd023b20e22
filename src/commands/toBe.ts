import type { Transaction } from '../edit/transaction.ts';
import { journeyOf } from '../model/doc.ts';
import { touchpointParts } from '../model/touchpointParts.ts';
import { copyLinks, copyRows } from './duplicateTouchpoints.ts';
import { removeTouchpoints } from './touchpoints.ts';

/** Begins the to-be of a map: every as-is touchpoint is copied with its parts and links and remembers where it came from. Actions, metrics, votes and comments stay with the as-is. Where there is a to-be already, nothing is done. */
export function startToBe(tr: Transaction, day: string): void {
  const journey = journeyOf(tr.doc);
  if (!journey || journey.toBeStarted !== undefined) return;
  tr.update('journey', journey.id, { toBeStarted: day });
  // A file may hold a to-be without the day on which it was begun.
  if (hasToBe(tr)) return;
  const copies = new Map<string, string>();
  for (const row of [...tr.doc.touchpoint.values()]) {
    // Encounters are shared among segments within one state, so that the to-be can part from them.
    const { id, encounterId: _, ...fields } = row;
    copies.set(id, tr.add('touchpoint', { ...fields, state: 'toBe', originId: id }));
  }
  for (const kind of touchpointParts) copyRows(tr, kind, copies);
  copyLinks(tr, copies);
}

/** Gives up the to-be with all that was planned in it; the as-is stays as it is. */
export function removeToBe(tr: Transaction): void {
  const planned = [...tr.doc.touchpoint.values()].filter(({ state }) => state === 'toBe');
  removeTouchpoints(
    tr,
    planned.map(({ id }) => id),
  );
  const journey = journeyOf(tr.doc);
  if (journey?.toBeStarted !== undefined) tr.update('journey', journey.id, { toBeStarted: undefined });
}

function hasToBe(tr: Transaction): boolean {
  return [...tr.doc.touchpoint.values()].some(({ state }) => state === 'toBe');
}
