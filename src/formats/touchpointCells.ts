import type { TouchpointPlan } from '../model/journeyPlan.ts';
import { textLimit } from '../model/rowKind.ts';
import type { Column } from './columnWords.ts';
import { type TableEntry, type TableReason, tableEntry } from './tableReport.ts';
import { controlledByOf, emotionLevelOf, evidenceOf, isBlank, kindOf, momentOf } from './valueWords.ts';

/** One row of a table by columns, and where to note what could not be read of it. */
export interface TableRow {
  readonly line: number;
  has(column: Column): boolean;
  /** The text of a column; empty when the table does not have it. */
  cell(column: Column): string;
  /** The name of a column as the table has it. */
  name(column: Column): string;
  readonly unread: TableEntry[];
  readonly notes: TableEntry[];
}

/** The touchpoint of one row, but for its segment and stage; values that cannot be read are left away and noted. */
export function touchpointCells(row: TableRow): Omit<TouchpointPlan, 'segment' | 'stage'> {
  const emotion = emotionIn(row);
  return withoutUnset({
    title: textIn(row, 'touchpoint') ?? '',
    description: textIn(row, 'description'),
    channel: textIn(row, 'channel'),
    kind: meaningIn(row, 'kind', kindOf, 'unknownKind'),
    controlledBy: meaningIn(row, 'controlledBy', controlledByOf, 'unknownControl'),
    emotion,
    feeling: textIn(row, 'feeling'),
    quote: textIn(row, 'quote'),
    momentOfTruth: momentIn(row, emotion),
    momentWhy: textIn(row, 'momentWhy'),
    responsible: textIn(row, 'responsible'),
    evidence: meaningIn(row, 'evidence', evidenceOf, 'unknownEvidence'),
    pains: remarksIn(row, 'pains'),
    brightSpots: remarksIn(row, 'brightSpots'),
    opportunities: remarksIn(row, 'opportunities'),
  });
}

/** The text of a cell, shortened to what a text may hold; undefined when there is nothing in it. */
export function textIn(row: TableRow, column: Column): string | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  if (cell.length <= textLimit) return cell;
  note(row.unread, row, column, 'textShortened');
  return cell.slice(0, textLimit);
}

function meaningIn<Value>(
  row: TableRow,
  column: Column,
  meaningOf: (cell: string) => Value | undefined,
  reason: TableReason,
): Value | undefined {
  const cell = row.cell(column);
  if (isBlank(cell)) return undefined;
  const value = meaningOf(cell);
  if (value === undefined) note(row.unread, row, column, reason);
  return value;
}

function emotionIn(row: TableRow): number | undefined {
  const cell = row.cell('emotion');
  if (isBlank(cell)) return undefined;
  const number = cell.normalize('NFKC').replace(/[−–‐]/, '-').replace(',', '.').replace(/\s/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(number))
    return meaningIn(row, 'emotion', emotionLevelOf, 'unknownEmotion');
  const value = Number(number);
  if (Math.abs(value) > 2) {
    note(row.unread, row, 'emotion', 'outOfScale');
    return undefined;
  }
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10;
  if (Math.abs(rounded - value) > 1e-9) note(row.notes, row, 'emotion', 'roundedToTenth');
  return rounded + 0;
}

function momentIn(row: TableRow, emotion: number | undefined): TouchpointPlan['momentOfTruth'] {
  const cell = row.cell('momentOfTruth');
  const word = cell === '' ? undefined : momentOf(cell);
  // In many tables a dash stands for nothing at all.
  if (/^[-–]$/.test(cell)) note(row.notes, row, 'momentOfTruth', 'takenAsNegative');
  if (word === 'positive' || word === 'negative') return word;
  if (word === 'no') return undefined;
  if (word === undefined) {
    if (!isBlank(cell)) note(row.unread, row, 'momentOfTruth', 'unknownMoment');
    return undefined;
  }
  if (emotion === undefined || emotion === 0) note(row.notes, row, 'momentOfTruth', 'takenAsPositive');
  return (emotion ?? 0) < 0 ? 'negative' : 'positive';
}

function remarksIn(row: TableRow, column: Column): string[] {
  return (textIn(row, column) ?? '')
    .split(/[;\n]/)
    .map((part) => part.trim().replace(/^(?:[•‣·*]\s*|[-–]\s+)/u, ''))
    .filter((part) => part !== '');
}

function note(list: TableEntry[], row: TableRow, column: Column, reason: TableReason): void {
  list.push(tableEntry(row.line, reason, { column: row.name(column), value: row.cell(column) }));
}

function withoutUnset<Plan extends object>(plan: { [Field in keyof Plan]: Plan[Field] | undefined }): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)) as Plan;
}
