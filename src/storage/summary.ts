import type { Doc } from '../model/doc.ts';

/** What the list of maps shows of a map: its title, counts, and a small outline (plain JSON) from which its thumbnail is drawn. */
export interface Summary {
  readonly title: string;
  readonly segments: number;
  readonly touchpoints: number;
  readonly outline: unknown;
}

/** Draws up the summary of a document; handed in, for keeping maps knows nothing of what is derived from them. */
export type Summarise = (doc: Doc) => Summary;

/** One map in the list. `id` is the id of its journey row; the times are milliseconds since 1970, for display only. */
export interface MapSummary extends Summary {
  readonly id: string;
  readonly created: number;
  readonly updated: number;
}
