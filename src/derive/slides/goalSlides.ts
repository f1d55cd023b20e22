import type { GoalLine } from '../analysis/actionTotals.ts';
import type { PictureOptions } from '../pictureScene.ts';
import type { Sheet } from './sheet.ts';
import { type NativeSlide, slideTexts } from './slideHead.ts';
import {
  brokenRow,
  type PlainRow,
  pagesOfRows,
  slideTable,
  type TableFrame,
  tableScene,
} from './slideTable.ts';

/** What the slides of goals say in words, and how amounts are written. */
export interface GoalWords {
  readonly title: string;
  readonly untitled: string;
  readonly unknown: string;
  readonly columns: Readonly<
    Record<'goal' | 'metric' | 'baseline' | 'target' | 'now' | 'until' | 'state', string>
  >;
  readonly states: Readonly<Record<GoalLine['state'], string>>;
  page(number: number, of: number): string;
  /** How many actions serve it. */
  served(count: number): string;
  amount(value: number, unit: string | undefined): string;
  day(date: string): string;
  progress(part: number): string;
}

/** The first has what is left of the width. */
const columns = [228, 140, 140, 140, 172, 188];

/** Goals as native tables: where each began, where it is and where it should be. */
export function goalSlides(
  goals: readonly GoalLine[],
  options: PictureOptions,
  words: GoalWords,
  sheet: Sheet,
): NativeSlide[] {
  if (goals.length === 0) return [];
  const { theme, measure } = options;
  const rest = columns.reduce((sum, width) => sum + width, 0);
  const frame: TableFrame = {
    x: sheet.side,
    y: sheet.room.top,
    columns: [sheet.width - 2 * sheet.side - rest, ...columns],
    label: words.title,
    theme,
    measure,
  };
  const head = brokenRow(headRow(words, options), frame);
  const rows = goals.map((line) => brokenRow(goalRow(line, words, options), frame));
  const pages = pagesOfRows(rows, sheet.room.height - head.height);
  return pages.map((page, at) => {
    const title = pages.length > 1 ? words.page(at + 1, pages.length) : words.title;
    const table = slideTable([head, ...page], frame);
    return { scene: tableScene([title, ''], table, options, sheet), native: [table], told: [] };
  });
}

/** The same table as plain texts: the names of its columns, and the cells of each goal. */
export function goalTexts(goals: readonly GoalLine[], options: PictureOptions, words: GoalWords) {
  const texts = ({ cells }: PlainRow) => cells.map((cell) => cell.map(({ text }) => text));
  const heads = texts(headRow(words, options)).flat();
  return { heads, rows: goals.map((line) => texts(goalRow(line, words, options))) };
}

function headRow({ columns: names }: GoalWords, { theme }: PictureOptions): PlainRow {
  const { small } = slideTexts(theme);
  const end = { ...small, anchor: 'end' } as const;
  const { goal, metric, baseline, target, now, until, state } = names;
  const cells = [
    ...[goal, metric].map((text) => [{ text, style: small, most: 2 }]),
    ...[baseline, now, target].map((text) => [{ text, style: end, most: 2 }]),
    ...[until, state].map((text) => [{ text, style: small, most: 2 }]),
  ];
  return { cells, isHead: true, fill: theme.sunken };
}

function goalRow(
  { goal, metric, now, progress, state, actions }: GoalLine,
  words: GoalWords,
  { theme }: PictureOptions,
): PlainRow {
  const { plain, strong, small } = slideTexts(theme);
  const end = { ...plain, anchor: 'end' } as const;
  const amount = (value: number | undefined | null) =>
    value === undefined || value === null ? words.unknown : words.amount(value, metric?.unit);
  const way = progress === null ? [] : [{ text: words.progress(progress), style: small, most: 2 }];
  return {
    cells: [
      [
        { text: goal.text.trim() || words.untitled, style: strong, most: 3 },
        { text: words.served(actions), style: small, most: 1 },
      ],
      [{ text: metric?.name.trim() || words.unknown, style: plain, most: 3 }],
      [{ text: amount(goal.baseline), style: end, most: 2 }],
      [{ text: amount(now), style: { ...end, weight: 600 }, most: 2 }],
      [{ text: amount(goal.target), style: end, most: 2 }],
      [{ text: goal.date ? words.day(goal.date) : words.unknown, style: plain, most: 2 }],
      [{ text: words.states[state], style: strong, most: 2 }, ...way],
    ],
  };
}
