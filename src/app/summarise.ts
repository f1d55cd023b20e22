import { layoutJourney } from '../derive/layoutJourney.ts';
import type { Measure } from '../derive/measure.ts';
import { outlineOf } from '../derive/outline.ts';
import { journeyOf } from '../model/doc.ts';
import type { Summarise } from '../storage/summary.ts';

/** Draws up what the list of maps shows of a map. */
export function summariser(measure: Measure): Summarise {
  return (doc) => ({
    title: journeyOf(doc)?.title ?? '',
    segments: doc.segment.size,
    touchpoints: [...doc.touchpoint.values()].filter(({ state }) => state === 'asIs').length,
    outline: outlineOf(layoutJourney(doc, { kind: 'timeline', measure })),
  });
}
