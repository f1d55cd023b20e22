import type { Kind } from './kinds.ts';

/** A document under repair: per kind a map from id to row that may be written to. */
export type DraftDoc = Record<Kind, Map<string, Readonly<Record<string, unknown>>>>;
