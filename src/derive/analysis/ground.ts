import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import type { Segment } from '../../model/segment.ts';
import type { Stage } from '../../model/stage.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { arrangement } from '../arrangement.ts';

/** Which part of a map is looked at; what is left out of it is not limited. */
export interface Scope {
  /** Which of the two maps in a document; as-is when absent. */
  readonly state?: Touchpoint['state'];
  readonly segmentIds?: ReadonlySet<string>;
  readonly stageIds?: ReadonlySet<string>;
}

/** The journey of one segment: its touchpoints in the order of time. */
export interface SegmentJourney {
  readonly segment: Segment;
  readonly touchpoints: readonly Touchpoint[];
}

/** What every analysis stands on: the touchpoints in scope as they stand on the map. */
export interface Ground {
  readonly doc: Doc;
  /** Which of the two maps in the document it is of. */
  readonly state: Touchpoint['state'];
  readonly stages: readonly Stage[];
  readonly segments: readonly Segment[];
  /** `cells[segment][stage]`, by position in the two lists above. */
  readonly cells: readonly (readonly (readonly Touchpoint[])[])[];
  readonly journeys: readonly SegmentJourney[];
  /** All of them, segment by segment in the order of time; the tray is left out. */
  readonly touchpoints: readonly Touchpoint[];
}

/** Gathers what is in scope. */
export function groundOf(doc: Doc, { state = 'asIs', segmentIds, stageIds }: Scope = {}): Ground {
  const { stages: allStages, segments: allSegments, cells: allCells } = arrangement(doc, state);
  const isStage = (at: number) => !stageIds || stageIds.has(allStages[at]?.id ?? '');
  const isSegment = (at: number) => !segmentIds || segmentIds.has(allSegments[at]?.id ?? '');
  const segments = allSegments.filter((_, at) => isSegment(at));
  const cells = allCells
    .filter((_, at) => isSegment(at))
    .map((band) => band.filter((_, column) => isStage(column)));
  const journeys = segments.map((segment, at) => ({ segment, touchpoints: cells[at]?.flat() ?? [] }));
  return {
    doc,
    state,
    stages: allStages.filter((_, at) => isStage(at)),
    segments,
    cells,
    journeys,
    touchpoints: journeys.flatMap(({ touchpoints }) => touchpoints),
  };
}

/** How many touchpoints each stage has, in the order of the stages. */
export function stageTotals({ stages, cells }: Ground): number[] {
  return stages.map((_, at) => cells.reduce((sum, band) => sum + (band[at]?.length ?? 0), 0));
}

/** Rows by the id of what they are about; each list in the order in which the rows came. */
export function grouped<Item>(
  rows: Iterable<Item>,
  idOf: (row: Item) => string,
): ReadonlyMap<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const row of rows) {
    const id = idOf(row);
    const list = lists.get(id);
    if (list) list.push(row);
    else lists.set(id, [row]);
  }
  return lists;
}

/** Actions by what they are about; those that were dropped do not count. */
export function actionsByTarget(doc: Doc): ReadonlyMap<string, RowOf['initiative'][]> {
  const lists = new Map<string, RowOf['initiative'][]>();
  for (const { initiativeId, aboutId } of doc.initiativeTarget.values()) {
    const action = doc.initiative.get(initiativeId);
    if (!action || action.status === 'dropped') continue;
    lists.set(aboutId, [...(lists.get(aboutId) ?? []), action]);
  }
  return lists;
}
