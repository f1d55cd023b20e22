import type { LaneMark } from './layout.ts';
import type { Item, PathItem } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import type { Theme } from './theme.ts';

/** Where a mark stands: its middle, and the size of the type beside it. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The small sign before something that a lane says. */
export function laneMarkItems(mark: LaneMark, place: MarkPlace, theme: Theme): Item[] {
  switch (mark) {
    case null:
      return [];
    case 'pain':
      return [disc(place, theme.emotions[-1].mark)];
    case 'brightSpot':
      return [disc(place, theme.emotions[1].mark)];
    case 'opportunity':
    case 'data':
      return [disc(place, theme.text3)];
    case 'direct':
    case 'customer':
      return [disc(place, theme.text2)];
    case 'indirect':
    case 'employee':
      return [line(place, circlePath(place.x, place.y, radiusOf(place)), theme.text2)];
    case 'infrastructure':
      return [square(place, theme.text2)];
    case 'wait':
    case 'duration':
      return timeItems(mark, place, theme.text3);
    case 'positive':
    case 'negative':
      return [sign(mark, place, theme.emotions[mark === 'positive' ? 1 : -1].mark)];
  }
}

function radiusOf({ size }: MarkPlace): number {
  return size * 0.24;
}

function disc(place: MarkPlace, fill: string): PathItem {
  return { type: 'path', d: circlePath(place.x, place.y, radiusOf(place)), fill };
}

function square(place: MarkPlace, fill: string): Item {
  const half = radiusOf(place);
  return { type: 'rect', x: place.x - half, y: place.y - half, width: 2 * half, height: 2 * half, fill };
}

function line({ size }: MarkPlace, d: string, stroke: string): PathItem {
  return { type: 'path', d, stroke, strokeWidth: size / 8 };
}

/** Two bars for a wait, a clock for a duration. */
function timeItems(mark: 'wait' | 'duration', place: MarkPlace, stroke: string): Item[] {
  const { x, y, size } = place;
  const reach = size * 0.27;
  if (mark === 'wait') {
    const bars = [x - reach / 2, x + reach / 2].map((at) => `M${at} ${y - reach}L${at} ${y + reach}`);
    return [line(place, bars.join(''), stroke)];
  }
  const hands = `M${x} ${y - reach * 0.8}L${x} ${y}L${x + reach * 0.6} ${y}`;
  return [line(place, circlePath(x, y, size * 0.36), stroke), line(place, hands, stroke)];
}

function sign(mark: 'positive' | 'negative', place: MarkPlace, stroke: string): PathItem {
  const { x, y, size } = place;
  const reach = size * 0.27;
  const upright = mark === 'positive' ? `M${x} ${y - reach}L${x} ${y + reach}` : '';
  return line(place, `M${x - reach} ${y}L${x + reach} ${y}${upright}`, stroke);
}
