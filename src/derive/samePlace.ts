import type { Place } from './layout.ts';

/** Whether two places are before the same card of the same cell. */
export function samePlace(a: Place, b: Place): boolean {
  return a.segmentId === b.segmentId && a.stageId === b.stageId && a.index === b.index;
}
