import { type Doc, journeyOf } from '../model/doc.ts';
import type { JourneyPlan } from '../model/journeyPlan.ts';
import { inOrder } from '../model/order.ts';

/** What a map from a file will hold: its stages, and how many touchpoints each segment has in each of them. */
export interface ImportSummary {
  readonly title: string;
  readonly stages: readonly string[];
  readonly segments: readonly {
    readonly id: string;
    readonly name: string;
    readonly counts: readonly number[];
  }[];
  readonly touchpoints: number;
  /** How many touchpoints have no place on the map yet. */
  readonly inTray: number;
}

/** What a map made from a plan will hold. */
export function summaryOfPlan(plan: JourneyPlan): ImportSummary {
  const cells = plan.touchpoints.map(({ segment, stage }) => ({
    segment: segment ?? '',
    stage: stage ?? '',
  }));
  const stages = plan.stages.map((name) => ({ id: name, name }));
  const segments = plan.segments.map((name) => ({ id: name, name }));
  return { title: plan.title, ...countCells(stages, segments, cells) };
}

/** What a map from a file holds; touchpoints of the wanted state are counted too. */
export function summaryOfDoc(doc: Doc): ImportSummary {
  const cells = [...doc.touchpoint.values()].map(({ segmentId, stageId }) => ({
    segment: segmentId ?? '',
    stage: stageId ?? '',
  }));
  const title = journeyOf(doc)?.title ?? '';
  return { title, ...countCells(inOrder(doc.stage.values()), inOrder(doc.segment.values()), cells) };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function countCells(
  stages: readonly Named[],
  segments: readonly Named[],
  cells: readonly { readonly segment: string; readonly stage: string }[],
): Omit<ImportSummary, 'title'> {
  const counts = new Map<string, number>();
  for (const { segment, stage } of cells) {
    const key = JSON.stringify([segment, stage]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = segments.map(({ id, name }) => ({
    id,
    name,
    counts: stages.map((stage) => counts.get(JSON.stringify([id, stage.id])) ?? 0),
  }));
  const placed = rows.reduce((sum, row) => sum + row.counts.reduce((a, b) => a + b, 0), 0);
  return {
    stages: stages.map(({ name }) => name),
    segments: rows,
    touchpoints: cells.length,
    inTray: cells.length - placed,
  };
}
