import { breakLines } from '../breakLines.ts';
import type { Font, Measure } from '../measure.ts';
import { movedItems } from '../movedItems.ts';
import type { Item, TextItem } from '../scene.ts';
import type { Theme } from '../theme.ts';
import type { Drawn } from './chartScene.ts';
import { barItems, cardsHeight, cardsItems, inkItem, legendItems, trendItems } from './gridMarks.ts';
import {
  type GridCell,
  type GridColumn,
  type GridPicture,
  type GridPlace,
  gridFonts,
  gridPlaces,
  kindRoom,
  trendSize,
} from './gridPicture.ts';

interface Look {
  readonly measure: Measure;
  readonly theme: Theme;
}

const metrics = { line: 16, pad: 7, least: 28, mostLines: 3, heading: 30, legend: 24 } as const;

/** A cell as it is drawn from its top left corner. */
interface DrawnCell {
  readonly height: number;
  readonly items: readonly Item[];
}

/** Charts that are tables as they are drawn in a picture, under one another. */
export function gridItems(grids: readonly GridPicture[], wanted: number, look: Look): Drawn {
  const width = Math.max(wanted, ...grids.map((grid) => gridPlaces(grid, wanted, look.measure).width));
  const items: Item[] = [];
  let y = 0;
  for (const grid of grids) {
    const drawn = oneGrid(grid, width, look);
    items.push(...movedItems(drawn.items, 0, y));
    y += drawn.height;
  }
  return { width, height: y, items };
}

function oneGrid(grid: GridPicture, width: number, look: Look): Drawn {
  const { places } = gridPlaces(grid, width, look.measure);
  const { theme } = look;
  const items: Item[] = [];
  let y = 0;
  if (grid.heading) {
    y += metrics.heading;
    items.push({ type: 'text', x: 0, y: y - 8, text: grid.heading, ...gridFonts.strong, fill: theme.text });
  }
  if (grid.legend) {
    items.push(...movedItems(legendItems(grid.legend, gridFonts.words, look), 0, y));
    y += metrics.legend;
  }
  const heads = grid.columns.map(({ label }) => ({ text: label }));
  const rows = [heads, ...grid.rows];
  for (const [at, row] of rows.entries()) {
    const cells = grid.columns.map((column, index) =>
      drawnCell(row[index] ?? {}, column, places[index] ?? { x: 0, width: 0 }, at === 0, look),
    );
    const height = Math.max(metrics.least, ...cells.map((cell) => cell.height + 2 * metrics.pad));
    for (const [index, cell] of cells.entries()) {
      const down = at === 0 ? height - metrics.pad - cell.height : (height - cell.height) / 2;
      items.push(...movedItems(cell.items, places[index]?.x ?? 0, y + down));
    }
    y += height;
    items.push({ type: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: theme.lineSoft });
  }
  return { width, height: y + 4, items };
}

function drawnCell(
  cell: GridCell,
  { shape }: GridColumn,
  { width }: GridPlace,
  isHead: boolean,
  look: Look,
): DrawnCell {
  const { theme } = look;
  if (isHead) return textCell(cell, shape, width, gridFonts.head, theme.text3, look);
  if (cell.trend) return { height: trendSize.height, items: trendItems(cell.trend, theme) };
  if (cell.cards) return { height: cardsHeight, items: cardsItems(cell.cards, width, theme) };
  const font = cell.isStrong ? gridFonts.strong : gridFonts.words;
  const words = textCell(cell, shape, width, font, toneInk(cell, theme), look);
  if (cell.ink !== undefined) {
    const height = Math.max(metrics.least, words.height);
    const ground = inkItem(cell.ink, width, height, theme);
    return { height, items: [ground, ...movedItems(words.items, 0, (height - words.height) / 2)] };
  }
  if (cell.bar === undefined && cell.waiting === undefined) return words;
  const room = 14;
  return {
    height: words.height + room,
    items: [...movedItems(barItems(cell, width, theme), 0, 2), ...movedItems(words.items, 0, room)],
  };
}

function toneInk({ tone }: GridCell, theme: Theme): string {
  if (tone === 'quiet') return theme.text3;
  return tone ? theme.emotions[tone === 'bad' ? -2 : -1].text : theme.text;
}

function textCell(
  { text = '', small, kind }: GridCell,
  shape: GridColumn['shape'],
  width: number,
  font: Font,
  fill: string,
  { measure, theme }: Look,
): DrawnCell {
  const from = kind ? kindRoom : 0;
  const anchor = shape === 'number' ? 'end' : shape === 'count' ? 'middle' : 'start';
  const x = { start: from, middle: width / 2, end: width }[anchor];
  const lines = breakLines(text, font, width - from, measure, metrics.mostLines);
  const under = small ? breakLines(small, gridFonts.small, width - from, measure, metrics.mostLines) : [];
  const written = (
    line: string,
    at: number,
    other: Pick<TextItem, 'size' | 'weight' | 'fill'>,
  ): TextItem => ({
    type: 'text',
    x,
    y: at * metrics.line + 12,
    text: line,
    ...other,
    ...(anchor !== 'start' && { anchor }),
  });
  const items: Item[] = [
    ...lines.map((line, at) => written(line, at, { ...font, fill })),
    ...under.map((line, at) => written(line, lines.length + at, { ...gridFonts.small, fill: theme.text3 })),
  ];
  if (kind) {
    const { ink, tint } = theme.kinds[kind];
    items.push({ type: 'rect', x: 0, y: -1, width: 18, height: 18, radius: 4, fill: tint });
    items.push({ type: 'icon', icon: kind, x: 3, y: 2, size: 12, color: ink });
  }
  return { height: (lines.length + under.length) * metrics.line, items };
}
