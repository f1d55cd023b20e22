import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import type { Lane } from '../model/lane.ts';
import { type MapLane, mapLanes } from '../model/mapLanes.ts';
import { inOrder } from '../model/order.ts';
import { removeUnusedImages } from './images.ts';
import { moveInList, orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** Shows a lane below the others; one that the map has already is shown again. Lanes of one's own can be many, and have a name. Returns its key. */
export function addLane(tr: Transaction, type: Lane['type'], title?: string): string {
  const there = type === 'own' ? undefined : lanesOf(tr).find((lane) => lane.type === type);
  if (!there) return addRow(tr, Number.POSITIVE_INFINITY, type, { title });
  hideLane(tr, there.key, false);
  return there.key;
}

/** Gives a lane a name; without one it has the usual name of what it shows. */
export function renameLane(tr: Transaction, key: string, title: string): void {
  writeLane(tr, key, { title });
}

/** Makes a lane small, medium or large, or with null as high as usual. */
export function sizeLane(tr: Transaction, key: string, height: Lane['height'] | null): void {
  writeLane(tr, key, { height: height ?? undefined });
}

/** Hides a lane or shows it again. Touchpoints are always seen: everything else hangs below them. */
export function hideLane(tr: Transaction, key: string, isHidden: boolean): void {
  if (isHidden && laneOf(tr, key)?.type === 'touchpoints') return;
  writeLane(tr, key, { hidden: isHidden ? true : undefined });
}

/** Shows these of the lanes that have a row and hides the others, as a saved view keeps them. Touchpoints are always seen. */
export function showLanes(tr: Transaction, shown: readonly string[]): void {
  for (const { key, row } of lanesOf(tr)) if (row) hideLane(tr, key, !shown.includes(key));
}

/** Draws one of the lines of a service blueprint below a lane, or none. A map has each line once: it leaves where it was. */
export function drawLineBelow(
  tr: Transaction,
  key: string,
  line: NonNullable<Lane['lineBelow']> | null,
): void {
  if (!laneOf(tr, key)) return;
  const others = [...tr.doc.lane.values()].filter((row) => row.lineBelow === line && row.id !== key);
  for (const { id } of line ? others : []) tr.update('lane', id, { lineBelow: undefined });
  writeLane(tr, key, { lineBelow: line ?? undefined });
}

/** Moves a lane before the `index`-th of the others. Nothing goes above the touchpoints. */
export function moveLane(tr: Transaction, key: string, index: number): void {
  const lane = laneOf(tr, key);
  if (!lane || lane.type === 'touchpoints') return;
  const lanes = lanesOf(tr);
  const place = Math.max(1, Math.min(index, lanes.length - 1));
  if (lanes[place]?.key === key) return;
  const at = lanes.findIndex((other) => other.key === key);
  const rows = writtenRows(tr);
  moveInList(tr, 'lane', rows, rows[at - 1]?.id ?? '', place - 1);
}

/** Takes a lane away, one of one's own together with its cards. One that every map has is hidden in its stead. */
export function removeLane(tr: Transaction, key: string): void {
  const lane = laneOf(tr, key);
  if (!lane) return;
  if (isUsual(lane)) hideLane(tr, key, true);
  else {
    removeRows(tr, 'lane', [key]);
    removeUnusedImages(tr);
  }
}

/** Whether a lane is one of those that every map has. */
function isUsual({ type }: MapLane): boolean {
  return type === 'touchpoints' || type === 'emotion' || type === 'thinking';
}

function lanesOf(tr: Transaction): MapLane[] {
  return mapLanes(tr.doc.lane);
}

function laneOf(tr: Transaction, key: string): MapLane | undefined {
  return lanesOf(tr).find((lane) => lane.key === key);
}

/** Writes fields of a lane. One that had no row gets one when there is something to keep. */
function writeLane(
  tr: Transaction,
  key: string,
  fields: Omit<Fields<'lane'>, 'id' | 'order' | 'type'>,
): void {
  const lane = laneOf(tr, key);
  if (!lane) return;
  const tidy = tidyFields('lane', fields);
  if (lane.row) tr.update('lane', key, tidy);
  else if (Object.values(tidy).some((value) => value !== undefined)) writeRow(tr, lane, tidy);
}

/** Gives a lane a row where it stands: above all others, thoughts below emotions. */
function writeRow(tr: Transaction, { type }: MapLane, fields: Fields<'lane'> = {}): void {
  const rows = inOrder(tr.doc.lane.values());
  addRow(tr, type === 'thinking' ? rows.findIndex((row) => row.type === 'emotion') + 1 : 0, type, fields);
}

function addRow(tr: Transaction, index: number, type: Lane['type'], fields: Fields<'lane'>): string {
  const [order = ''] = orderKeysAt(tr, 'lane', inOrder(tr.doc.lane.values()), index, 1);
  return tr.add('lane', { ...tidyFields('lane', fields), type, order });
}

/** The rows of all lanes below the touchpoints, in order, after each was given one. */
function writtenRows(tr: Transaction): Lane[] {
  for (const lane of lanesOf(tr)) if (!lane.row && lane.type !== 'touchpoints') writeRow(tr, lane);
  return lanesOf(tr).flatMap(({ row }) => (row && row.type !== 'touchpoints' ? [row] : []));
}
