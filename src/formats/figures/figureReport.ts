import { shortValue } from '../../model/repair.ts';
import type { Message, MessageKey } from '../../words/key.ts';

/** Why a row or value of a table of figures was not taken, or how it was understood: the last part of a key under `figures.reason`. */
export type FigureReason =
  Extract<MessageKey, `figures.reason.${string}`> extends `figures.reason.${infer Name}` ? Name : never;

/** One thing to know about a row or value of a table of figures. */
export interface FigureEntry {
  /** The line of the table on which the row begins, counted from 1. */
  readonly line: number;
  readonly column?: string;
  /** What the cell holds, shortened. */
  readonly value?: string;
  readonly reason: Message;
}

/** An entry about a line, or about one value of it. */
export function figureEntry(
  line: number,
  reason: FigureReason,
  cell: Partial<Pick<FigureEntry, 'column' | 'value'>> = {},
  values?: Message['values'],
): FigureEntry {
  const key: MessageKey = `figures.reason.${reason}`;
  const shortened = cell.value === undefined ? cell : { ...cell, value: shortValue(cell.value) };
  return { line, ...shortened, reason: values ? { key, values } : { key } };
}
