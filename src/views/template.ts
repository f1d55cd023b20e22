import type { MapContent } from '../commands/makeFilledMap.ts';
import type { Outline } from '../derive/outline.ts';

/** A map to start from, as the start screen offers it. */
export interface Template {
  readonly content: MapContent;
  /** What it is, in one line. */
  readonly note: string;
  readonly outline: Outline;
}
