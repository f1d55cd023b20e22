import type { PictureOptions } from '../../derive/pictureScene.ts';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Parts, Session } from '../../store/session.ts';
import { hasToBe } from '../../ui/hasToBe.ts';
import type { ExportShows, ExportWhat } from './exportChoice.ts';

/** What of a map is wanted, by ids. */
export interface WantedPart {
  readonly touchpointIds: ReadonlySet<string>;
  readonly segmentIds: readonly string[];
  readonly stageIds: readonly string[];
}

/** What of the session tells what is looked at: what is selected, hidden or folded, which of the two maps, and what the filter hides. */
export type Looked = Pick<Session, 'selection' | 'parts' | 'seen' | 'hiddenCards'>;

/** What is looked at where the map of an export is not the one on screen: of a selection its counterparts there. A document without a to-be has but one map. */
export function lookedAt<Seen extends Looked>(doc: Doc, shows: ExportShows, looked: Seen): Seen {
  const seen = shows === 'asIs' || !hasToBe(doc) ? 'asIs' : 'toBe';
  if (seen === looked.seen) return looked;
  const chosen = new Set(looked.selection);
  const rows = [...doc.touchpoint.values()];
  const selection = rows.filter(({ id, originId }) =>
    seen === 'toBe'
      ? originId !== undefined && chosen.has(originId)
      : rows.some((row) => row.originId === id && chosen.has(row.id)),
  );
  return { ...looked, seen, selection: selection.map(({ id }) => id) };
}

/** The touchpoints, segments and stages of what is wanted; of a selection the stages and segments in which it stands. Those that are hidden on screen are only in what names them. */
export function wantedPart(doc: Doc, what: ExportWhat, looked: Looked): WantedPart {
  const { selection, parts, seen, hiddenCards } = looked;
  const stageIds = inOrder(doc.stage.values()).map(({ id }) => id);
  const allSegments = inOrder(doc.segment.values()).map(({ id }) => id);
  const segmentIds = allSegments.filter((id) => !parts.hiddenSegments.includes(id));
  if (what.of === 'selection') {
    const cards = selection.flatMap((id) => doc.touchpoint.get(id) ?? []);
    const [inStages, inSegments] = [
      new Set(cards.map(({ stageId }) => stageId)),
      new Set(cards.map(({ segmentId }) => segmentId)),
    ];
    return {
      touchpointIds: new Set(cards.map(({ id }) => id)),
      segmentIds: allSegments.filter((id) => inSegments.has(id)),
      stageIds: stageIds.filter((id) => inStages.has(id)),
    };
  }
  const scope = {
    segmentIds: what.of === 'segment' ? allSegments.filter((id) => id === what.segmentId) : segmentIds,
    stageIds: what.of === 'stages' ? stageIds.filter((id) => what.stageIds.includes(id)) : stageIds,
  };
  const ids = placedIn(doc, scope, seen).filter((id) => !hiddenCards.has(id));
  return { ...scope, touchpointIds: new Set(ids) };
}

/** What a picture of the whole map has to tell of itself before it is made. */
export interface MapCounts {
  readonly touchpoints: number;
  readonly moments: number;
  /** How many touchpoints the filter alone keeps out of it. */
  readonly hidden: number;
}

/** How many touchpoints a picture of the whole map has, and how many of them are moments of truth. */
export function countsOf(doc: Doc, looked: Looked): MapCounts {
  const { touchpointIds } = wantedPart(doc, { of: 'map' }, looked);
  const all = wantedPart(doc, { of: 'map' }, { ...looked, hiddenCards: new Set() });
  const moments = [...touchpointIds].filter((id) => doc.touchpoint.get(id)?.momentOfTruth);
  return {
    touchpoints: touchpointIds.size,
    moments: moments.length,
    hidden: all.touchpointIds.size - touchpointIds.size,
  };
}

function placedIn(
  doc: Doc,
  { segmentIds, stageIds }: Omit<WantedPart, 'touchpointIds'>,
  seen: Touchpoint['state'],
): string[] {
  const [segments, stages] = [new Set(segmentIds), new Set(stageIds)];
  const placed = [...doc.touchpoint.values()].filter(
    ({ segmentId, stageId, state }) =>
      state === seen && segments.has(segmentId ?? '') && stages.has(stageId ?? ''),
  );
  return placed.map(({ id }) => id);
}

/** The map of which only the wanted touchpoints are drawn, those of the to-be as if they were there, and what of its stages and segments is shown. */
export function drawnPart(
  doc: Doc,
  part: WantedPart,
  parts: Parts,
): { readonly doc: Doc; readonly picture: Pick<PictureOptions, 'shown' | 'stages'> } {
  const isAll = part.touchpointIds.size === doc.touchpoint.size && !hasWanted(doc);
  const touchpoint = isAll ? doc.touchpoint : new Map(drawnRows(doc, part).map((row) => [row.id, row]));
  const hidden = [...doc.segment.keys()].filter((id) => !part.segmentIds.includes(id));
  const hasAllStages = part.stageIds.length === doc.stage.size;
  return {
    doc: isAll ? doc : { ...doc, touchpoint },
    picture: {
      shown: { ...parts, hiddenSegments: hidden },
      ...(!hasAllStages && { stages: part.stageIds }),
    },
  };
}

/** Whatever draws a map draws that of today: what is wanted of the to-be takes its place. */
function drawnRows(doc: Doc, { touchpointIds }: WantedPart): Touchpoint[] {
  const rows = [...doc.touchpoint.values()].filter(({ id }) => touchpointIds.has(id));
  return rows.map((row) => (row.state === 'asIs' ? row : { ...row, state: 'asIs' }));
}

function hasWanted({ touchpoint }: Doc): boolean {
  return [...touchpoint.values()].some(({ state }) => state === 'toBe');
}
