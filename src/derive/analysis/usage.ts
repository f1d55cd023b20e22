import type { Doc } from '../../model/doc.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Ground } from './ground.ts';
import { type FigureRows, latestValues } from './metricTrends.ts';

/** The middle of the scales of effectiveness and usage: below is low, above is high. */
export const MIDDLE_RATING = 3;

/** A touchpoint by how well it works and how much it is used, both 1 to 5. */
export interface UsagePoint {
  readonly touchpoint: Touchpoint;
  readonly effectiveness: number;
  readonly usage: number;
  readonly quadrant: 'overUsed' | 'underUsed' | 'strong' | 'weak' | null;
}

/** The touchpoints whose effectiveness and usage are both known. Low effectiveness with high usage is over-used, high with low under-used; on the middle of a scale it is none of the four. */
export function usagePoints({ doc, touchpoints }: Ground): UsagePoint[] {
  const usages = usageOf(doc, touchpoints);
  return touchpoints.flatMap((touchpoint) => {
    const { effectiveness } = touchpoint;
    const usage = usages.get(touchpoint.id);
    if (effectiveness === undefined || usage === undefined) return [];
    return [{ touchpoint, effectiveness, usage, quadrant: quadrantOf(effectiveness, usage) }];
  });
}

/** How much each touchpoint is used, 1 to 5, by id: as judged, else by the fifth that its latest count falls in among all counts. */
export function usageOf(doc: Doc, touchpoints: readonly Touchpoint[]): ReadonlyMap<string, number> {
  const counts = countsOf(doc, (id) => doc.touchpoint.has(id));
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const usages = new Map<string, number>();
  for (const { id, usage } of touchpoints) {
    const count = counts.get(id);
    if (usage !== undefined) usages.set(id, usage);
    else if (count !== undefined && sorted.length > 1) usages.set(id, fifthOf(count, sorted));
  }
  return usages;
}

/** The latest count of each touchpoint that has one: clicks, visits, calls. Several counts of a touchpoint add up; of what should be few, as complaints, more is no more use. */
export function countsOf(
  rows: FigureRows,
  isTouchpoint: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const latest = latestValues(rows);
  const counts = new Map<string, number>();
  for (const { id, aboutId, formula, better } of rows.metric.values()) {
    const value = latest.get(id)?.value;
    if (formula !== 'count' || better === 'lower' || value === undefined || !isTouchpoint(aboutId)) continue;
    counts.set(aboutId, (counts.get(aboutId) ?? 0) + value);
  }
  return counts;
}

/** In which fifth, 1 to 5, a count falls among all of them, sorted. Equal counts fall in one: that of the middle of their places. */
export function fifthOf(count: number, sorted: readonly number[]): number {
  const below = sorted.filter((other) => other < count).length;
  const equal = sorted.filter((other) => other === count).length;
  return Math.min(5, Math.floor(((below + equal / 2) / sorted.length) * 5) + 1);
}

function quadrantOf(effectiveness: number, usage: number): UsagePoint['quadrant'] {
  if (effectiveness === MIDDLE_RATING || usage === MIDDLE_RATING) return null;
  if (effectiveness < MIDDLE_RATING) return usage > MIDDLE_RATING ? 'overUsed' : 'weak';
  return usage > MIDDLE_RATING ? 'strong' : 'underUsed';
}
