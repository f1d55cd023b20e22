import { type Doc, emptyDoc } from '../model/doc.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** The touchpoints of one state as they stand on the map: by segment and stage, in order, and those that have no place yet. */
export interface Arrangement {
  readonly stages: readonly Stage[];
  readonly segments: readonly Segment[];
  /** `cells[segment][stage]`, by position in the two lists above. */
  readonly cells: readonly (readonly (readonly Touchpoint[])[])[];
  /** Without a segment or stage, or with one that is gone. */
  readonly tray: readonly Touchpoint[];
}

/** Sorts the touchpoints of a state into their cells. Lists that are as they were in `previous` keep their identity. */
export function arrangement(
  _doc: Doc = emptyDoc,
  _state: Touchpoint['state'] = 'asIs',
  _previous?: Arrangement,
): Arrangement {
  return { stages: [], segments: [], cells: [], tray: [] };
}
