import type { TFunction } from 'i18next';
import { mapOrder } from '../../derive/mapOrder.ts';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { type CellWords, cellText } from './cellText.ts';
import type { ColumnId } from './columns.ts';

/** By which column the list is sorted, and which way. */
export interface Sort {
  readonly column: ColumnId;
  readonly isDown: boolean;
}

/** The touchpoints by a column; those without a value come last either way. Equal ones keep the order of the map. */
export function sortedIds(doc: Doc, { column, isDown }: Sort, words: CellWords): string[] {
  const rows = mapOrder(doc).flatMap((id) => doc.touchpoint.get(id) ?? []);
  const keyOf = valuesBy(doc, column, words);
  const known = rows.filter((row) => keyOf(row) !== '');
  const compare = new Intl.Collator(words.language, { numeric: true }).compare;
  const sorted = known.toSorted((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    const by = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
    return isDown ? -by : by;
  });
  return [...sorted, ...rows.filter((row) => keyOf(row) === '')].map(({ id }) => id);
}

/** The order that was sorted once, as long as its touchpoints are there; those that came later follow. */
export function keptOrder(order: readonly string[], ids: readonly string[]): string[] {
  const there = new Set(ids);
  const known = new Set(order);
  return [...order.filter((id) => there.has(id)), ...ids.filter((id) => !known.has(id))];
}

function valuesBy(doc: Doc, column: ColumnId, words: CellWords): (row: Touchpoint) => string | number {
  const placesOf = (rows: Iterable<{ id: string; order: string }>) =>
    new Map(inOrder(rows).map(({ id }, at) => [id, at]));
  if (column === 'stage') {
    const places = placesOf(doc.stage.values());
    return ({ stageId }) => places.get(stageId ?? '') ?? '';
  }
  if (column === 'segment') {
    const places = placesOf(doc.segment.values());
    return ({ segmentId }) => places.get(segmentId ?? '') ?? '';
  }
  if (column === 'emotion' || column === 'waitBefore' || column === 'duration')
    return (row) => row[column] ?? '';
  if (column === 'evidence') {
    const levels = ['assumption', 'partly', 'researched'];
    return ({ evidence }) => (evidence ? levels.indexOf(evidence) : '');
  }
  return (row) => cellText(doc, row, column, words);
}

/** The whole list as a spreadsheet takes it: a line of names, then a line for each touchpoint. */
export function listAsText(
  doc: Doc,
  ids: readonly string[],
  columns: readonly { readonly id: ColumnId; readonly label: string }[],
  words: CellWords,
): string {
  const lines = ids.flatMap((id) => {
    const row = doc.touchpoint.get(id);
    return row ? [columns.map((column) => quoted(cellText(doc, row, column.id, words)))] : [];
  });
  return [columns.map(({ label }) => quoted(label)), ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** What a spreadsheet would take for a formula gets an apostrophe; what it would take apart is put into quotes. */
function quoted(cell: string): string {
  const isNumber = /^[-−+]?\d+([.,]\d+)?$/.test(cell);
  const safe = !isNumber && /^[=+\-@]/.test(cell) ? `'${cell}` : cell.replace(/^−(?=\d)/, '-');
  return /["\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the header of a column does when it is pressed next: up, down, then the order of the map again. */
export function nextSort(now: Sort | null, column: ColumnId): Sort | null {
  if (now?.column !== column) return { column, isDown: false };
  return now.isDown ? null : { column, isDown: true };
}

/** What the next press on the header of a column would do, in words. */
export function sortHint(now: Sort | null, column: ColumnId, label: string, t: TFunction): string {
  const next = nextSort(now, column);
  if (!next) return t('table.sortOff');
  return t(next.isDown ? 'table.sortDown' : 'table.sortUp', { column: label });
}
