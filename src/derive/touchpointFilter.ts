import type { Touchpoint } from '../model/touchpoint.ts';

/** The facts by which touchpoints are filtered. */
export const filterFacts = [
  'kind',
  'channelId',
  'controlledBy',
  'responsibleId',
  'evidence',
  'momentOfTruth',
] as const;

/** A fact by which touchpoints are filtered. */
export type FilterFact = (typeof filterFacts)[number];

/** Which touchpoints are wanted: for each fact one of its values, an empty text standing for none; those with pains. Nothing wanted is everything. */
export type TouchpointFilter = { readonly [Fact in FilterFact]?: readonly string[] } & {
  readonly pains?: true;
};

/** Whether a touchpoint is wanted. */
export function passes(filter: TouchpointFilter, touchpoint: Touchpoint, pains: number): boolean {
  if (filter.pains && pains === 0) return false;
  return filterFacts.every((fact) => filter[fact]?.includes(touchpoint[fact] ?? '') ?? true);
}

/** How many things a filter asks for. */
export function filterCount(filter: TouchpointFilter): number {
  return filterFacts.reduce((sum, fact) => sum + (filter[fact]?.length ?? 0), filter.pains ? 1 : 0);
}

/** The filter with a value of a fact asked for, or no longer. */
export function toggledFilter(filter: TouchpointFilter, fact: FilterFact, value: string): TouchpointFilter {
  const now = filter[fact] ?? [];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  const { [fact]: _, ...others } = filter;
  return next.length > 0 ? { ...others, [fact]: next } : others;
}

/** A filter that was kept with a view; what is none of it is left out. */
export function readFilter(kept: Readonly<Record<string, unknown>>): TouchpointFilter {
  const facts = filterFacts.flatMap((fact) => {
    const values = kept[fact];
    const texts = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
    return texts.length > 0 ? [[fact, texts] as const] : [];
  });
  return { ...Object.fromEntries(facts), ...(kept.pains === true && { pains: true as const }) };
}
