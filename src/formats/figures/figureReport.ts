import { shortValue } from '../../model/repair.ts';
import type { Message, MessageKey } from '../../words/key.ts';
import type { TableEntry } from '../tableReport.ts';

/** Why a row or value of a table of figures was not taken, or how it was understood: the last part of a key under `figures.reason`. */
export type FigureReason =
  Extract<MessageKey, `figures.reason.${string}`> extends `figures.reason.${infer Name}` ? Name : never;

/** An entry about a line, or about one value of it. */
export function figureEntry(
  line: number,
  reason: FigureReason,
  cell: Partial<Pick<TableEntry, 'column' | 'value'>> = {},
  values?: Message['values'],
): TableEntry {
  const key: MessageKey = `figures.reason.${reason}`;
  const shortened = cell.value === undefined ? cell : { ...cell, value: shortValue(cell.value) };
  return { line, ...shortened, reason: values ? { key, values } : { key } };
}
