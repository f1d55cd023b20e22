import type { Comparison } from './comparison.ts';

/** What a map of both says without a word beside it, in the order of its legend. */
export const bothMarks = ['today', 'wanted', 'gap', 'added', 'changed', 'dropped'] as const;

/** One of the marks of a map of both. */
export type BothMark = (typeof bothMarks)[number];

/** What the wanted map is drawn over: how both compare, and the words of the marks. */
export interface BothMaps {
  readonly comparison: Comparison;
  readonly words: Readonly<Record<BothMark, string>>;
}
