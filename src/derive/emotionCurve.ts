import { type CurveSegment, crossing, curveSegments, dividedSegment } from './curveSegments.ts';
import type { PointBox } from './layout.ts';

/** The drawn curve of a band: its line in pieces, and the areas between it and the zero line. */
export interface EmotionCurve {
  readonly pieces: readonly CurvePiece[];
  readonly areas: readonly CurveArea[];
}

/** A piece of the line as an SVG path; dotted where it passes over stages without a point. */
export interface CurvePiece {
  readonly d: string;
  readonly dotted: boolean;
}

/** A closed area as an SVG path, on one side of the zero line. */
export interface CurveArea {
  readonly d: string;
  readonly side: 'positive' | 'negative';
}

/** The monotone curve through the points of a band: it never overshoots a point, and starts and ends at points. Without two points there is no line. */
export function emotionCurve(points: readonly PointBox[], baseline: number): EmotionCurve {
  const runs: { segments: CurveSegment[]; dotted: boolean }[] = [];
  for (const [at, segment] of curveSegments(points).entries()) {
    const dotted = points[at + 1]?.bridged ?? false;
    const run = runs.at(-1);
    if (run && !dotted && !run.dotted) run.segments.push(segment);
    else runs.push({ segments: [segment], dotted });
  }
  return {
    pieces: runs.map(({ segments, dotted }) => ({ d: lineOf(segments), dotted })),
    areas: runs.filter(({ dotted }) => !dotted).flatMap(({ segments }) => areasOf(segments, baseline)),
  };
}

/** Neighbouring segments on one side of the zero line make one area; where the line crosses it, the segment is cut exactly there. */
function areasOf(segments: readonly CurveSegment[], baseline: number): CurveArea[] {
  const areas: { segments: CurveSegment[]; side: CurveArea['side'] }[] = [];
  for (const segment of segments.flatMap((whole) => cutAt(whole, baseline))) {
    const height = baseline - (segment.from.y + segment.to.y) / 2;
    if (height === 0) continue;
    const side = height > 0 ? 'positive' : 'negative';
    const area = areas.at(-1);
    if (area?.side === side && area.segments.at(-1)?.to === segment.from) area.segments.push(segment);
    else areas.push({ segments: [segment], side });
  }
  return areas.map((area) => ({ side: area.side, d: areaOf(area.segments, baseline) }));
}

function cutAt(segment: CurveSegment, baseline: number): CurveSegment[] {
  const { from, to } = segment;
  if ((from.y - baseline) * (to.y - baseline) >= 0) return [segment];
  const [before, after] = dividedSegment(segment, crossing(segment, baseline));
  const meeting = { x: before.to.x, y: baseline };
  return [
    { ...before, to: meeting },
    { ...after, from: meeting },
  ];
}

function areaOf(segments: readonly CurveSegment[], baseline: number): string {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return '';
  const foot = written(baseline);
  return `${lineOf(segments)}L${written(last.to.x)} ${foot}L${written(first.from.x)} ${foot}Z`;
}

function lineOf(segments: readonly CurveSegment[]): string {
  const [first] = segments;
  if (!first) return '';
  const curves = segments.map(({ fromControl, toControl, to }) => {
    return `C${[fromControl, toControl, to].map(({ x, y }) => `${written(x)} ${written(y)}`).join(' ')}`;
  });
  return `M${written(first.from.x)} ${written(first.from.y)}${curves.join('')}`;
}

/** Hundredths of a pixel are finer than any screen shows, and the same on every machine. */
function written(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
