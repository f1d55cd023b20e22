import type { Doc } from '../model/doc.ts';
import type { JourneyPlan } from '../model/journeyPlan.ts';
import type { LibraryPart } from '../storage/summary.ts';

/** What a person wants to make of a file: a map from a table, or the map or template that the file holds. */
export type MapFromFile =
  | { readonly type: 'table'; readonly plan: JourneyPlan }
  | { readonly type: 'journey'; readonly doc: Doc; readonly isTemplate: boolean; readonly keep: Keep };

/** What becomes of the map or template of a file: it is new here; it takes the place of the one that is here already, or is put beside it under another id; or a template is only used once, for a map. */
export type Keep = 'new' | 'replace' | 'both' | 'mapOfTemplate';

/** Where on this device the map or template of a file is already; null when it is new here. */
export type Known = LibraryPart | null;
