import type { TFunction } from 'i18next';
import { laneEntries } from '../../derive/laneEntries.ts';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { durationText } from '../../ui/durationText.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { spokenEntry } from '../../ui/lanes/laneMarkWord.ts';
import { type ColumnId, isReadOnly, toneOf } from './columns.ts';

/** In which words a cell is written. */
export interface CellWords {
  readonly t: TFunction;
  readonly language: string;
}

/** What a cell says; the same text can be typed or pasted into it. */
export function cellText(doc: Doc, row: Touchpoint, column: ColumnId, { t, language }: CellWords): string {
  const tone = toneOf[column];
  if (tone) return remarkTexts(doc, row.id, tone).join('; ');
  if (isReadOnly(column))
    return laneEntries(column, row, doc)
      .map((entry) => spokenEntry(entry, t))
      .join('; ');
  switch (column) {
    case 'waitBefore':
    case 'duration':
      return row[column] === undefined ? '' : durationText(row[column], t, language);
    case 'stage':
      return doc.stage.get(row.stageId ?? '')?.name ?? '';
    case 'segment':
      return doc.segment.get(row.segmentId ?? '')?.name ?? '';
    case 'channel':
      return doc.channel.get(row.channelId ?? '')?.name ?? '';
    case 'responsible':
      return doc.team.get(row.responsibleId ?? '')?.name ?? '';
    case 'kind':
      return row.kind ? t(`domain.kind.${row.kind}`) : '';
    case 'controlledBy':
      return row.controlledBy ? t(`domain.controlledBy.${row.controlledBy}`) : '';
    case 'evidence':
      return row.evidence ? t(`domain.evidence.${row.evidence}`) : '';
    case 'momentOfTruth':
      return row.momentOfTruth ? t(`domain.momentOfTruth.${row.momentOfTruth}`) : '';
    case 'emotion':
      return row.emotion === undefined ? '' : emotionNumber(row.emotion, language);
    default:
      return textOf(row, column);
  }
}

function textOf(row: Touchpoint, column: ColumnId): string {
  const value = row[column as 'title' | 'feeling' | 'quote' | 'momentWhy' | 'description'];
  return value ?? '';
}

function remarkTexts({ remark }: Doc, id: string, tone: string): string[] {
  return inOrder([...remark.values()].filter((row) => row.aboutId === id && row.tone === tone)).map(
    ({ text }) => text,
  );
}
