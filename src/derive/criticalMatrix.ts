import type { Doc } from '../model/doc.ts';
import type { Initiative } from '../model/initiative.ts';
import { inOrder } from '../model/order.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Step } from '../model/step.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';
import { initialsOf } from './initials.ts';
import { stageFigures } from './stageFigures.ts';

/** Which touchpoints the matrix holds: moments of truth of one sign or both, or all touchpoints with those lit. */
export interface MatrixChoice {
  readonly sign: 'all' | 'negative' | 'positive';
  readonly withOthers: boolean;
  /** Only the stages of this phase; all when null or absent. */
  readonly phaseId?: string | null;
}

/** Segments by stages, with what leads to each critical point and what is to be done about it. */
export interface CriticalMatrix {
  readonly stages: readonly MatrixStage[];
  readonly bands: readonly MatrixBand[];
  /** Moments of truth of the chosen sign, and the stages in which any stands. */
  readonly moments: number;
  readonly stagesWithMoments: number;
}

/** A column. */
export interface MatrixStage {
  readonly id: string;
  readonly stage: Stage;
  /** The name of its phase, or null. */
  readonly phase: string | null;
  /** Moments of truth of the chosen sign in it. */
  readonly moments: number;
  /** Its part of all weights, in whole per cents. */
  readonly percent: number;
  /** It holds nothing that is shown. */
  readonly isEmpty: boolean;
}

/** A row. */
export interface MatrixBand {
  readonly id: string;
  readonly segment: Segment;
  /** For each stage what stands there, in the order of time. */
  readonly cells: readonly (readonly CriticalPoint[])[];
}

/** Who does a step that leads to a touchpoint. */
export type Actor = Step['actor'];

/** The actors in the order in which the matrix tells their steps; the last is behind the line of visibility. */
export const actors: readonly Actor[] = ['customer', 'employee', 'infrastructure'];

/** A touchpoint with all that makes it critical. */
export interface CriticalPoint {
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly channel: string | null;
  /** Whether it is a moment of truth of the chosen sign; others only stand around. */
  readonly isCritical: boolean;
  /** What leads here, in order. */
  readonly steps: Readonly<Record<Actor, readonly { readonly id: string; readonly text: string }[]>>;
  readonly responsible: { readonly initials: string; readonly name: string } | null;
  /** Actions that are neither done nor dropped. */
  readonly openActions: readonly { readonly id: string; readonly title: string }[];
}

/** The matrix of a map. */
export function criticalMatrix(doc: Doc, choice: MatrixChoice): CriticalMatrix {
  const arranged = arrangement(doc);
  const figures = stageFigures(arranged);
  const facts = factsOf(doc);
  const { phaseId = null } = choice;
  const columns = [...arranged.stages.keys()].filter(
    (at) => phaseId === null || arranged.stages[at]?.phaseId === phaseId,
  );
  const bands = arranged.segments.map((segment, row) => ({
    id: segment.id,
    segment,
    cells: columns.map((at) => pointsOf(arranged.cells[row]?.[at] ?? [], facts, choice)),
  }));
  const stages = columns.flatMap((column, at): MatrixStage[] => {
    const stage = arranged.stages[column];
    if (!stage) return [];
    const points = bands.flatMap(({ cells }) => cells[at] ?? []);
    const moments = points.filter(({ isCritical }) => isCritical).length;
    const percent = figures[column]?.weightPercent ?? 0;
    const phase = doc.phase.get(stage.phaseId ?? '')?.name ?? null;
    return [{ id: stage.id, stage, phase, moments, percent, isEmpty: points.length === 0 }];
  });
  return {
    stages,
    bands,
    moments: stages.reduce((sum, { moments }) => sum + moments, 0),
    stagesWithMoments: stages.filter(({ moments }) => moments > 0).length,
  };
}

/** What hangs on touchpoints, found by their ids. */
interface Facts {
  readonly doc: Doc;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  readonly actions: ReadonlyMap<string, readonly Initiative[]>;
}

function pointsOf(
  cell: readonly Touchpoint[],
  facts: Facts,
  { sign, withOthers }: MatrixChoice,
): CriticalPoint[] {
  return cell.flatMap((touchpoint) => {
    const { momentOfTruth } = touchpoint;
    const isCritical = momentOfTruth !== undefined && (sign === 'all' || sign === momentOfTruth);
    return isCritical || withOthers ? [pointOf(touchpoint, facts, isCritical)] : [];
  });
}

function pointOf(touchpoint: Touchpoint, { doc, steps, actions }: Facts, isCritical: boolean): CriticalPoint {
  const { id, channelId, responsibleId } = touchpoint;
  const team = doc.team.get(responsibleId ?? '');
  const stepsBy = (actor: Actor) =>
    (steps.get(id) ?? [])
      .filter((step) => step.actor === actor)
      .map((step) => ({ id: step.id, text: step.text }));
  return {
    id,
    touchpoint,
    channel: doc.channel.get(channelId ?? '')?.name.trim() || null,
    isCritical,
    steps: {
      customer: stepsBy('customer'),
      employee: stepsBy('employee'),
      infrastructure: stepsBy('infrastructure'),
    },
    responsible: team ? { initials: initialsOf(team), name: team.name } : null,
    openActions: (actions.get(id) ?? []).map((action) => ({ id: action.id, title: action.title })),
  };
}

function factsOf(doc: Doc): Facts {
  const open = inOrder(doc.initiative.values()).filter(
    ({ status }) => status !== 'done' && status !== 'dropped',
  );
  const targets = [...doc.initiativeTarget.values()];
  return {
    doc,
    steps: grouped(inOrder(doc.step.values()).map((step) => [step.touchpointId, step] as const)),
    actions: grouped(
      open.flatMap((action) =>
        targets
          .filter(({ initiativeId }) => initiativeId === action.id)
          .map(({ aboutId }) => [aboutId, action] as const),
      ),
    ),
  };
}

function grouped<Item>(pairs: readonly (readonly [string, Item])[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [id, item] of pairs) {
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  return groups;
}
