import { cesOf, csatOf, npsOf } from '../../derive/analysis/scores.ts';
import { rounded } from '../../derive/rounded.ts';
import type { Doc } from '../../model/doc.ts';
import type { FigurePlan, FigureTraits } from '../../model/figurePlan.ts';
import type { Metric } from '../../model/metric.ts';
import { plainWord } from '../plainWord.ts';
import type { TableEntry } from '../tableReport.ts';
import type { FigureValue } from './figureLine.ts';
import { figureEntry } from './figureReport.ts';
import { answerRanges, figureRanges, figureTraits } from './figureTraits.ts';

/** What the values of a table come to: one for each figure and day. */
export interface Plans {
  readonly plans: readonly FigurePlan[];
  /** Lines whose value was written over by a later line of the same day. */
  readonly twice: readonly { readonly line: number; readonly name: string }[];
  /** Values that the formula of their figure cannot have. */
  readonly outside: readonly TableEntry[];
}

type Traits = Pick<Required<FigureTraits>, 'formula' | 'better'> & Pick<FigureTraits, 'unit'>;

/** Brings together what a table says: answers of one day are counted by the formula of their figure, and of two totals of one day the last one counts. */
export function plansOf(values: readonly FigureValue[], doc: Doc): Plans {
  const traitsOf = traitsFinder(values, doc);
  const outside: TableEntry[] = [];
  const twice: { line: number; name: string }[] = [];
  const answers = new Map<string, { first: FigurePlan; numbers: number[] }>();
  const plans = new Map<string, { plan: FigurePlan; line: number }>();
  for (const value of values) {
    const traits = traitsOf(value);
    const range = (value.isAnswer ? answerRanges[traits.formula] : figureRanges[traits.formula]) ?? null;
    if (range && !(value.value >= range.least && value.value <= range.most)) {
      outside.push(outsideEntry(value, range));
      continue;
    }
    for (const aboutId of value.aboutIds) {
      const plan = planOf(value, aboutId, traits);
      const key = JSON.stringify([aboutId, plainWord(value.metric), value.date]);
      if (value.isAnswer) {
        const gathered = answers.get(key) ?? { first: plan, numbers: [] };
        gathered.numbers.push(value.value);
        answers.set(key, gathered);
        continue;
      }
      const before = plans.get(key);
      if (before) twice.push({ line: before.line, name: value.about || value.metric });
      plans.set(key, { plan, line: value.line });
    }
  }
  const counted = [...answers.values()].map(({ first, numbers }) => counting(first, numbers));
  return { plans: [...[...plans.values()].map(({ plan }) => plan), ...counted], twice, outside };
}

function outsideEntry(
  { line, metric, value }: FigureValue,
  { least, most }: { readonly least: number; readonly most: number },
): TableEntry {
  const cell = { column: metric, value: String(value) };
  return most === Number.POSITIVE_INFINITY
    ? figureEntry(line, 'negative', cell)
    : figureEntry(line, 'outOfRange', cell, { least, most });
}

function planOf(value: FigureValue, aboutId: string, traits: Traits): FigurePlan {
  const { metric, date, people, target, benchmark, note } = value;
  return {
    aboutId,
    metric,
    date,
    value: value.value,
    ...traits,
    ...(people !== undefined && { people }),
    ...(target !== undefined && { target }),
    ...(benchmark !== undefined && { benchmark }),
    ...(note !== undefined && { note }),
  };
}

const countings: Readonly<Partial<Record<Metric['formula'], (numbers: readonly number[]) => number | null>>> =
  {
    nps: npsOf,
    csat: csatOf,
    ces: cesOf,
  };

function counting(first: FigurePlan, numbers: readonly number[]): FigurePlan {
  const { formula = 'mean' } = first;
  const mean = numbers.reduce((sum, number) => sum + number / numbers.length, 0);
  return { ...first, value: countings[formula]?.(numbers) ?? rounded(mean, 2), people: numbers.length };
}

/** What is known of a figure: as the map has it already, else as its name and unit say. Totals of satisfaction that never exceed 5 are means of stars, not per cents. */
function traitsFinder(values: readonly FigureValue[], doc: Doc): (value: FigureValue) => Traits {
  const known = new Map<string, Metric>();
  for (const metric of doc.metric.values()) known.set(keyOf(metric.aboutId, metric.name), metric);
  const most = new Map<string, number>();
  for (const { metric, value, isAnswer } of values) {
    const name = plainWord(metric);
    if (!isAnswer) most.set(name, Math.max(most.get(name) ?? value, value));
  }
  return ({ aboutIds, metric, unit, isAnswer }) => {
    const own = known.get(keyOf(aboutIds[0] ?? '', metric));
    const guess = own ?? figureTraits(metric, unit);
    const { formula, better } = guess;
    const shown = unit === undefined ? {} : { unit };
    const isStars = !own && formula === 'csat' && unit !== '%' && (most.get(plainWord(metric)) ?? 100) <= 5;
    if (isStars && !isAnswer) return { formula: 'mean', better, unit: '1–5' };
    if (isAnswer && !own && formula === 'other') return { formula: 'mean', better, ...shown };
    return { formula, better, ...shown };
  };
}

function keyOf(aboutId: string, name: string): string {
  return `${aboutId} ${plainWord(name)}`;
}
