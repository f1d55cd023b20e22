import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import { goalTexts } from '../../derive/slides/goalSlides.ts';
import type { WebTable } from '../../formats/web/webTable.ts';
import type { Amounts } from '../../ui/amounts.ts';
import { today } from '../../ui/today.ts';
import { type ActionColumn, actionColumns } from '../initiatives/actionColumns.ts';
import { actionWords, amountsFor, goalWords } from './actionWords.ts';
import type { ExportRequest } from './exportRequest.ts';
import { toldActions, toldGoals } from './toldActions.ts';

/** What a page to send tells of what is to be done. */
export interface WebActions {
  /** The open actions and the goals. */
  readonly tables: readonly WebTable[];
  /** The open actions of each touchpoint, in words. */
  readonly actions: ReadonlyMap<string, readonly string[]>;
}

/** The open actions as a table with the columns of that for spreadsheets, as far as something is known there (each is called something), and the goals as on slides. */
export function webActions(request: ExportRequest): WebActions {
  const day = today();
  const lines = toldActions(request, day);
  if (lines.length === 0) return { tables: [], actions: new Map() };
  const actions = new Map<string, string[]>();
  for (const line of lines)
    for (const { id } of line.targets)
      actions.set(id, [...(actions.get(id) ?? []), `${line.number}. ${titleOf(line, request)}`]);
  return { tables: [actionsTable(request, lines), ...goalsTable(request, lines, day)], actions };
}

function actionsTable(request: ExportRequest, lines: readonly ActionLine[]): WebTable {
  const amounts = amountsFor(request);
  const { title, about } = actionWords(request, lines, amounts);
  const all = actionColumns(request.doc, request.t);
  const known = all.filter(
    ({ id, cell }) => id === 'title' || lines.some((line) => (cell(line) ?? '') !== ''),
  );
  return {
    anchor: 'actions',
    title,
    about,
    heads: known.map(({ name }) => name),
    rows: lines.map((line) => known.map((column) => [read(column, line, request, amounts)])),
    named: known.findIndex(({ id }) => id === 'title'),
  };
}

/** A cell as it is read by people. */
function read(
  { id, cell }: ActionColumn,
  line: ActionLine,
  request: ExportRequest,
  { day, money, number }: Amounts,
): string {
  if (id === 'title') return titleOf(line, request);
  const value = cell(line);
  if (value === undefined) return '';
  if (id === 'due') {
    const date = day(String(value));
    return line.isOverdue ? request.t('initiatives.overdueSince', { date }) : date;
  }
  if (typeof value === 'string') return value;
  return id === 'money' ? money(value) : number(value);
}

function titleOf({ action }: ActionLine, { t }: ExportRequest): string {
  return action.title.trim() || t('initiatives.untitled');
}

function goalsTable(request: ExportRequest, lines: readonly ActionLine[], day: string): WebTable[] {
  const goals = toldGoals(request, lines, day);
  if (goals.length === 0) return [];
  const words = goalWords(request, amountsFor(request));
  const table = goalTexts(goals, request.picture, words);
  return [{ anchor: 'goals', title: words.title, about: '', ...table, named: 0 }];
}
