import { breakLines } from '../breakLines.ts';
import { type CurveSegment, segmentY } from '../curveSegments.ts';
import type { Box } from '../layout.ts';
import type { Font, Measure } from '../measure.ts';

/** How the texts beside the marks of a chart are written. */
export const chartFont: Font = { size: 11.5, weight: 600 };

/** The longest text beside a mark, in pixels; more of it is in the tip of the mark. */
const widestLabel = 168;

/** The height of capital letters and the depth of letters under the line, as parts of the font size. */
const capHeight = 0.73;
const depth = 0.22;

/** A place for a text: where its anchor stands and its baseline. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text that wants to stand beside a mark. */
export interface LabelWish {
  /** Of what it names. */
  readonly id: string;
  readonly text: string;
  /** Where it may stand, the best place first. */
  readonly spots: readonly Spot[];
  /** Rather over a line than nowhere. */
  readonly mayCross?: boolean;
}

/** A text that found its place. */
export interface ChartLabel extends Spot {
  readonly id: string;
  readonly text: string;
}

/** What texts must not cover, and where they must stay. */
export interface LabelGround {
  readonly bounds: Box;
  readonly marks: readonly Box[];
  readonly lines: readonly CurveSegment[];
}

/** The texts that find room, in the order in which they come: none covers a mark, a line or another text, and what finds no place is left out. */
export function placeLabels(
  wishes: readonly LabelWish[],
  ground: LabelGround,
  measure: Measure,
): ChartLabel[] {
  const taken: Box[] = [];
  return wishes.flatMap(({ id, text: whole, spots, mayCross }): ChartLabel[] => {
    const [text] = breakLines(whole, chartFont, widestLabel, measure, 1);
    if (text === undefined) return [];
    const width = measure(text, chartFont);
    const isFree = (spot: Spot) => {
      const box = boxOf(spot, width);
      const covers = (other: Box) => overlap(box, other);
      return isWithin(box, ground.bounds) && !ground.marks.some(covers) && !taken.some(covers);
    };
    const isOpen = (spot: Spot) => {
      const box = boxOf(spot, width);
      return !ground.lines.some((line) => runsThrough(line, box));
    };
    const free = spots.filter(isFree);
    const spot = free.find(isOpen) ?? (mayCross ? free[0] : undefined);
    if (!spot) return [];
    taken.push(boxOf(spot, width));
    return [{ id, text, ...spot }];
  });
}

/** The places around a mark of a radius: over and under it, beside it, and then at its corners. */
export function spotsAround({ x, y }: { readonly x: number; readonly y: number }, radius: number): Spot[] {
  const [gap, half] = [radius + 4, (chartFont.size * capHeight) / 2];
  const [above, below] = [y - gap - 1, y + gap + chartFont.size * capHeight];
  return [
    { x: x + gap + 2, y: y + half, anchor: 'start' },
    { x: x - gap - 2, y: y + half, anchor: 'end' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x + gap, y: y - radius, anchor: 'start' },
    { x: x + gap, y: y + radius + 2 * half, anchor: 'start' },
    { x: x - gap, y: y - radius, anchor: 'end' },
    { x: x - gap, y: y + radius + 2 * half, anchor: 'end' },
  ];
}

/** The ground of a mark. */
export function markBox({ x, y }: { readonly x: number; readonly y: number }, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function boxOf({ x, y, anchor }: Spot, width: number): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const { size } = chartFont;
  return { x: left, y: y - size * capHeight, width, height: size * (capHeight + depth) };
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

function overlap(some: Box, other: Box): boolean {
  return (
    some.x < other.x + other.width &&
    other.x < some.x + some.width &&
    some.y < other.y + other.height &&
    other.y < some.y + some.height
  );
}

/** A segment runs one way, so that it takes every height between those at the edges of the box. */
function runsThrough(segment: CurveSegment, box: Box): boolean {
  const { from, to } = segment;
  if (to.x <= box.x || from.x >= box.x + box.width) return false;
  const ends = [Math.max(from.x, box.x), Math.min(to.x, box.x + box.width)];
  const heights = ends.map((x) => segmentY(segment, to.x > from.x ? (x - from.x) / (to.x - from.x) : 0));
  return Math.min(...heights) < box.y + box.height && Math.max(...heights) > box.y;
}
