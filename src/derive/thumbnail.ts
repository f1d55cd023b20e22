import { emotionCurve } from './emotionCurve.ts';
import { emotionLevel } from './emotionLevel.ts';
import type { PointBox } from './layout.ts';
import { momentItems } from './momentItems.ts';
import type { Outline, OutlineBand, OutlineCard } from './outline.ts';
import type { Item, LineItem } from './scene.ts';
import { segmentColorOf } from './segmentColorOf.ts';
import { circlePath } from './shapePaths.ts';
import type { Theme } from './theme.ts';

const margin = 10;
const stagesTop = 10;
const bandsTop = 20;
const mostHeight = 92;
const leastWithCards = 34;

/** Where a band of a thumbnail stands. */
interface Frame {
  readonly top: number;
  readonly height: number;
  /** Where the stages begin and how wide all of them are. */
  readonly left: number;
  readonly width: number;
  readonly right: number;
}

/** A thumbnail of a map: stages as bars, bands with their cards as small frames, and curves with their moments of truth. */
export function outlineItems(outline: Outline, theme: Theme, width: number, height: number): Item[] {
  const left = Math.round(width * 0.17);
  const right = width - margin;
  const count = Math.max(1, outline.bands.length);
  const gap = count > 4 ? 3 : 5;
  const bandHeight = Math.min(mostHeight, (height - bandsTop - margin - (count - 1) * gap) / count);
  const items: Item[] = [
    { type: 'rect', x: 0, y: 0, width, height, fill: theme.canvas },
    ...stageItems(outline.stages, left, right, theme),
  ];
  outline.bands.forEach((band, index) => {
    const top = bandsTop + index * (bandHeight + gap);
    const frame = { top, height: bandHeight, left, width: right - left, right };
    items.push(...bandItems(band, outline.stages, frame, theme));
  });
  return items;
}

function stageItems(stages: readonly number[], left: number, right: number, theme: Theme): Item[] {
  return stages.map((start, index) => {
    const x = left + start * (right - left) + 2;
    const end = left + (stages[index + 1] ?? 1) * (right - left) - 2;
    const width = Math.max(1, end - x);
    return { type: 'rect', x, y: stagesTop, width, height: 4, radius: 2, fill: theme.lineStrong };
  });
}

function bandItems(band: OutlineBand, stages: readonly number[], frame: Frame, theme: Theme): Item[] {
  const { top, height, left, width, right } = frame;
  const items: Item[] = [
    {
      type: 'rect',
      x: margin,
      y: top,
      width: right - margin,
      height,
      radius: 4,
      fill: theme.surface,
      stroke: theme.line,
      strokeWidth: 1,
    },
    ...segmentItems(band.color, frame, theme),
  ];
  for (const start of stages.slice(1)) {
    const x = left + start * width;
    items.push(line(x, top, x, top + height, theme.line));
  }
  const cardHeight = height < leastWithCards ? 0 : Math.min(25, height * 0.335);
  if (cardHeight > 0) items.push(...band.cards.flatMap((card) => cardItems(card, cardHeight, frame, theme)));
  items.push(...curveItems(band, cardHeight, frame, theme));
  return items;
}

function segmentItems(color: string, { top, left, height }: Frame, theme: Theme): Item[] {
  const middle = top + Math.min(11, height / 2);
  const x = margin + 20;
  const [name, share] = [left - x - 8, (left - x - 8) * 0.6];
  return [
    { type: 'path', d: circlePath(margin + 11, middle, 4.5), fill: segmentColorOf(color, theme).ink },
    { type: 'rect', x, y: middle - 3, width: name, height: 2.5, radius: 1.25, fill: theme.text3 },
    { type: 'rect', x, y: middle + 1.5, width: share, height: 2, radius: 1, fill: theme.lineStrong },
  ];
}

function cardItems(card: OutlineCard, height: number, frame: Frame, theme: Theme): Item[] {
  const x = frame.left + card.x * frame.width + 0.5;
  const y = frame.top + 5;
  const width = Math.max(3, card.width * frame.width - 1);
  const edge = { fill: theme.band, stroke: theme.lineStrong, strokeWidth: 1 };
  const items: Item[] = [{ type: 'rect', x, y, width, height, radius: 2.5, ...edge }];
  const text = width - 15;
  if (text >= 5) {
    items.push({ type: 'rect', x: x + 3.5, y: y + 4, width: text, height: 2, radius: 1, fill: theme.text3 });
    const under = { width: text * 0.65, height: 2, radius: 1, fill: theme.lineStrong };
    items.push({ type: 'rect', x: x + 3.5, y: y + 8, ...under });
  }
  if (card.emotion !== undefined && width >= 8) {
    const fill = theme.emotions[emotionLevel(card.emotion)].mark;
    items.push({ type: 'path', d: circlePath(x + width - 5.5, y + 5.5, 2.4), fill });
  }
  return items;
}

function curveItems(band: OutlineBand, cardHeight: number, frame: Frame, theme: Theme): Item[] {
  const cardsEnd = cardHeight > 0 ? 5 + cardHeight : 0;
  const room = (frame.height - cardsEnd) / 2;
  const baseline = frame.top + cardsEnd + room;
  const points = pointsOf(band, baseline, room * 0.37, frame);
  const curve = emotionCurve(points, baseline);
  const items: Item[] = curve.areas.map(({ d, side }) => {
    const veil = side === 'positive' ? theme.areaPositive : theme.areaNegative;
    return { type: 'path', d, fill: veil.color, opacity: veil.opacity };
  });
  items.push(line(frame.left, baseline, frame.right, baseline, theme.lineStrong));
  for (const { d, dotted } of curve.pieces) {
    const dash = dotted ? { dash: [0.75, 3.5] } : {};
    items.push({ type: 'path', d, stroke: theme.curve, strokeWidth: 1.5, ...dash });
  }
  const moments = new Map(band.cards.map((card, index) => [String(index), card.moment]));
  for (const { id, x, y } of points) {
    const sign = moments.get(id);
    if (sign) items.push(...momentItems({ x, y, size: 9, sign, ground: theme.surface, halo: 1 }, theme));
  }
  return items;
}

function pointsOf(band: OutlineBand, baseline: number, levelHeight: number, frame: Frame): PointBox[] {
  return band.cards.flatMap((card, index) => {
    const { emotion, bridged = false } = card;
    if (emotion === undefined) return [];
    const x = frame.left + (card.x + card.width / 2) * frame.width;
    return [{ id: String(index), x, y: baseline - emotion * levelHeight, emotion, bridged }];
  });
}

function line(x1: number, y1: number, x2: number, y2: number, stroke: string): LineItem {
  return { type: 'line', x1, y1, x2, y2, stroke, strokeWidth: 1 };
}
