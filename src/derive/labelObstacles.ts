import { type CurveSegment, curveSegments, segmentY } from './curveSegments.ts';
import { edgeSpace } from './labelPlaces.ts';
import type { BandBox, Box, LayoutKind, PointBox } from './layout.ts';
import { metricsOf } from './metrics.ts';

/** What is drawn along a curve and must not be covered by words: its line, its marks, the guides, and words that stand already. */
export class LabelObstacles {
  readonly #points: readonly PointBox[];
  readonly #segments: readonly CurveSegment[];
  readonly #moments: ReadonlySet<string>;
  readonly #width: number;
  readonly #radius: number;
  readonly #taken: Box[] = [];

  constructor(
    layout: { readonly kind: LayoutKind; readonly width: number },
    band: BandBox,
    moments: ReadonlySet<string>,
  ) {
    const { diamond, pointRadius } = metricsOf[layout.kind];
    this.#points = band.points;
    this.#segments = curveSegments(band.points);
    this.#moments = moments;
    this.#width = layout.width;
    this.#radius = Math.max(pointRadius, diamond / 2);
  }

  /** How far it is from a point to the next mark or the edge of the map. */
  room(at: number, side: 'left' | 'right'): number {
    const x = this.#points[at]?.x ?? 0;
    if (side === 'left') return x - (this.#points[at - 1]?.x ?? -this.#radius) - this.#radius;
    return (this.#points[at + 1]?.x ?? this.#width + this.#radius) - x - this.#radius;
  }

  /** True when a word beside the point `at` covers nothing. */
  isFree(box: Box, at: number): boolean {
    if (box.x < edgeSpace || box.x + box.width > this.#width - edgeSpace) return false;
    if (this.#taken.some((other) => overlap(box, other))) return false;
    return !this.#coversMark(box, at) && !this.#coversLine(box, at);
  }

  /** Keeps the ground of a word that is drawn. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  #coversMark(box: Box, at: number): boolean {
    const covers = (point: PointBox) => {
      if (this.#moments.has(point.id) && box.x < point.x && point.x < box.x + box.width) return true;
      const [width, height] = [2 * this.#radius, 2 * this.#radius];
      return overlap(box, { x: point.x - this.#radius, y: point.y - this.#radius, width, height });
    };
    const isNear = (point: PointBox) =>
      point.x > box.x - this.#radius && point.x < box.x + box.width + this.#radius;
    return someAround(this.#points, at, isNear, covers);
  }

  #coversLine(box: Box, at: number): boolean {
    const isNear = ({ from, to }: CurveSegment) => to.x > box.x && from.x < box.x + box.width;
    const covers = (segment: CurveSegment) => runsThrough(segment, box);
    const onRight = this.#segments[at];
    if (onRight && isNear(onRight) && covers(onRight)) return true;
    return someAround(this.#segments, at, isNear, covers);
  }
}

/** Looks at the neighbours of an item on both sides for as long as they are near. */
function someAround<Item>(
  items: readonly Item[],
  at: number,
  isNear: (item: Item) => boolean,
  test: (item: Item) => boolean,
): boolean {
  for (const step of [-1, 1]) {
    for (let next = at + step; items[next] !== undefined; next += step) {
      const item = items[next] as Item;
      if (!isNear(item)) break;
      if (test(item)) return true;
    }
  }
  return false;
}

/** A segment runs one way, so that it takes every height between those at the edges of the box. */
function runsThrough(segment: CurveSegment, box: Box): boolean {
  const { from, to } = segment;
  const ends = [Math.max(from.x, box.x), Math.min(to.x, box.x + box.width)];
  const heights = ends.map((x) => segmentY(segment, to.x > from.x ? (x - from.x) / (to.x - from.x) : 0));
  return Math.min(...heights) < box.y + box.height && Math.max(...heights) > box.y;
}

function overlap(some: Box, other: Box): boolean {
  return (
    some.x < other.x + other.width &&
    other.x < some.x + some.width &&
    some.y < other.y + other.height &&
    other.y < some.y + some.height
  );
}
