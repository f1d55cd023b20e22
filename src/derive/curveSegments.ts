/** A place on a curve. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier segment between two points; the control points stand at thirds of its width, so that x runs evenly along it. */
export interface CurveSegment {
  readonly from: CurvePoint;
  readonly fromControl: CurvePoint;
  readonly toControl: CurvePoint;
  readonly to: CurvePoint;
}

/** The segments of the monotone cubic (Fritsch and Carlson) through points that stand from left to right: it never leaves the range between two neighbours and is flat at peaks and valleys. */
export function curveSegments(points: readonly CurvePoint[]): CurveSegment[] {
  const slopes = slopesAt(points);
  return pairs(points).map(([from, to], at) => {
    const third = (to.x - from.x) / 3;
    return {
      from,
      fromControl: { x: from.x + third, y: from.y + third * (slopes[at] ?? 0) },
      toControl: { x: to.x - third, y: to.y - third * (slopes[at + 1] ?? 0) },
      to,
    };
  });
}

/** The height of a segment at a part of its width, 0 to 1. */
export function segmentY({ from, fromControl, toControl, to }: CurveSegment, part: number): number {
  const rest = 1 - part;
  return (
    rest ** 3 * from.y +
    3 * rest ** 2 * part * fromControl.y +
    3 * rest * part ** 2 * toControl.y +
    part ** 3 * to.y
  );
}

/** The two parts of a segment that meet at a part of its width. */
export function dividedSegment(segment: CurveSegment, part: number): [CurveSegment, CurveSegment] {
  const { from, fromControl, toControl, to } = segment;
  const middle = between(fromControl, toControl, part);
  const left = between(from, fromControl, part);
  const right = between(toControl, to, part);
  const leftInner = between(left, middle, part);
  const rightInner = between(middle, right, part);
  const meeting = between(leftInner, rightInner, part);
  return [
    { from, fromControl: left, toControl: leftInner, to: meeting },
    { from: meeting, fromControl: rightInner, toControl: right, to },
  ];
}

/** The part of its width at which a segment crosses a height that lies between its ends. */
export function crossing(segment: CurveSegment, y: number): number {
  const isBelow = segment.from.y > y;
  let [low, high] = [0, 1];
  // The segment runs one way only, so halving finds the one crossing; 40 halvings are far finer than a pixel.
  for (let step = 0; step < 40; step++) {
    const half = (low + high) / 2;
    if (segmentY(segment, half) > y === isBelow) low = half;
    else high = half;
  }
  return (low + high) / 2;
}

function slopesAt(points: readonly CurvePoint[]): number[] {
  const secants = pairs(points).map(([from, to]) => (to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0));
  const slopes = points.map((_, at) => {
    const [before, after] = [secants[at - 1] ?? secants[at] ?? 0, secants[at] ?? secants[at - 1] ?? 0];
    return before * after > 0 ? (before + after) / 2 : 0;
  });
  for (const [at, secant] of secants.entries()) {
    const steepness = Math.hypot(slopes[at] ?? 0, slopes[at + 1] ?? 0) / Math.abs(secant);
    if (secant === 0 || steepness <= 3) continue;
    slopes[at] = ((slopes[at] ?? 0) * 3) / steepness;
    slopes[at + 1] = ((slopes[at + 1] ?? 0) * 3) / steepness;
  }
  return slopes;
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).map((item, at) => [items[at] as Item, item]);
}

function between(a: CurvePoint, b: CurvePoint, part: number): CurvePoint {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
