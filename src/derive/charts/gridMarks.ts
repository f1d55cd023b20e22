import type { Measure } from '../measure.ts';
import { mix } from '../mix.ts';
import { movedItems } from '../movedItems.ts';
import type { Item } from '../scene.ts';
import { shortNumber } from '../shapePaths.ts';
import type { Theme } from '../theme.ts';
import { cardScale } from './balanceCards.ts';
import { type GridCards, type GridCell, type GridLegend, trendSize } from './gridPicture.ts';
import { trendLine } from './trendLine.ts';

const bar = { height: 10, radius: 2, least: 2, gap: 2, hatch: 4 } as const;

/** The bars of a cell, from its left: what is spent, then what is waited. */
export function barItems({ bar: spent = 0, waiting = 0 }: GridCell, room: number, theme: Theme): Item[] {
  const full = room - bar.gap;
  const [long, wait] = [spent, waiting].map((part) =>
    part > 0 ? Math.max(bar.least, Math.min(1, part) * full) : 0,
  ) as [number, number];
  const box = { y: 0, height: bar.height, radius: bar.radius };
  const items: Item[] = [];
  if (long > 0) items.push({ type: 'rect', x: 0, width: long, ...box, fill: theme.bar });
  if (wait > 0) {
    const x = long > 0 ? long + bar.gap : 0;
    const { mark, tint } = theme.emotions[-1];
    items.push({ type: 'rect', x, width: wait, ...box, fill: tint });
    items.push({ type: 'path', d: hatching(x, wait), stroke: mark, strokeWidth: 1 });
    items.push({ type: 'rect', x, width: wait, ...box, stroke: mark, strokeWidth: 1 });
  }
  return items;
}

/** Lines that rise to the right, cut off at the ends of the bar. */
function hatching(x: number, width: number): string {
  const { height, hatch } = bar;
  let d = '';
  for (let from = hatch - height; from < width; from += hatch) {
    const [left, right] = [Math.max(0, from), Math.min(width, from + height)];
    const [low, high] = [height - (left - from), height - (right - from)];
    d += `M${shortNumber(x + left)} ${shortNumber(low)}L${shortNumber(x + right)} ${shortNumber(high)}`;
  }
  return d;
}

/** The ground of a count: the more of its stage it is, the more ink. */
export function inkItem(part: number, width: number, height: number, theme: Theme): Item {
  const fill = mix(theme.bar, theme.surface, 0.1 + Math.min(1, part) * 0.5);
  return { type: 'rect', x: 0, y: 0, width, height, radius: 6, fill };
}

/** A figure over time as a small line: dashed its target, dotted what others reach. */
export function trendItems(trend: NonNullable<GridCell['trend']>, theme: Theme): Item[] {
  const { width, height } = trendSize;
  const { points, targetY, benchmarkY } = trendLine(trend, { width, height, inset: 4 });
  const ink = trendInk(trend.direction, theme);
  const level = (y: number | null, dash: number[]): Item[] =>
    y === null ? [] : [{ type: 'line', x1: 1, x2: width - 1, y1: y, y2: y, stroke: theme.text3, dash }];
  const items = [...level(benchmarkY, [1, 3]), ...level(targetY, [5, 3])];
  const place = ({ x, y }: { readonly x: number; readonly y: number }) =>
    `${shortNumber(x)} ${shortNumber(y)}`;
  if (points.length > 1) {
    const d = `M${points.map(place).join('L')}`;
    items.push({ type: 'path', d, stroke: ink, strokeWidth: 1.5 });
  }
  const last = points.at(-1);
  if (last) {
    const { x, y } = last;
    items.push({ type: 'rect', x: x - 3, y: y - 3, width: 6, height: 6, radius: 3, fill: ink });
  }
  return items;
}

function trendInk(direction: string, theme: Theme): string {
  if (direction === 'better') return theme.emotions[1].text;
  if (direction === 'worse') return theme.emotions[-2].text;
  return theme.text3;
}

/** The height of a row of cards, with the needle. */
export const cardsHeight = 26;

/** Touchpoints as cards, what is missing as gaps, and the needle at what is wanted. */
export function cardsItems({ count, missing, wanted, most }: GridCards, room: number, theme: Theme): Item[] {
  const { slot, card } = cardScale(most, room);
  const x = wanted * slot - 3;
  return [
    ...Array.from({ length: count }, (_, at) => cardItem(at * slot, 5, card, 16, theme)),
    ...Array.from({ length: missing }, (_, at) => missingItem((count + at) * slot, 5, card, 16, theme)),
    ...needleItems(Math.max(0, x), cardsHeight, theme),
  ];
}

/** The marks of a table with their meanings, side by side. */
export function legendItems(
  legend: readonly GridLegend[],
  font: { readonly size: number; readonly weight: 400 },
  { measure, theme }: { readonly measure: Measure; readonly theme: Theme },
): Item[] {
  let x = 0;
  return legend.flatMap(({ mark, text }): Item[] => {
    const items = movedItems(legendMark(mark, theme), x, 0);
    const room = mark === 'needle' ? 9 : 25;
    items.push({ type: 'text', x: x + room, y: 12, text, ...font, fill: theme.text2 });
    x += room + measure(text, font) + 18;
    return items;
  });
}

function legendMark(mark: GridLegend['mark'], theme: Theme): Item[] {
  if (mark === 'card') return [cardItem(0, 3, 18, 10, theme)];
  if (mark === 'missing') return [missingItem(0, 3, 18, 10, theme)];
  if (mark === 'needle') return needleItems(0, 16, theme);
  return movedItems(barItems(mark === 'bar' ? { bar: 1 } : { waiting: 1 }, 20, theme), 0, 3);
}

function cardItem(x: number, y: number, width: number, height: number, theme: Theme): Item {
  return { type: 'rect', x, y, width, height, radius: Math.min(4, width / 4), fill: theme.bar };
}

function missingItem(x: number, y: number, width: number, height: number, theme: Theme): Item {
  const { mark, tint } = theme.emotions[-2];
  const dash = [3, 2];
  const inner = { x: x + 0.75, y: y + 0.75, width: Math.max(0.5, width - 1.5), height: height - 1.5 };
  return {
    type: 'rect',
    ...inner,
    radius: Math.min(3, width / 4),
    fill: tint,
    stroke: mark,
    strokeWidth: 1.5,
    dash,
  };
}

function needleItems(x: number, height: number, theme: Theme): Item[] {
  return [
    { type: 'rect', x: x - 1.5, y: 0, width: 5, height, radius: 2, fill: theme.surface },
    { type: 'rect', x, y: 0, width: 2, height, radius: 1, fill: theme.text },
  ];
}
