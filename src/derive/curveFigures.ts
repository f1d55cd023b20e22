import type { Touchpoint } from '../model/touchpoint.ts';
import { rounded } from './rounded.ts';

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

/** A value of the curve in whole tenths, so that sums are exact. */
interface Tenths {
  readonly id: string;
  readonly tenths: number;
}

/** Sums up the curve of a segment's touchpoints, given in the order of time; null when none has an emotion. */
export function curveFigures(touchpoints: Iterable<Touchpoint>): CurveFigures | null {
  const values: Tenths[] = [];
  for (const { id, emotion } of touchpoints) {
    if (emotion !== undefined) values.push({ id, tenths: Math.round(emotion * 10) });
  }
  const last = values.at(-1);
  if (!last) return null;
  const lowest = values.reduce((best, value) => (value.tenths < best.tenths ? value : best));
  const highest = values.reduce((best, value) => (value.tenths > best.tenths ? value : best));
  // Bad weighs more than good: of a low and a high equally far from zero the low one is remembered.
  const peak = -lowest.tenths >= highest.tenths ? lowest : highest;
  const sum = values.reduce((total, { tenths }) => total + tenths, 0);
  return {
    remembered: { value: shown((peak.tenths + last.tenths) / 2), peakId: peak.id, lastId: last.id },
    lowest: { value: shown(lowest.tenths), id: lowest.id },
    highest: { value: shown(highest.tenths), id: highest.id },
    mean: shown(sum / values.length),
    count: values.length,
  };
}

function shown(tenths: number): number {
  return rounded(tenths) / 10;
}
