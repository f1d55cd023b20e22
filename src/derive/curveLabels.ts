import type { BandBox, Layout } from './layout.ts';
import type { Measure } from './measure.ts';

/** A feeling word beside a point of the curve; `y` is its baseline. */
export interface CurveLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly emotion: number;
}

/** The feeling words of a band's curve that find room: at its ends, turning points, moments of truth and selected points. */
export function curveLabels(
  _layout: Pick<Layout, 'kind' | 'width'>,
  _band: BandBox,
  _measure: Measure,
  _selectedIds?: ReadonlySet<string>,
): CurveLabel[] {
  return [];
}
