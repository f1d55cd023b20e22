import type { TFunction } from 'i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { csvText } from '../../formats/csvText.ts';
import type { Doc } from '../../model/doc.ts';
import { actionColumns } from './actionColumns.ts';

/** All actions as a table for spreadsheets: a line for each, with everything known about it. */
export function actionTable(doc: Doc, lines: readonly ActionLine[], t: TFunction): string {
  const columns = actionColumns(doc, t);
  return csvText([
    columns.map(({ name }) => name),
    ...lines.map((line) => columns.map(({ cell }) => cell(line))),
  ]);
}
