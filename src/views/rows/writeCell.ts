import i18next from 'i18next';
import { type ColumnId, columns } from './columns.ts';
import { pasteCells } from './pasteCells.ts';
import { readCell } from './readCell.ts';
import type { CellPlace, RowsDesk } from './rows.ts';

/** Writes a text into a cell, as one step; when it is no value for it, a notice says so and nothing changes. */
export function writeCell({ workspace }: RowsDesk, id: string, column: ColumnId, text: string): boolean {
  const { editor, notify, announce } = workspace;
  const { t } = i18next;
  const reading = readCell(editor.getState().doc, id, column, text, t);
  if ('problem' in reading) {
    notify(reading.problem);
    return false;
  }
  editor.run({ key: columns[column].step }, reading.edit);
  const label = String(t(columns[column].label));
  announce(
    text.trim() === ''
      ? { key: 'table.cellEmpty', values: { column: label } }
      : { key: 'table.cellOf', values: { column: label, value: text } },
  );
  return true;
}

/** Lays pasted cells over those from a cell on, as one step; when they do not fit, a notice says why and nothing changes. */
export function pasteAt({ workspace, state, ids }: RowsDesk, at: CellPlace, text: string): void {
  const { editor, notify, announce } = workspace;
  const { columns: shown } = state.getState();
  const ground = {
    doc: editor.getState().doc,
    ids: ids.get().slice(ids.get().indexOf(at.id ?? '')),
    columns: shown.slice(shown.indexOf(at.column)),
  };
  const reading = pasteCells(text, ground, i18next.t);
  if ('problem' in reading) {
    notify(reading.problem);
    return;
  }
  editor.run({ key: 'edit.pasteCells' }, (tr) => {
    for (const edit of reading.edits) edit(tr);
  });
  announce({ key: 'table.pasted', values: { count: reading.count } });
}
