import { shortValue } from '../model/repair.ts';
import type { Message, MessageKey } from '../words/key.ts';
import type { Column } from './columnWords.ts';

/** Why a row or value of a table was not read, or how it was understood: the last part of a key under `importing.table`. */
export type TableReason =
  Extract<MessageKey, `importing.table.${string}`> extends `importing.table.${infer Name}` ? Name : never;

/** One thing to know about a row or value of a table. */
export interface TableEntry {
  /** The line of the file on which the row begins, counted from 1. */
  readonly line: number;
  /** The name of the column as the table has it; absent when it is about the row. */
  readonly column?: string;
  /** What the cell holds, shortened to at most 80 characters. */
  readonly value?: string;
  readonly reason: Message;
}

/** What was found in a table besides the map that it makes. */
export interface TableReport {
  /** The columns that are read: their name in the table, and what they are read as. */
  readonly columns: readonly { readonly name: string; readonly as: Column }[];
  /** The columns that are not read; a column without a name has its number only, counted from 1. */
  readonly unreadColumns: readonly { readonly name: string; readonly number: number }[];
  /** Rows and values that could not be read, in the order of their lines. */
  readonly unread: readonly TableEntry[];
  /** Values that were understood in a way to be looked at, in the order of their lines. */
  readonly notes: readonly TableEntry[];
}

/** An entry about a line, or about one value of it. */
export function tableEntry(
  line: number,
  reason: TableReason,
  cell: Partial<Pick<TableEntry, 'column' | 'value'>> = {},
  values?: Message['values'],
): TableEntry {
  const key: MessageKey = `importing.table.${reason}`;
  const shortened = cell.value === undefined ? cell : { ...cell, value: shortValue(cell.value) };
  return { line, ...shortened, reason: values ? { key, values } : { key } };
}
