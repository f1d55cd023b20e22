import i18next from 'i18next';
import { columns } from './columns.ts';
import { pasteCells } from './pasteCells.ts';
import { readCell } from './readCell.ts';
import { type CellPlace, goToCell, type RowsDesk, type RowsState } from './rows.ts';

/** Writes a text into a cell, as one step; when it is no value for it, a notice says so and nothing changes. Once its field is left, the notice opens it again with the text. */
export function writeCell(
  desk: RowsDesk,
  { id, column }: CellPlace & { readonly id: string },
  text: string,
  isLeft = false,
): boolean {
  const { workspace } = desk;
  const { editor, notify, announce } = workspace;
  const { t } = i18next;
  const reading = readCell(editor.getState().doc, id, column, text, t);
  if ('problem' in reading) {
    notify(reading.problem, isLeft ? writeAgain(desk, { id, column, text }) : undefined);
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

function writeAgain(desk: RowsDesk, editing: NonNullable<RowsState['editing']>) {
  const run = () => {
    goToCell(desk, editing);
    desk.state.setState({ editing });
  };
  return { label: { key: 'table.writeAgain' }, run } as const;
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
