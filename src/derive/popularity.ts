import type { Doc } from '../model/doc.ts';
import { countsOf, fifthOf } from './analysis/usage.ts';

/** Whether a touchpoint is among those that are used the most, or the least, by what was counted. */
export type Popularity = 'most' | 'least';

/** The rows in which it stands what was counted, and of what. */
export type CountedRows = Pick<Doc, 'metric' | 'observation' | 'source' | 'stage' | 'segment' | 'journey'>;

/** The touchpoints whose newest counts are in the highest and in the lowest fifth of all counts, by id. Where counts are alike, or too few to have a first and a last fifth, none is named. */
export function popularTouchpoints(rows: CountedRows): ReadonlyMap<string, Popularity> {
  const { stage, segment, journey } = rows;
  // A figure is about one of these or about a touchpoint, which then need not be looked at: they change with every stroke.
  const counts = countsOf(rows, (id) => !stage.has(id) && !segment.has(id) && !journey.has(id));
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const found = new Map<string, Popularity>();
  for (const [id, count] of counts) {
    const fifth = fifthOf(count, sorted);
    if (fifth === 5) found.set(id, 'most');
    else if (fifth === 1) found.set(id, 'least');
  }
  return found;
}
