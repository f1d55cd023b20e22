import type { Doc } from '../model/doc.ts';
import type { JourneyPlan } from '../model/journeyPlan.ts';

/** What a person wants to make of a file: a map from a table, or the map that the file holds. */
export type MapFromFile =
  | { readonly type: 'table'; readonly plan: JourneyPlan }
  | { readonly type: 'journey'; readonly doc: Doc; readonly keep: Keep };

/** What becomes of a map that is on this device already: it stays beside the new one under another id, or the new one takes its place. `new`: there is none. */
export type Keep = 'new' | 'replace' | 'both';
