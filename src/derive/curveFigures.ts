import type { Touchpoint } from '../model/touchpoint.ts';

/** The figures that sum up a curve, in tenths as they are shown, with the touchpoints they come from. */
export interface CurveFigures {
  /** Mean of the most extreme value and the last one. */
  readonly remembered: { readonly value: number; readonly peakId: string; readonly lastId: string };
  readonly lowest: { readonly value: number; readonly id: string };
  readonly highest: { readonly value: number; readonly id: string };
  /** Over the touchpoints that have an emotion. */
  readonly mean: number;
  /** How many have one. */
  readonly count: number;
}

/** Sums up the curve of a segment's touchpoints, given in the order of time; null when none has an emotion. */
export function curveFigures(_touchpoints: Iterable<Touchpoint>): CurveFigures | null {
  return null;
}
