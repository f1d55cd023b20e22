import type { Doc } from '../model/doc.ts';
import type { Segment } from '../model/segment.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { groundOf } from './analysis/ground.ts';
import { latestValues, meets } from './analysis/metricTrends.ts';
import { curveFigures } from './curveFigures.ts';
import { type Figure, type FigureChange, type FigureName, figureChange } from './figureChange.ts';
import { isOpenAction } from './openActions.ts';
import { rounded } from './rounded.ts';

/** Figures by name; null for what is not known. */
type Figures = Partial<Record<FigureName, Figure | null>>;

/** A segment at two times. */
export interface SegmentChanges {
  readonly segment: Segment;
  readonly figures: readonly FigureChange[];
}

/** The figures of a map at two times. */
export interface MapChanges {
  readonly figures: readonly FigureChange[];
  /** By segment in the order of the later map, those that are gone last; none where there is only one. */
  readonly segments: readonly SegmentChanges[];
}

/** Holds the figures of two states of a map against each other, each as it is today or as it was wanted; segments are the same by their id. */
export function mapChanges(before: Doc, after: Doc, state: Touchpoint['state']): MapChanges {
  const [old, now] = [bySegment(before, state), bySegment(after, state)];
  const segments = new Map([...now, ...[...old].filter(([id]) => !now.has(id))]);
  const changes = [...segments].map(([id, { segment }]) => ({
    segment,
    figures: changesOf(old.get(id)?.figures ?? {}, now.get(id)?.figures ?? {}),
  }));
  return {
    figures: changesOf(ofMap(before, old, state), ofMap(after, now, state)),
    segments: changes.length > 1 ? changes : [],
  };
}

/** What is known at neither time is left out. */
function changesOf(before: Figures, after: Figures): FigureChange[] {
  const names = Object.keys({ ...before, ...after }) as FigureName[];
  return names
    .map((name) => figureChange(name, before[name] ?? null, after[name] ?? null))
    .filter((change) => change.before ?? change.after);
}

type BySegment = ReadonlyMap<string, { readonly segment: Segment; readonly figures: Figures }>;

function bySegment(doc: Doc, state: Touchpoint['state']): BySegment {
  const pains = painCounts(doc);
  return new Map(
    groundOf(doc, { state }).journeys.map(({ segment, touchpoints }) => {
      const curve = curveFigures(touchpoints);
      const end = curve && doc.touchpoint.get(curve.remembered.lastId)?.emotion;
      const figures = {
        mean: figure(curve?.mean),
        lowest: figure(curve?.lowest.value),
        end: figure(end),
        remembered: figure(curve?.remembered.value),
        ...countsOf(touchpoints, pains),
      };
      return [segment.id, { segment, figures }];
    }),
  );
}

/** The mean and the lowest point are over all touchpoints; end and remembered value are the means of the curves. */
function ofMap(doc: Doc, segments: BySegment, state: Touchpoint['state']): Figures {
  const { touchpoints } = groundOf(doc, { state });
  const curve = curveFigures(touchpoints);
  const mean = (name: 'end' | 'remembered') => {
    const values = [...segments.values()].flatMap(({ figures }) => figures[name]?.value ?? []);
    return values.length > 0
      ? rounded(values.reduce((sum, value) => sum + value, 0) / values.length, 1)
      : undefined;
  };
  return {
    mean: figure(curve?.mean),
    lowest: figure(curve?.lowest.value),
    end: figure(mean('end')),
    remembered: figure(mean('remembered')),
    ...countsOf(touchpoints, painCounts(doc)),
    // What is done and what is measured is of today; nobody can say it of a wish.
    ...(state === 'asIs' && { openActions: openActionsOf(doc), ...targetsOf(doc) }),
  };
}

function openActionsOf(doc: Doc): Figure {
  return { value: [...doc.initiative.values()].filter(isOpenAction).length };
}

/** How many targets of figures and of goals are met, of those whose figure has a value. */
function targetsOf(doc: Doc): Figures {
  const latest = latestValues(doc);
  const part = (
    rows: readonly { readonly metricId?: string | undefined; readonly target?: number | undefined }[],
  ) => {
    const met = rows.flatMap(({ metricId = '', target }) => {
      const metric = doc.metric.get(metricId);
      const value = latest.get(metricId)?.value;
      return metric && value !== undefined && target !== undefined ? meets(metric, value, target) : [];
    });
    return met.length > 0 ? { value: met.filter(Boolean).length, of: met.length } : null;
  };
  const metrics = [...doc.metric.values()].map(({ id, target }) => ({ metricId: id, target }));
  return { targets: part(metrics), goals: part([...doc.goal.values()]) };
}

function countsOf(touchpoints: readonly Touchpoint[], pains: ReadonlyMap<string, number>): Figures {
  return {
    pains: { value: touchpoints.reduce((sum, { id }) => sum + (pains.get(id) ?? 0), 0) },
    critical: { value: touchpoints.filter(({ momentOfTruth }) => momentOfTruth === 'negative').length },
  };
}

/** How many pain points there are, by what they are about. */
export function painCounts(doc: Doc): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tone, aboutId } of doc.remark.values())
    if (tone === 'pain') counts.set(aboutId, (counts.get(aboutId) ?? 0) + 1);
  return counts;
}

function figure(value: number | null | undefined): Figure | null {
  return value === null || value === undefined ? null : { value };
}
