import type { Doc } from '../model/doc.ts';

/** What the list of maps shows of a map: its title, counts, and a small outline (plain JSON) from which its thumbnail is drawn. */
export interface Summary {
  readonly title: string;
  readonly segments: number;
  readonly touchpoints: number;
  readonly outline: unknown;
}

/** What is kept in the list of maps beside the rows of a map. */
export interface StoredSummary extends Summary {
  /** How much the rows of the map take as JSON, in bytes; absent where nobody has counted yet. */
  readonly bytes?: number;
}

/** Draws up the summary of a document; handed in, for keeping maps knows nothing of what is derived from them. */
export type Summarise = (doc: Doc) => Summary;

/** One map in the list. `id` is the id of its journey row; the times are milliseconds since 1970, for display only. */
export interface MapSummary extends StoredSummary {
  readonly id: string;
  readonly created: number;
  readonly updated: number;
  /** When it was put into the bin; absent while it is not there. */
  readonly deleted?: number;
  readonly isTemplate?: true;
}

/** The parts of the library. */
export type LibraryPart = 'maps' | 'templates' | 'bin';

/** Everything in the library, by part: maps and templates with the most recent first, the bin with what came last into it. */
export type LibraryList = { readonly [Part in LibraryPart]: readonly MapSummary[] };

/** In which part of the library something is listed. */
export function partOf({ deleted, isTemplate }: Pick<MapSummary, 'deleted' | 'isTemplate'>): LibraryPart {
  if (deleted !== undefined) return 'bin';
  return isTemplate ? 'templates' : 'maps';
}

/** Sorts what is given, the most recent first, into the parts of the library. */
export function libraryList(all: readonly MapSummary[]): LibraryList {
  const inPart = (part: LibraryPart) => all.filter((one) => partOf(one) === part);
  return {
    maps: inPart('maps'),
    templates: inPart('templates'),
    bin: inPart('bin').sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0)),
  };
}
