import type { ActionLine, Quadrant } from '../analysis/actionLines.ts';
import type { PictureOptions } from '../pictureScene.ts';
import type { TextStyle } from '../textLines.ts';
import type { NativeRow } from './nativePart.ts';
import type { Sheet } from './sheet.ts';
import { type NativeSlide, slideTexts } from './slideHead.ts';
import {
  brokenRow,
  type CellText,
  type PlainRow,
  pagesOfRows,
  slideTable,
  type TableFrame,
  tableScene,
} from './slideTable.ts';

/** What the slides of actions say in words, and how amounts are written. */
export interface ActionWords {
  readonly title: string;
  /** How many actions, and how many of them are quick wins. */
  readonly about: string;
  readonly untitled: string;
  readonly columns: Readonly<Record<'number' | 'action' | 'responsible' | 'due' | 'judged' | 'roi', string>>;
  readonly groups: Readonly<Record<Quadrant | 'unjudged', string>>;
  readonly unknown: string;
  page(number: number, of: number): string;
  targets(names: readonly string[]): string;
  judged(effort: number | undefined, effect: number | undefined): string;
  day(date: string): string;
  overdue(date: string): string;
  percent(part: number): string;
}

/** Open actions as native tables, quick wins first, on as many slides or sheets as they need. */
export function actionSlides(
  lines: readonly ActionLine[],
  options: PictureOptions,
  words: ActionWords,
  sheet: Sheet,
): NativeSlide[] {
  if (lines.length === 0) return [];
  const { theme, measure } = options;
  const hasRoi = lines.some(({ roi }) => roi !== null);
  const columns = [80, 0, 240, 200, 220, ...(hasRoi ? [120] : [])];
  const rest = columns.reduce((sum, width) => sum + width, 0);
  columns[1] = sheet.width - 2 * sheet.side - rest;
  const place = { x: sheet.side, y: sheet.room.top };
  const frame: TableFrame = { ...place, columns, label: words.title, theme, measure };
  const head = brokenRow(headRow(words, hasRoi, options), frame);
  const rows = bodyRows(lines, words, hasRoi, options).map((row) => brokenRow(row, frame));
  const pages = pagesOfRows(rows, sheet.room.height - head.height);
  return pages.map((page, at) => {
    const title = pages.length > 1 ? words.page(at + 1, pages.length) : words.title;
    const table = slideTable([head, ...page], frame);
    const scene = tableScene([title, words.about], table, options, sheet);
    return { scene, native: [table], told: numbersOn(page, rows, lines) };
  });
}

/** The actions that stand on a page, for its notes. */
function numbersOn(
  page: readonly NativeRow[],
  rows: readonly NativeRow[],
  lines: readonly ActionLine[],
): ActionLine[] {
  const plain = rows.filter(({ isHeading }) => !isHeading);
  return lines.filter((_, at) => page.includes(plain[at] as NativeRow));
}

function headRow(words: ActionWords, hasRoi: boolean, options: PictureOptions): PlainRow {
  const { small } = slideTexts(options.theme);
  const { number, action, responsible, due, judged, roi } = words.columns;
  const names = [number, action, responsible, due, judged];
  const cells = names.map((text) => [{ text, style: small, most: 2 }]);
  if (hasRoi) cells.push([{ text: roi, style: { ...small, anchor: 'end' }, most: 2 }]);
  return { cells, isHead: true, fill: options.theme.sunken };
}

function bodyRows(
  lines: readonly ActionLine[],
  words: ActionWords,
  hasRoi: boolean,
  options: PictureOptions,
): PlainRow[] {
  const { heading } = slideTexts(options.theme);
  let group: string | null = null;
  return lines.flatMap((line) => {
    const row = actionRow(line, words, hasRoi, options);
    const name = words.groups[line.quadrant ?? 'unjudged'];
    if (name === group) return [row];
    group = name;
    return [{ cells: [[{ text: name, style: heading, most: 1 }]], isHeading: true }, row];
  });
}

function actionRow(
  { action, number, targets, responsible, isOverdue, roi }: ActionLine,
  words: ActionWords,
  hasRoi: boolean,
  { theme }: PictureOptions,
): PlainRow {
  const { plain, strong, small } = slideTexts(theme);
  const names = targets.map(({ name }) => name).filter((name) => name.trim() !== '');
  const due = action.due ?? '';
  const late: TextStyle = { ...plain, weight: 600, fill: theme.danger };
  const dueText: CellText = isOverdue
    ? { text: words.overdue(due), style: late }
    : { text: due ? words.day(due) : words.unknown, style: plain };
  const cells: CellText[][] = [
    [{ text: String(number), style: strong, most: 1 }],
    [
      { text: action.title.trim() || words.untitled, style: strong, most: 3 },
      ...(names.length > 0 ? [{ text: words.targets(names), style: small, most: 2 }] : []),
    ],
    [{ text: responsible?.name.trim() || words.unknown, style: plain, most: 3 }],
    [dueText],
    [{ text: words.judged(action.effort, action.effect), style: plain }],
  ];
  const money = roi === null ? words.unknown : words.percent(roi);
  if (hasRoi) cells.push([{ text: money, style: { ...plain, anchor: 'end' }, most: 1 }]);
  return { cells };
}
