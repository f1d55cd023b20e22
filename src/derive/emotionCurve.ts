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

/** The monotone curve through the points of a band: it never overshoots a point, and starts and ends at points. */
export function emotionCurve(_points: readonly PointBox[], _baseline: number): EmotionCurve {
  return { pieces: [], areas: [] };
}

/** The height of the curve at `x`, or null before its first and after its last point. */
export function curveYAt(_points: readonly PointBox[], _x: number): number | null {
  return null;
}
