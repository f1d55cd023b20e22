import type { TFunction } from 'i18next';
import type { Edit } from '../../edit/transaction.ts';
import { copiedCells } from '../../formats/tableLines.ts';
import { cleanText } from '../../model/cleanText.ts';
import type { Doc } from '../../model/doc.ts';
import type { Message } from '../../words/key.ts';
import { type ColumnId, columns } from './columns.ts';
import { readCell } from './readCell.ts';

/** Where a paste begins, and what lies to the right and below. */
export interface PasteGround {
  readonly doc: Doc;
  /** The touchpoints from the active row on. */
  readonly ids: readonly string[];
  /** The columns from the active one on. */
  readonly columns: readonly ColumnId[];
}

/** What pasting cells would do, and how many; or a sentence why it does nothing at all. */
export type PasteReading =
  | { readonly edits: readonly Edit[]; readonly count: number }
  | { readonly problem: Message };

/** Reads cells as a spreadsheet copies them, to be laid over the cells from the active one on. They fit as a whole, or nothing is done. */
export function pasteCells(text: string, ground: PasteGround, t: TFunction): PasteReading {
  const cells = copiedCells(cleanText(text));
  const [rows, width] = [cells.length, cells[0]?.length ?? 0];
  if (width === 0) return { problem: { key: 'table.pasteNothing' } };
  if (cells.some(({ length }) => length !== width)) return { problem: { key: 'table.pasteUneven' } };
  if (width > ground.columns.length)
    return {
      problem: { key: 'table.pasteTooWide', values: { count: width, room: ground.columns.length } },
    };
  if (rows > ground.ids.length)
    return { problem: { key: 'table.pasteTooLong', values: { count: rows, room: ground.ids.length } } };
  const edits: Edit[] = [];
  for (const [down, line] of cells.entries()) {
    for (const [across, cell] of line.entries()) {
      const column = ground.columns[across] ?? 'title';
      const reading = readCell(ground.doc, ground.ids[down] ?? '', column, cell, t);
      if ('problem' in reading) return { problem: inRow(reading.problem, down + 1, column, t) };
      edits.push(reading.edit);
    }
  }
  return { edits, count: edits.length };
}

function inRow({ key, values }: Message, row: number, column: ColumnId, t: TFunction): Message {
  const reason = String(t(key, { ...values }));
  return { key: 'table.pasteUnread', values: { row, column: String(t(columns[column].label)), reason } };
}
