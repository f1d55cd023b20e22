import type { Doc } from './doc.ts';
import { journeyOf } from './doc.ts';
import type { Metric } from './metric.ts';

/** The same map under another id of its own, so that it can be kept beside the one it came from; all other ids stay. */
export function withJourneyId(doc: Doc, id: string): Doc {
  const journey = journeyOf(doc);
  if (!journey) return doc;
  const aimed = ([metricId, row]: [string, Metric]): [string, Metric] =>
    row.aboutId === journey.id ? [metricId, { ...row, aboutId: id }] : [metricId, row];
  return {
    ...doc,
    journey: new Map([[id, { ...journey, id }]]),
    metric: new Map([...doc.metric].map(aimed)),
  };
}
