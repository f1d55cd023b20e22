import type { Doc } from '../model/doc.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { arrangement } from './arrangement.ts';

/** The ids of all touchpoints in the order of the map: segment by segment in the order of time, then those in the tray. */
export function mapOrder(doc: Doc, state?: Touchpoint['state']): string[] {
  const { cells, tray } = arrangement(doc, state);
  return [...cells.flat(2), ...tray].map(({ id }) => id);
}
