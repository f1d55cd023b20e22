import { rounded } from './rounded.ts';

/** How it is judged that a figure changed: more of it is better or worse, only how much is said, or it is a part that should be the whole. */
const senses = {
  emotion: 'higher',
  mean: 'higher',
  lowest: 'higher',
  end: 'higher',
  remembered: 'higher',
  pains: 'lower',
  critical: 'lower',
  openActions: 'neither',
  targets: 'part',
  goals: 'part',
} as const;

/** What is compared between two states of a map. */
export type FigureName = keyof typeof senses;

/** A figure at one time; of a part also the whole, as 2 of 5 targets. */
export interface Figure {
  readonly value: number;
  readonly of?: number;
}

/** What became of a figure; *unknown* where it is not known at both times. */
export type Outcome = 'better' | 'worse' | 'mixed' | 'same' | 'more' | 'fewer' | 'unknown';

/** A figure at two times. */
export interface FigureChange {
  readonly name: FigureName;
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** The later value less the earlier, in tenths; null where one is not known. */
  readonly change: number | null;
  readonly outcome: Outcome;
}

/** Holds a figure against what it was before. */
export function figureChange(name: FigureName, before: Figure | null, after: Figure | null): FigureChange {
  const change = before && after ? rounded(after.value - before.value, 1) : null;
  const outcome = before && after ? outcomeOf(name, before, after) : 'unknown';
  return { name, before, after, change, outcome };
}

/** One outcome of several: better where nothing got worse, worse where nothing got better, mixed where both happened. */
export function outcomeOfAll(outcomes: readonly Outcome[]): 'better' | 'worse' | 'mixed' | 'same' {
  const isBetter = outcomes.some((one) => one === 'better' || one === 'mixed');
  const isWorse = outcomes.some((one) => one === 'worse' || one === 'mixed');
  if (isBetter && isWorse) return 'mixed';
  if (isBetter) return 'better';
  return isWorse ? 'worse' : 'same';
}

function outcomeOf(name: FigureName, before: Figure, after: Figure): Outcome {
  const step = rounded(after.value - before.value, 1);
  const sense = senses[name];
  if (sense === 'neither') return step === 0 ? 'same' : step > 0 ? 'more' : 'fewer';
  if (sense !== 'part') return judged(sense === 'higher' ? step : -step);
  // What is reached and what is not can both become more, when there is more to reach.
  const open = (after.of ?? 0) - after.value - ((before.of ?? 0) - before.value);
  return outcomeOfAll([judged(step), judged(-open)]);
}

function judged(gain: number): 'better' | 'worse' | 'same' {
  if (gain === 0) return 'same';
  return gain > 0 ? 'better' : 'worse';
}
