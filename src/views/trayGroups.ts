import { isInTray } from '../commands/place.ts';
import type { Doc } from '../model/doc.ts';
import { inOrder } from '../model/order.ts';
import type { Segment } from '../model/segment.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** Touchpoints of the tray that belong to one segment still; null for those that belong to none. */
export interface TrayGroup {
  readonly segment: Segment | null;
  readonly touchpoints: readonly Touchpoint[];
}

/** What is in the tray, by the segment that each touchpoint still belongs to, in the order of the map. */
export function trayGroups({ touchpoint, segment }: Pick<Doc, 'touchpoint' | 'segment'>): TrayGroup[] {
  const inTray = inOrder([...touchpoint.values()].filter(isInTray));
  const groups = [...inOrder(segment.values()), null].map((owner) => ({
    segment: owner,
    touchpoints: inTray.filter(({ segmentId }) =>
      owner ? segmentId === owner.id : segmentId === null || !segment.has(segmentId),
    ),
  }));
  return groups.filter(({ touchpoints }) => touchpoints.length > 0);
}
