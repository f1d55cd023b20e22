import type { Box } from '../layout.ts';
import type { Measure } from '../measure.ts';
import { type ChartLabel, markBox, placeLabels, spotsAround } from './chartLabels.ts';

/** Something with a place on two scales, both 0 to 1, across from the left and up from the bottom. */
export interface Scattered {
  readonly id: string;
  readonly across: number;
  readonly up: number;
  /** What stands beside it, when there is room; absent for those that need no name. */
  readonly name?: string;
}

/** Where a mark stands, in pixels. */
export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Two marks have at least this distance between their middles, so that each can be seen and pressed. */
export const dotStep = 13;

/** How far a mark reaches from its middle. */
export const dotReach = 6;

/** The longest way from its true place that a mark is moved to be seen. */
const farthest = 8;

/** Places marks in an area and their names beside them, those that come first before the others. Marks that would cover one another stand side by side, as near to their place as they can. */
export function scatterChart(
  points: readonly Scattered[],
  /** Where marks may stand. */
  area: Box,
  /** Where names may stand. */
  bounds: Box,
  /** Ground in it that is taken already, as by words in the corners. */
  taken: readonly Box[],
  measure: Measure,
): { readonly dots: readonly Dot[]; readonly labels: readonly ChartLabel[] } {
  const dots = spread(points, area);
  const wishes = dots.flatMap((dot, at) => {
    const { name } = points[at] ?? {};
    return name === undefined ? [] : [{ id: dot.id, text: name, spots: spotsAround(dot, dotReach) }];
  });
  const marks = [...taken, ...dots.map((dot) => markBox(dot, dotReach))];
  return { dots, labels: placeLabels(wishes, { bounds, marks, lines: [] }, measure) };
}

function spread(points: readonly Scattered[], area: Box): Dot[] {
  const near = new Map<string, Dot[]>();
  const cellOf = (value: number) => Math.floor(value / dotStep);
  const around = (x: number, y: number) =>
    [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => near.get(`${cellOf(x) + dx} ${cellOf(y) + dy}`) ?? []),
    );
  const isFree = ({ x, y }: Omit<Dot, 'id'>) =>
    !around(x, y).some((other) => Math.hypot(other.x - x, other.y - y) < dotStep - 0.01);
  return points.map(({ id, across, up }) => {
    const wanted = {
      x: area.x + across * area.width,
      y: area.y + area.height - up * area.height,
    };
    const place = steps
      .map(({ x, y }) => ({ x: wanted.x + x, y: wanted.y + y }))
      .find((at) => isWithin(at, area) && isFree(at));
    const dot = { id, ...(place ?? wanted) };
    const key = `${cellOf(dot.x)} ${cellOf(dot.y)}`;
    near.set(key, [...(near.get(key) ?? []), dot]);
    return dot;
  });
}

/** The ways from a place, the shortest first. */
const steps: readonly Omit<Dot, 'id'>[] = Array.from({ length: (2 * farthest + 1) ** 2 }, (_, at) => ({
  x: ((at % (2 * farthest + 1)) - farthest) * dotStep,
  y: (Math.floor(at / (2 * farthest + 1)) - farthest) * dotStep,
})).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

function isWithin({ x, y }: Omit<Dot, 'id'>, area: Box): boolean {
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
}
