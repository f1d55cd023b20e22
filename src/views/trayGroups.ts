import { inOrder } from '../model/order.ts';
import type { Segment } from '../model/segment.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** Touchpoints of the tray that belong to one segment still; null for those that belong to none. */
export interface TrayGroup {
  readonly segment: Segment | null;
  readonly touchpoints: readonly Touchpoint[];
}

/** What is in the tray, by the segment that each touchpoint still belongs to: first what belongs to none, then in the order of the map. */
export function trayGroups(
  cards: readonly Touchpoint[],
  segments: ReadonlyMap<string, Segment>,
): TrayGroup[] {
  const groups = [null, ...inOrder(segments.values())].map((owner) => ({
    segment: owner,
    touchpoints: cards.filter(({ segmentId }) =>
      owner ? segmentId === owner.id : segmentId === null || !segments.has(segmentId),
    ),
  }));
  return groups.filter(({ touchpoints }) => touchpoints.length > 0);
}
