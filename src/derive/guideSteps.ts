import type { Doc } from '../model/doc.ts';
import { journeyOf } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';

/** The steps of the guided path, in the order in which they are gone. */
export const guideStepNames = [
  'goals',
  'persona',
  'stages',
  'touchpoints',
  'emotions',
  'moments',
  'opportunities',
] as const;

/** One step of the guided path. */
export type GuideStepName = (typeof guideStepNames)[number];

/** The steps that ask the same of each touchpoint. */
export type EachStep = Extract<GuideStepName, 'emotions' | 'moments' | 'opportunities'>;

/** How far a step has come on a map: so many of so many. It is done when all are, and there is something to count. */
export interface GuideStep {
  readonly name: GuideStepName;
  readonly done: number;
  readonly of: number;
  readonly isDone: boolean;
}

/** A journey is told in this many stages at the least. */
const fewestStages = 2;

/** How far a map has come on each step of the guided path. Nothing of this is kept: it follows from the map alone. */
export function guideSteps(doc: Doc): GuideStep[] {
  const { segments, stages, cells } = arrangement(doc);
  const placed = cells.flat(2);
  const low = placed.filter(isLow);
  const improved = improvedIds(doc);
  const journey = journeyOf(doc);
  const of = (name: GuideStepName, done: number, total: number): GuideStep => {
    return { name, done, of: total, isDone: total > 0 && done >= total };
  };
  const known = segments.filter((row) => row.need || row.needs || row.goals || row.pains || row.quote);
  const reached = stages.filter((_, at) => cells.some((band) => (band[at]?.length ?? 0) > 0));
  const anyImproved = placed.some(({ id }) => improved.has(id));
  return [
    of('goals', journey?.goal ? 1 : 0, 1),
    of('persona', known.length, Math.max(1, segments.length)),
    of('stages', Math.min(stages.length, fewestStages), fewestStages),
    of('touchpoints', reached.length, stages.length),
    of('emotions', placed.filter(({ emotion }) => emotion !== undefined).length, placed.length),
    of('moments', placed.some(({ momentOfTruth }) => momentOfTruth) ? 1 : 0, 1),
    low.length > 0
      ? of('opportunities', low.filter(({ id }) => improved.has(id)).length, low.length)
      : of('opportunities', anyImproved ? 1 : 0, 1),
  ];
}

/** The ids of all that an opportunity is noted for. */
export function improvedIds({ remark }: Pick<Doc, 'remark'>): ReadonlySet<string> {
  return new Set(
    [...remark.values()].flatMap(({ tone, aboutId }) => (tone === 'opportunity' ? aboutId : [])),
  );
}

/** It feels worse than neutral, or breaks the relation. */
function isLow({ emotion = 0, momentOfTruth }: Touchpoint): boolean {
  return emotion < 0 || momentOfTruth === 'negative';
}

/** The touchpoints of a segment in the order in which a step goes through them: as they are lived through, the strongest feelings first, or the lowest first. */
export function guidedTouchpoints(doc: Doc, segmentId: string, step: EachStep): Touchpoint[] {
  const { segments, cells } = arrangement(doc);
  const lived = (cells[segments.findIndex(({ id }) => id === segmentId)] ?? []).flat();
  const rank = ({ emotion = 0, momentOfTruth }: Touchpoint) => {
    if (step === 'moments') return -Math.abs(emotion);
    return step === 'opportunities' ? emotion - (momentOfTruth === 'negative' ? 4 : 0) : 0;
  };
  return lived.toSorted((a, b) => rank(a) - rank(b));
}

/** The step at which to take the path up again: the first that is not done, or the last. */
export function nextGuideStep(steps: readonly GuideStep[]): GuideStepName {
  return steps.find(({ isDone }) => !isDone)?.name ?? 'opportunities';
}
