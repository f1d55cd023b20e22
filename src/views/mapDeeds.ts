import type { MapSummary } from '../storage/summary.ts';
import type { TemplateWish } from '../ui/keepTemplate.ts';

/** What can be done with maps and templates of the library from lists. What cannot be done is told by a notice. */
export interface MapDeeds {
  /** The address of a map. */
  hrefOf(id: string): string;
  rename(id: string, title: string): void;
  duplicate(maps: readonly MapSummary[]): void;
  /** Gives one to the person as a file, several as one archive. */
  saveFiles(maps: readonly MapSummary[]): void;
  keepAsTemplate(id: string, wish: TemplateWish): void;
  /** Makes a map from a template and opens it. */
  makeMap(id: string): void;
  /** Puts them into the bin; a notice offers to undo it. */
  remove(maps: readonly MapSummary[]): void;
  restore(maps: readonly MapSummary[]): void;
  /** Deletes what is in the bin, for good. */
  erase(maps: readonly MapSummary[]): void;
}
