import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';
import { type FigureChange, figureChange, outcomeOfAll } from './figureChange.ts';
import { type MapChanges, mapChanges, painCounts } from './mapFigures.ts';

/** A touchpoint at two times, and what became of it; *mixed* when one thing got better and another worse. */
export interface ProgressLine {
  readonly touchpoint: Touchpoint;
  readonly segment: string;
  /** Its emotion, its pain points, and whether it is a negative moment of truth (1 or 0). */
  readonly figures: readonly FigureChange[];
  readonly outcome: 'better' | 'worse' | 'mixed';
}

/** What got better and worse from one state of a map to another. */
export interface Progress extends MapChanges {
  /** Touchpoints of both states of which a figure changed, in the order of the later map. */
  readonly lines: readonly ProgressLine[];
}

/** Holds two states of a map against each other, each as it is today or as it was wanted; touchpoints are the same by their id. */
export function progressOfMap(before: Doc, after: Doc, state: Touchpoint['state'] = 'asIs'): Progress {
  const [painsBefore, painsAfter] = [painCounts(before), painCounts(after)];
  const was = new Set(inPlace(before, state).map(({ id }) => id));
  const lines = inPlace(after, state).flatMap((touchpoint): ProgressLine[] => {
    const { id } = touchpoint;
    const former = was.has(id) && before.touchpoint.get(id);
    if (!former) return [];
    const figures = [
      figureChange('emotion', feltIn(former), feltIn(touchpoint)),
      figureChange('pains', { value: painsBefore.get(id) ?? 0 }, { value: painsAfter.get(id) ?? 0 }),
      figureChange('critical', isCritical(former), isCritical(touchpoint)),
    ];
    const outcome = outcomeOfAll(figures.map((one) => one.outcome));
    const segment = after.segment.get(touchpoint.segmentId ?? '')?.name ?? '';
    return outcome === 'same' ? [] : [{ touchpoint, segment, figures, outcome }];
  });
  return { ...mapChanges(before, after, state), lines };
}

/** Those that have a place. */
function inPlace(doc: Doc, state: Touchpoint['state']): Touchpoint[] {
  return arrangement(doc, state).cells.flat(2);
}

function feltIn({ emotion }: Touchpoint) {
  return emotion === undefined ? null : { value: emotion };
}

function isCritical({ momentOfTruth }: Touchpoint) {
  return { value: Number(momentOfTruth === 'negative') };
}
