import type { Answer } from '../model/answer.ts';
import { type Doc, journeyOf } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { isQuickWin } from './analysis/actionFigures.ts';
import { actionsByTarget, groundOf, grouped } from './analysis/ground.ts';

/** The four steps of looking after touchpoints, in order. */
export const stepNames = ['asIs', 'toBe', 'actions', 'monitoring'] as const satisfies Answer['step'][];

/** One of the four steps. */
export type StepName = (typeof stepNames)[number];

/** The questions of each step. */
export const stepQuestions = {
  asIs: ['who', 'essential', 'built', 'promise', 'works', 'word'],
  toBe: ['quality', 'means', 'number', 'recommend', 'figures'],
  actions: ['team', 'first', 'retell', 'involved'],
  monitoring: ['changed', 'rose', 'worth', 'next'],
} as const satisfies Record<StepName, readonly string[]>;

/** The name of a question. */
export type QuestionName = (typeof stepQuestions)[StepName][number];

/** What the map itself says about a step. */
export type CheckName =
  | 'touchpoints'
  | 'emotions'
  | 'moments'
  | 'evidence'
  | 'started'
  | 'optimal'
  | 'ideas'
  | 'negatives'
  | 'owners'
  | 'quickWins'
  | 'goals'
  | 'measured'
  | 'finished';

/** How far one thing has come: so many of so many. */
export interface StepCheck {
  readonly name: CheckName;
  readonly done: number;
  readonly of: number;
}

/** A step with its state, which follows from the map. */
export interface StepState {
  readonly name: StepName;
  /** Only those of which there is something. */
  readonly checks: readonly StepCheck[];
  readonly isDone: boolean;
}

/** The state of the four steps. */
export function fourSteps(doc: Doc): StepState[] {
  const { touchpoints } = groundOf(doc);
  const checks: Readonly<Record<StepName, readonly StepCheck[]>> = {
    asIs: asIsChecks(touchpoints),
    toBe: toBeChecks(doc, touchpoints),
    actions: actionChecks(doc, touchpoints),
    monitoring: monitoringChecks(doc),
  };
  return stepNames.map((name) => {
    const counted = checks[name].filter(({ of }) => of > 0);
    return {
      name,
      checks: counted,
      isDone: counted.length > 0 && counted.every(({ done, of }) => done === of),
    };
  });
}

function asIsChecks(touchpoints: readonly Touchpoint[]): StepCheck[] {
  const felt = touchpoints.filter(({ emotion }) => emotion !== undefined);
  return [
    once('touchpoints', touchpoints.length > 0),
    part('emotions', touchpoints, ({ emotion }) => emotion !== undefined),
    once(
      'moments',
      touchpoints.some(({ momentOfTruth }) => momentOfTruth),
    ),
    part('evidence', felt, ({ evidence }) => evidence === 'partly' || evidence === 'researched'),
  ];
}

function toBeChecks(doc: Doc, touchpoints: readonly Touchpoint[]): StepCheck[] {
  const remarks = grouped(doc.remark.values(), ({ aboutId }) => aboutId);
  const low = touchpoints.filter(({ emotion = 0 }) => emotion < 0);
  const moments = touchpoints.filter(({ momentOfTruth }) => momentOfTruth);
  return [
    once('started', journeyOf(doc)?.toBeStarted !== undefined),
    part('optimal', moments, ({ optimalExperience }) => optimalExperience !== undefined),
    part('ideas', low, ({ id }) => (remarks.get(id) ?? []).some(({ tone }) => tone === 'opportunity')),
  ];
}

function actionChecks(doc: Doc, touchpoints: readonly Touchpoint[]): StepCheck[] {
  const actions = [...doc.initiative.values()];
  const byTarget = actionsByTarget(doc);
  const negative = touchpoints.filter(({ momentOfTruth }) => momentOfTruth === 'negative');
  const begun = actions.filter(({ status }) => status === 'planned' || status === 'doing');
  const wins = actions.filter((action) => isQuickWin(action) && action.status !== 'dropped');
  return [
    part('negatives', negative, ({ id }) => byTarget.has(id)),
    part('owners', begun, ({ responsibleId, due }) => responsibleId !== undefined && due !== undefined),
    part('quickWins', wins, ({ status }) => status === 'doing' || status === 'done'),
  ];
}

function monitoringChecks(doc: Doc): StepCheck[] {
  const values = grouped(doc.observation.values(), ({ metricId }) => metricId);
  const actions = [...doc.initiative.values()].filter(({ status }) => status !== 'dropped');
  return [
    part('goals', [...doc.goal.values()], ({ target, date }) => target !== undefined && date !== undefined),
    part('measured', [...doc.metric.values()], ({ id }) => (values.get(id)?.length ?? 0) > 1),
    part('finished', actions, ({ status }) => status === 'done'),
  ];
}

function once(name: CheckName, isDone: boolean): StepCheck {
  return { name, done: isDone ? 1 : 0, of: 1 };
}

function part<Row>(name: CheckName, rows: readonly Row[], isDone: (row: Row) => boolean): StepCheck {
  return { name, done: rows.filter(isDone).length, of: rows.length };
}
