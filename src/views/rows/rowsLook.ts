import { type ColumnId, columnIds, usualColumns } from './columns.ts';

const KEY = 'throughline.listColumns';

/** The columns that were chosen on this device, in their order; the usual ones when nothing readable is kept. */
export function keptColumns(): readonly ColumnId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (Array.isArray(kept)) return inTheirOrder(kept);
  } catch {
    // What cannot be read was never chosen.
  }
  return usualColumns;
}

/** Keeps the columns that were chosen. */
export function keepColumns(columns: readonly ColumnId[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(columns));
  } catch {
    // Where nothing may be kept, the choice holds for now.
  }
}

/** A column more or less. The titles are always there. */
export function toggledColumns(columns: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  return inTheirOrder(columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id]);
}

function inTheirOrder(chosen: readonly unknown[]): readonly ColumnId[] {
  return columnIds.filter((id) => id === 'title' || chosen.includes(id));
}
