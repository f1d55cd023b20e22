import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import { removeUnusedImages } from './images.ts';
import { removeWhere } from './removeWhere.ts';

/** What is left of a map, by ids. */
export interface KeptPart {
  readonly touchpointIds: ReadonlySet<string>;
  readonly segmentIds: readonly string[];
  readonly stageIds: readonly string[];
}

/** Leaves only some touchpoints of a map, and the stages and segments that are named, with the notes that stand there. */
export function keepPart(tr: Transaction, { touchpointIds, segmentIds, stageIds }: KeptPart): void {
  const without = (kind: 'touchpoint' | 'segment' | 'stage', kept: ReadonlySet<string>) =>
    removeRows(
      tr,
      kind,
      [...tr.doc[kind].keys()].filter((id) => !kept.has(id)),
    );
  const [segments, stages] = [new Set(segmentIds), new Set(stageIds)];
  // A note forgets a place that is gone, and would be seen elsewhere.
  removeWhere(
    tr,
    'note',
    ({ segmentId, stageId }) =>
      (segmentId !== undefined && !segments.has(segmentId)) ||
      (stageId !== undefined && !stages.has(stageId)),
  );
  without('touchpoint', touchpointIds);
  without('segment', segments);
  without('stage', stages);
  removeUnusedImages(tr);
}
