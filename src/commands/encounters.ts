import type { Transaction } from '../edit/transaction.ts';
import { isSharedField, sameEncounter, sharedFields } from '../model/sameEncounter.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { touchpointParts } from '../model/touchpointParts.ts';
import { copyLinks, copyRows } from './duplicateTouchpoints.ts';
import { orderKeysAt } from './orderKeys.ts';
import { cardsAt, inTime } from './place.ts';
import { type TouchpointFields, updateTouchpoint } from './touchpoints.ts';

/** What says how one segment lives an encounter, and how that is known. */
const ownParts: readonly string[] = ['remark', 'citation'];

/** Which of some touchpoints would come into a segment: those on the map, in the order in which they are lived through, that it has not got yet. */
export function newToSegment(
  { doc }: Pick<Transaction, 'doc'>,
  ids: Iterable<string>,
  segmentId: string,
): Touchpoint[] {
  const has = new Set<string>();
  for (const row of doc.touchpoint.values())
    if (row.segmentId === segmentId && row.encounterId) has.add(`${row.state} ${row.encounterId}`);
  const rows = [...new Set(ids)].flatMap((id) => doc.touchpoint.get(id) ?? []);
  return inTime(doc, rows).filter(({ encounterId, segmentId: from, stageId, state }) => {
    const key = `${state} ${encounterId}`;
    if (!from || !stageId || from === segmentId || has.has(key)) return false;
    if (encounterId) has.add(key);
    return true;
  });
}

/**
 * Copies touchpoints into the same stages of another segment, behind what stands there; original and copy are from then on one encounter. What lies behind an
 * encounter comes along; how it is lived only when asked for. What the segment has already is left out. Returns the ids of the copies.
 */
export function copyToSegment(
  tr: Transaction,
  ids: Iterable<string>,
  segmentId: string,
  withFeelings = false,
): string[] {
  if (!tr.row('segment', segmentId)) return [];
  const copies = new Map<string, string>();
  for (const row of newToSegment(tr, ids, segmentId)) {
    const encounterId = row.encounterId ?? tr.newId();
    tr.update('touchpoint', row.id, { encounterId });
    const place = { segmentId, stageId: row.stageId ?? '', index: 0 };
    const list = cardsAt(tr.doc, place, row.state);
    const [order = ''] = orderKeysAt(tr, 'touchpoint', list, list.length, 1);
    copies.set(row.id, tr.add('touchpoint', { ...copied(row, withFeelings), encounterId, segmentId, order }));
  }
  for (const kind of touchpointParts)
    if (withFeelings || !ownParts.includes(kind)) copyRows(tr, kind, copies);
  copyLinks(tr, copies);
  return [...copies.values()];
}

function copied(row: Touchpoint, withFeelings: boolean): Omit<Touchpoint, 'id'> {
  const { id: _, originId: __, ...all } = row;
  if (withFeelings) return all;
  const own = Object.fromEntries(sharedFields.map((field) => [field, row[field]]));
  const { state, title, order, segmentId, stageId } = row;
  // What is known of one segment is a guess for the next.
  return { ...own, state, title, order, segmentId, stageId, evidence: 'assumption' };
}

/** Writes fields of touchpoints, and those that an encounter has in common into the same ones of all other segments. */
export function updateEncounters(tr: Transaction, ids: readonly string[], fields: TouchpointFields): void {
  const common = Object.fromEntries(Object.entries(fields).filter(([field]) => isSharedField(field)));
  for (const id of ids) {
    updateTouchpoint(tr, id, fields);
    for (const other of sameEncounter(tr.doc, id)) updateTouchpoint(tr, other.id, common);
  }
}
