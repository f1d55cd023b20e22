import type { Stage } from '../model/stage.ts';
import type { Arrangement } from './arrangement.ts';

/** What a stage weighs and holds. Shares run from 0 to 1; per cents are whole, as they are shown. */
export interface StageFigures {
  readonly id: string;
  /** How many touchpoints stand in it. */
  readonly count: number;
  /** Its part of all touchpoints on the map; 0 when there are none. */
  readonly share: number;
  readonly sharePercent: number;
  /** Its part of all weights; 0 when nothing has any. */
  readonly weightShare: number;
  readonly weightPercent: number;
}

/** The weight of a stage that has none set. */
export const defaultWeight = 10;

/** Each stage's part of the sum of all weights, by stage id, 0 to 1. */
export function weightShares(_stages: readonly Stage[]): ReadonlyMap<string, number> {
  return new Map();
}

/** The figures of every stage, in their order; over all segments, or over the given ones. */
export function stageFigures(
  _arranged: Pick<Arrangement, 'stages' | 'segments' | 'cells'>,
  _segmentIds?: ReadonlySet<string>,
): StageFigures[] {
  return [];
}
