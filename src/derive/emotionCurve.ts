import {
  type CurvePoint,
  type CurveSegment,
  crossing,
  curveSegments,
  dividedSegment,
} from './curveSegments.ts';
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

/** Where a place of the curve is drawn. */
type Drawn = (place: CurvePoint) => CurvePoint;

const upright: Drawn = (place) => place;

/** The monotone curve through the points of a band: it never overshoots a point, and starts and ends at points. Without two points there is no line. Drawn upright, or as `drawn` turns it. */
export function emotionCurve(
  points: readonly PointBox[],
  baseline: number,
  drawn: Drawn = upright,
): EmotionCurve {
  const runs: { segments: CurveSegment[]; dotted: boolean }[] = [];
  for (const [at, segment] of curveSegments(points).entries()) {
    const dotted = points[at + 1]?.bridged ?? false;
    const run = runs.at(-1);
    if (run && !dotted && !run.dotted) run.segments.push(segment);
    else runs.push({ segments: [segment], dotted });
  }
  return {
    pieces: runs.map(({ segments, dotted }) => ({ d: lineOf(segments, drawn), dotted })),
    areas: runs.filter(({ dotted }) => !dotted).flatMap(({ segments }) => areasOf(segments, baseline, drawn)),
  };
}

/** Neighbouring segments on one side of the zero line make one area; where the line crosses it, the segment is cut exactly there. */
function areasOf(segments: readonly CurveSegment[], baseline: number, drawn: Drawn): CurveArea[] {
  const areas: { segments: CurveSegment[]; side: CurveArea['side'] }[] = [];
  for (const segment of segments.flatMap((whole) => cutAt(whole, baseline))) {
    const height = baseline - (segment.from.y + segment.to.y) / 2;
    if (height === 0) continue;
    const side = height > 0 ? 'positive' : 'negative';
    const area = areas.at(-1);
    if (area?.side === side && area.segments.at(-1)?.to === segment.from) area.segments.push(segment);
    else areas.push({ segments: [segment], side });
  }
  return areas.map((area) => ({ side: area.side, d: areaOf(area.segments, baseline, drawn) }));
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

function areaOf(segments: readonly CurveSegment[], baseline: number, drawn: Drawn): string {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return '';
  const foot = ({ x }: CurvePoint) => written(drawn({ x, y: baseline }));
  return `${lineOf(segments, drawn)}L${foot(last.to)}L${foot(first.from)}Z`;
}

function lineOf(segments: readonly CurveSegment[], drawn: Drawn): string {
  const [first] = segments;
  if (!first) return '';
  const curves = segments.map(({ fromControl, toControl, to }) => {
    return `C${[fromControl, toControl, to].map((place) => written(drawn(place))).join(' ')}`;
  });
  return `M${written(drawn(first.from))}${curves.join('')}`;
}

/** Hundredths of a pixel are finer than any screen shows, and the same on every machine. */
function written({ x, y }: CurvePoint): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
