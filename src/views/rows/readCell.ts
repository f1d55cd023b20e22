import type { TFunction } from 'i18next';
import { channelNamed, nameKey, teamNamed } from '../../commands/named.ts';
import { replaceRemarks } from '../../commands/replaceRemarks.ts';
import { sendTouchpoints } from '../../commands/sendTouchpoints.ts';
import { type TouchpointFields, updateTouchpoint } from '../../commands/touchpoints.ts';
import type { Edit } from '../../edit/transaction.ts';
import { plainWord } from '../../formats/plainWord.ts';
import { touchpointCells } from '../../formats/touchpointCells.ts';
import type { Doc } from '../../model/doc.ts';
import type { TouchpointPlan } from '../../model/journeyPlan.ts';
import { inOrder } from '../../model/order.ts';
import { minutesOf } from '../../ui/durationText.ts';
import type { Message } from '../../words/key.ts';
import { cellText } from './cellText.ts';
import { type ColumnId, columns, isReadOnly, toneOf } from './columns.ts';

/** The longest text that a cell takes. */
export const longestCell = 10_000;

/** What a text in a cell would do, or why it can do nothing. */
export type CellReading = { readonly edit: Edit } | { readonly problem: Message };

/** Reads what was typed or pasted into a cell of a touchpoint: words in any of the languages that tables are read in, names of stages and segments that are there, and new channels and teams. An empty text takes the value away. */
export function readCell(doc: Doc, id: string, column: ColumnId, text: string, t: TFunction): CellReading {
  const values = { column: String(t(columns[column].label)), value: shortened(text) };
  if (text.length > longestCell)
    return { problem: { key: 'table.cellTooLong', values: { column: values.column, limit: longestCell } } };
  if (column === 'stage' || column === 'segment') return readPlace(doc, id, column, text.trim(), values);
  if (column === 'title') return { edit: (tr) => updateTouchpoint(tr, id, { title: oneLine(text) }) };
  if (isReadOnly(column)) return readDetails(doc, id, column, text, t);
  if (column === 'waitBefore' || column === 'duration') return readTime(id, column, text, values);
  const own = ownWord(column, text, t);
  const found = own === undefined ? planOf(doc, id, column, text, values.column) : { [column]: own };
  if (found === null) return { problem: { key: 'table.cellUnread', values } };
  return { edit: editOf(id, column, found) };
}

/** What is written in the details can be written again here as it is, so that a row can be pasted; else it is said where it is written. */
function readDetails(doc: Doc, id: string, column: ColumnId, text: string, t: TFunction): CellReading {
  const row = doc.touchpoint.get(id);
  const now = row ? cellText(doc, row, column, { t, language: '' }) : '';
  if (text.trim() === now) return { edit: () => undefined };
  return { problem: { key: 'table.cellInDetails', values: { column: String(t(columns[column].label)) } } };
}

function readTime(
  id: string,
  column: 'waitBefore' | 'duration',
  text: string,
  values: NonNullable<Message['values']>,
): CellReading {
  const minutes = text.trim() === '' ? undefined : minutesOf(text);
  if (minutes === undefined && text.trim() !== '') return { problem: { key: 'table.cellUnread', values } };
  return { edit: (tr) => updateTouchpoint(tr, id, { [column]: minutes } as TouchpointFields) };
}

function readPlace(
  doc: Doc,
  id: string,
  kind: 'stage' | 'segment',
  name: string,
  values: NonNullable<Message['values']>,
): CellReading {
  const rows = inOrder<{ id: string; order: string; name: string }>(doc[kind].values());
  const found = rows.find((row) => nameKey(row.name) === nameKey(name));
  if (!found) return { problem: { key: 'table.cellNoPlace', values } };
  const to = kind === 'stage' ? { stageId: found.id } : { segmentId: found.id };
  return { edit: (tr) => sendTouchpoints(tr, [id], to) };
}

const ownWords = {
  kind: ['digital', 'communication', 'human', 'physical', 'sensory'],
  controlledBy: ['brand', 'partner', 'customer', 'others'],
  evidence: ['assumption', 'partly', 'researched'],
} as const;

/** The value that the very words of a cell stand for. */
function ownWord(column: ColumnId, text: string, t: TFunction): string | undefined {
  if (column !== 'kind' && column !== 'controlledBy' && column !== 'evidence') return undefined;
  const word = plainWord(text);
  const values: readonly string[] = ownWords[column];
  return values.find((value) => plainWord(t(`domain.${column}.${value}` as 'domain.kind.human')) === word);
}

/** The words that can be typed into a cell, when they are few. */
export function cellChoices(doc: Doc, column: ColumnId, t: TFunction): string[] {
  if (column === 'kind' || column === 'controlledBy' || column === 'evidence')
    return ownWords[column].map((value) => t(`domain.${column}.${value}` as 'domain.kind.human'));
  if (column === 'momentOfTruth')
    return [t('domain.momentOfTruth.positive'), t('domain.momentOfTruth.negative')];
  const kinds = { stage: 'stage', segment: 'segment', channel: 'channel', responsible: 'team' } as const;
  if (!(column in kinds)) return [];
  const kind = kinds[column as keyof typeof kinds];
  return inOrder<{ id: string; order: string; name: string }>(doc[kind].values()).map(({ name }) => name);
}

/** What a table with this one cell says of a touchpoint; null when it cannot be read. */
function planOf(
  doc: Doc,
  id: string,
  column: ColumnId,
  text: string,
  name: string,
): Partial<TouchpointPlan> | null {
  const emotion = String(doc.touchpoint.get(id)?.emotion ?? '');
  // Lists of remarks are all told apart in the same way.
  const read = column === 'tells' ? 'pains' : column;
  const row = {
    line: 1,
    has: () => true,
    // A bare yes takes the sign of how it feels.
    cell: (of: string) => (of === read ? text.trim() : of === 'emotion' ? emotion : ''),
    name: () => name,
    unread: [],
    notes: [],
  };
  const { title: _, ...plan } = touchpointCells(row);
  return row.unread.length > 0 ? null : plan;
}

function editOf(id: string, column: ColumnId, plan: Partial<TouchpointPlan>): Edit {
  const tone = toneOf[column];
  if (tone)
    return (tr) =>
      replaceRemarks(tr, id, tone, plan[column === 'tells' ? 'pains' : (column as 'pains')] ?? []);
  if (column === 'channel')
    return (tr) => updateTouchpoint(tr, id, { channelId: channelNamed(tr, plan.channel ?? '') });
  if (column === 'responsible')
    return (tr) => updateTouchpoint(tr, id, { responsibleId: teamNamed(tr, plan.responsible ?? '') });
  const fields = { [column]: plan[column as keyof TouchpointPlan] } as TouchpointFields;
  return (tr) => updateTouchpoint(tr, id, fields);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
