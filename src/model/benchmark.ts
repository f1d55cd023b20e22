import type { Doc } from './doc.ts';
import type { Observation } from './observation.ts';

/** Whether a value is what others reach: it rests on a source of that type, and is held beside one's own values, never among them. */
export function isBenchmark(doc: Pick<Doc, 'source'>, { sourceId }: Observation): boolean {
  return sourceId !== undefined && doc.source.get(sourceId)?.type === 'benchmark';
}
