import { type CurvePoint, type CurveSegment, curveSegments, segmentY } from './curveSegments.ts';
import type { BandBox, PointBox } from './layout.ts';
import type { PresentCurve } from './presentCurve.ts';
import type { Item } from './scene.ts';
import { circlePath } from './shapePaths.ts';
import { textLines } from './textLines.ts';
import type { Theme } from './theme.ts';

/** From this size on a gap says how large it is. */
const leastSaid = 0.9;

/** In pixels: how finely the edge of a gap is followed, and how far the lines of its hatching stand apart. */
const stride = 4;
const hatchGap = 8;

/** How a map of both is drawn. */
export interface GapTools {
  readonly theme: Theme;
  emotionValue(value: number): string;
}

/** The curve of today beneath the wanted one, with the gap between them hatched, large gaps in figures, and a cross where something is dropped. */
export function gapItems(band: BandBox, present: PresentCurve, { theme, emotionValue }: GapTools): Item[] {
  const color = theme.emotions[2].mark;
  const { area, hatch } = gapPaths(band.points, present.points);
  const items: Item[] = [];
  if (area) items.push({ type: 'path', d: area, fill: color, opacity: 0.12 });
  if (hatch) items.push({ type: 'path', d: hatch, stroke: color, strokeWidth: 1, opacity: 0.4 });
  const { solid, dotted } = presentLines(band.points, present.points);
  const line = { stroke: theme.bar, strokeWidth: 1.75 };
  if (solid) items.push({ type: 'path', d: solid, ...line });
  if (dotted) items.push({ type: 'path', d: dotted, ...line, dash: [1, 5] });
  const dropped = new Set(present.dropped.map(({ id }) => id));
  const isWanted = (point: CurvePoint) => band.points.some(({ x, y }) => x === point.x && y === point.y);
  for (const point of present.points) {
    const { id, x, y } = point;
    const cross = `M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x - 4} ${y + 4}L${x + 4} ${y - 4}`;
    if (dropped.has(id)) items.push({ type: 'path', d: cross, stroke: theme.text, strokeWidth: 1.75 });
    else if (!isWanted(point)) items.push({ type: 'path', d: circlePath(x, y, 3), fill: theme.bar });
  }
  for (const point of band.points) {
    const today = present.points.find(({ x, id }) => x === point.x && !dropped.has(id));
    const gap = today ? Math.round((point.emotion - today.emotion) * 10) / 10 : 0;
    if (today && Math.abs(gap) >= leastSaid) items.push(...pill(point, today, emotionValue(gap), theme));
  }
  return items;
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

function pill(wanted: PointBox, today: PointBox, text: string, theme: Theme): Item[] {
  const [width, height] = [34, 18];
  const [x, y] = [wanted.x - width / 2, (wanted.y + today.y) / 2 - height / 2];
  const style = { size: 11, weight: 600, lineHeight: height, fill: theme.text, anchor: 'middle' } as const;
  const edge = { fill: theme.surface, stroke: theme.line, strokeWidth: 1 };
  return [
    { type: 'rect', x, y, width, height, radius: height / 2, ...edge },
    ...textLines([text], wanted.x, y, style),
  ];
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
