import type { Touchpoint } from '../../model/touchpoint.ts';
import { type Ground, grouped, type SegmentJourney } from '../analysis/ground.ts';
import { curveFigures } from '../curveFigures.ts';
import { aboutTouchpoint, type Found, named, type Rule } from './finding.ts';

/** So many bad experiences make many customers leave. */
export const TOO_MANY_NEGATIVES = 3;

/** So far apart on the scale of emotions is very different. */
export const VERY_DIFFERENT = 2;

/** From this part of all emotions on, assumptions are said. */
export const MUCH_ASSUMED = 0.5;

/** Rules about the curves of emotions. */
export const curveRules: readonly Rule[] = [
  { id: 'threeInARow', severity: 'warning', source: 'service', check: rowsOfNegatives },
  { id: 'threeInAll', severity: 'note', source: 'service', check: manyNegatives },
  { id: 'endsLow', severity: 'warning', source: 'peakEnd', check: lowEnds },
  { id: 'lowestWithoutOpportunity', severity: 'warning', source: 'peakEnd', check: lowestWithoutOpportunity },
  { id: 'waitAtNegative', severity: 'warning', source: 'service', check: waitsAtNegatives },
  { id: 'feltDifferently', severity: 'note', source: 'touchpoints', check: feltDifferently },
  { id: 'restsOnAssumption', severity: 'note', source: 'evidence', isOfToday: true, check: assumed },
];

function* rowsOfNegatives({ doc, journeys }: Ground): Iterable<Found> {
  for (const { touchpoints } of journeys) {
    for (const run of negativeRuns(touchpoints)) {
      const [first, last] = [run[0], run.at(-1)];
      if (run.length < TOO_MANY_NEGATIVES || !first || !last) continue;
      const { segment } = named(doc, first.id);
      yield {
        about: { kind: 'touchpoint', id: first.id },
        message: { key: 'findings.rule.threeInARow.said', values: { count: run.length } },
        detail: {
          key: 'findings.rule.threeInARow.detail',
          values: { segment, first: first.title, last: last.title },
        },
        touchpointIds: run.map(({ id }) => id),
      };
    }
  }
}

/** A touchpoint without an emotion does not end a run: nothing is known of it that makes good. */
function negativeRuns(touchpoints: readonly Touchpoint[]): Touchpoint[][] {
  const runs: Touchpoint[][] = [[]];
  for (const touchpoint of felt(touchpoints)) {
    if (isNegative(touchpoint)) runs.at(-1)?.push(touchpoint);
    else runs.push([]);
  }
  return runs;
}

function* manyNegatives({ journeys }: Ground): Iterable<Found> {
  for (const { segment, touchpoints } of journeys) {
    const negatives = touchpoints.filter(isNegative);
    // When they stand in a row that is said already.
    const isSaid = negativeRuns(touchpoints).some((run) => run.length >= TOO_MANY_NEGATIVES);
    if (negatives.length < TOO_MANY_NEGATIVES || isSaid) continue;
    yield {
      about: { kind: 'segment', id: segment.id },
      message: { key: 'findings.rule.threeInAll.said', values: { count: negatives.length } },
      detail: { key: 'findings.rule.threeInAll.detail', values: { segment: segment.name } },
      touchpointIds: negatives.map(({ id }) => id),
    };
  }
}

function* lowEnds({ doc, journeys }: Ground): Iterable<Found> {
  for (const { segment, touchpoints } of journeys) {
    const figures = curveFigures(touchpoints);
    if (!figures || figures.count < 2) continue;
    const { lastId } = figures.remembered;
    const value = doc.touchpoint.get(lastId)?.emotion ?? 0;
    if (value >= figures.mean) continue;
    const { touchpoint } = named(doc, lastId);
    const values = { segment: segment.name, touchpoint, value, mean: figures.mean };
    yield {
      ...aboutTouchpoint(lastId),
      message: { key: 'findings.rule.endsLow.said' },
      detail: { key: 'findings.rule.endsLow.detail', values },
    };
  }
}

function* lowestWithoutOpportunity({ doc, journeys }: Ground): Iterable<Found> {
  const remarks = grouped(doc.remark.values(), ({ aboutId }) => aboutId);
  for (const { touchpoints } of journeys) {
    const lowest = curveFigures(touchpoints)?.lowest;
    if (!lowest || lowest.value >= 0) continue;
    if (remarks.get(lowest.id)?.some(({ tone }) => tone === 'opportunity')) continue;
    yield {
      ...aboutTouchpoint(lowest.id),
      message: { key: 'findings.rule.lowestWithoutOpportunity.said' },
      detail: {
        key: 'findings.rule.lowestWithoutOpportunity.detail',
        values: { ...named(doc, lowest.id), value: lowest.value },
      },
    };
  }
}

function* waitsAtNegatives({ doc, journeys }: Ground): Iterable<Found> {
  for (const { touchpoints } of journeys) {
    const longest = longestWait(touchpoints);
    if (!longest || !isNegative(longest)) continue;
    const { waitBefore = 0, emotion = 0 } = longest;
    yield {
      ...aboutTouchpoint(longest.id),
      message: { key: 'findings.rule.waitAtNegative.said' },
      detail: {
        key: 'findings.rule.waitAtNegative.detail',
        values: { ...named(doc, longest.id), wait: waitBefore, value: emotion },
      },
    };
  }
}

function longestWait(touchpoints: readonly Touchpoint[]): Touchpoint | null {
  let longest: Touchpoint | null = null;
  for (const touchpoint of touchpoints) {
    if ((touchpoint.waitBefore ?? 0) > (longest?.waitBefore ?? 0)) longest = touchpoint;
  }
  return longest;
}

function* feltDifferently({ doc, touchpoints }: Ground): Iterable<Found> {
  const encounters = grouped(
    felt(touchpoints).filter(({ encounterId }) => encounterId !== undefined),
    ({ encounterId = '' }) => encounterId,
  );
  for (const same of encounters.values()) {
    const best = same.reduce((a, b) => (feelingOf(b) > feelingOf(a) ? b : a));
    const worst = same.reduce((a, b) => (feelingOf(b) < feelingOf(a) ? b : a));
    const isOneSegment = best.segmentId === worst.segmentId;
    if (isOneSegment || feelingOf(best) - feelingOf(worst) < VERY_DIFFERENT) continue;
    yield {
      about: { kind: 'touchpoint', id: worst.id },
      message: { key: 'findings.rule.feltDifferently.said', values: { touchpoint: worst.title } },
      detail: {
        key: 'findings.rule.feltDifferently.detail',
        values: {
          good: named(doc, best.id).segment,
          high: feelingOf(best),
          bad: named(doc, worst.id).segment,
          low: feelingOf(worst),
        },
      },
      touchpointIds: same.map(({ id }) => id),
    };
  }
}

function assumed({ touchpoints }: Ground): Found[] {
  const all = felt(touchpoints);
  const guessed = all.filter(({ evidence }) => evidence === 'assumption');
  if (guessed.length === 0 || guessed.length < all.length * MUCH_ASSUMED) return [];
  return [
    {
      about: null,
      message: {
        key: 'findings.rule.restsOnAssumption.said',
        values: { count: guessed.length, total: all.length },
      },
      detail: { key: 'findings.rule.restsOnAssumption.detail' },
      touchpointIds: guessed.map(({ id }) => id),
    },
  ];
}

function felt(touchpoints: SegmentJourney['touchpoints']): Touchpoint[] {
  return touchpoints.filter(({ emotion }) => emotion !== undefined);
}

function isNegative({ emotion }: Touchpoint): boolean {
  return emotion !== undefined && emotion < 0;
}

function feelingOf({ emotion = 0 }: Touchpoint): number {
  return emotion;
}
