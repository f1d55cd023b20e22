import { type CurvePoint, type CurveSegment, curveSegments, segmentY } from './curveSegments.ts';
import type { BandBox, PointBox } from './layout.ts';
import type { PresentCurve } from './presentCurve.ts';

/** In pixels: how finely the edge of a gap is followed, and how far the lines of its hatching stand apart. */
const stride = 4;
const hatchGap = 8;

/** The shapes in which today shows beneath a wanted curve, as paths in board pixels; empty where there is nothing. */
export interface GapShapes {
  /** The gap between both curves, and the hatching over it. */
  readonly area: string;
  readonly hatch: string;
  /** The curve of today where it differs from the wanted one. */
  readonly solid: string;
  readonly dotted: string;
  /** Points of today that are dropped, and those where today is felt differently. */
  readonly dropped: readonly PointBox[];
  readonly present: readonly PointBox[];
}

/** Holds the curve of today against the wanted one of a band. */
export function gapShapes(band: Pick<BandBox, 'points'>, { points, dropped }: PresentCurve): GapShapes {
  const gone = new Set(dropped.map(({ id }) => id));
  const isWanted = (point: CurvePoint) => band.points.some(({ x, y }) => x === point.x && y === point.y);
  return {
    ...gapPaths(band.points, points),
    ...presentLines(band.points, points),
    dropped,
    present: points.filter((point) => !gone.has(point.id) && !isWanted(point)),
  };
}

/** The line of today, but not where the wanted one lies on it. */
function presentLines(
  wanted: readonly CurvePoint[],
  today: readonly PointBox[],
): { solid: string; dotted: string } {
  const same = new Map(curveSegments(wanted).map((segment) => [segment.from.x, segment]));
  const lines = { solid: '', dotted: '' };
  for (const [at, segment] of curveSegments(today).entries()) {
    const other = same.get(segment.from.x);
    if (other && isNear(segment, other)) continue;
    const { from, fromControl, toControl, to } = segment;
    const [start, ...rest] = [from, fromControl, toControl, to].map(
      ({ x, y }) => `${written(x)} ${written(y)}`,
    );
    lines[today[at + 1]?.bridged ? 'dotted' : 'solid'] += `M${start}C${rest.join(' ')}`;
  }
  return lines;
}

function isNear(a: CurveSegment, b: CurveSegment): boolean {
  return (
    a.to.x === b.to.x &&
    [0, 0.25, 0.5, 0.75, 1].every((part) => Math.abs(segmentY(a, part) - segmentY(b, part)) < 1.5)
  );
}

/** What lies between two curves where both are drawn: its outline, and upright lines over it. */
function gapPaths(
  wanted: readonly CurvePoint[],
  today: readonly CurvePoint[],
): { area: string; hatch: string } {
  const from = Math.max(wanted[0]?.x ?? 0, today[0]?.x ?? 0);
  const to = Math.min(wanted.at(-1)?.x ?? 0, today.at(-1)?.x ?? 0);
  if (to <= from) return { area: '', hatch: '' };
  const steps = Math.ceil((to - from) / stride);
  const xs = Array.from({ length: steps + 1 }, (_, at) => from + ((to - from) * at) / steps);
  const [upper, lower] = [heightsAt(wanted, xs), heightsAt(today, xs)];
  if (upper.every((y, at) => y === lower[at])) return { area: '', hatch: '' };
  const there = xs.map((x, at) => `${written(x)} ${written(upper[at] ?? 0)}`);
  const back = xs.map((x, at) => `${written(x)} ${written(lower[at] ?? 0)}`).reverse();
  return { area: `M${[...there, ...back].join('L')}Z`, hatch: hatchOf(xs, upper, lower) };
}

/** The hatching of a gap for a legend: upright strokes in a box with its left edge at 0 and its middle at height 0. */
export function hatchedPath(width: number, height: number): string {
  const strokes = Math.max(1, Math.floor((width - 2) / (hatchGap / 2)));
  return Array.from({ length: strokes + 1 }, (_, at) => {
    const x = written(1 + (at * (width - 2)) / strokes);
    return `M${x} ${written(-height / 2)}L${x} ${written(height / 2)}`;
  }).join('');
}

/** Upright strokes: each is as long as the gap is high there. */
function hatchOf(xs: readonly number[], upper: readonly number[], lower: readonly number[]): string {
  const every = hatchGap / stride;
  return xs
    .map((x, at) => {
      const [top, bottom] = [upper[at] ?? 0, lower[at] ?? 0];
      if (at % every !== 0 || Math.abs(top - bottom) < 3) return '';
      return `M${written(x)} ${written(top)}L${written(x)} ${written(bottom)}`;
    })
    .join('');
}

function heightsAt(points: readonly CurvePoint[], xs: readonly number[]): number[] {
  const segments = curveSegments(points);
  let at = 0;
  return xs.map((x) => {
    while (at < segments.length - 1 && x > (segments[at]?.to.x ?? 0)) at += 1;
    const segment = segments[at];
    if (!segment) return 0;
    const width = segment.to.x - segment.from.x;
    return segmentY(segment, width > 0 ? Math.min(1, (x - segment.from.x) / width) : 0);
  });
}

function written(value: number): number {
  return Math.round(value * 100) / 100;
}
