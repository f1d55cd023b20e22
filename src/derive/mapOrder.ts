import type { Doc } from '../model/doc.ts';
import { arrangement } from './arrangement.ts';

/** The ids of all touchpoints in the order of the map: segment by segment in the order of time, then those in the tray. */
export function mapOrder(doc: Doc): string[] {
  const { cells, tray } = arrangement(doc);
  return [...cells.flat(2), ...tray].map(({ id }) => id);
}
