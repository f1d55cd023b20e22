import type { Doc } from './doc.ts';
import { journeyOf } from './doc.ts';

/** The same map under another id of its own, so that it can be kept beside the one it came from; all other ids stay. */
export function withJourneyId(doc: Doc, id: string): Doc {
  const journey = journeyOf(doc);
  if (!journey) return doc;
  const aimed = <About extends { readonly aboutId?: string | undefined }>(
    rows: ReadonlyMap<string, About>,
  ): Map<string, About> =>
    new Map([...rows].map(([key, row]) => [key, row.aboutId === journey.id ? { ...row, aboutId: id } : row]));
  return {
    ...doc,
    journey: new Map([[id, { ...journey, id }]]),
    metric: aimed(doc.metric),
    mutedFinding: aimed(doc.mutedFinding),
    initiative: new Map(
      [...doc.initiative].map(([key, row]) => [
        key,
        row.ruleAboutId === journey.id ? { ...row, ruleAboutId: id } : row,
      ]),
    ),
  };
}
