import type { Image } from '../model/image.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { PointBox } from './layout.ts';
import type { Measure } from './measure.ts';

/** What a list depends on besides the document: whose journey it shows, and how wide it is. */
export interface ListOptions {
  /** The segment; the first one when it is absent or gone. */
  readonly segmentId?: string | undefined;
  /** The width of the whole list with the column of its curve, in pixels. */
  readonly width: number;
  readonly measure: Measure;
  readonly state?: Touchpoint['state'];
  /** The touchpoints that a filter hides. */
  readonly hiddenCards?: ReadonlySet<string>;
}

/** The journey of one segment from top to bottom, in pixels of the window, and its curve turned beside it: time runs down, positive is at the right. What did not change keeps its identity. */
export interface ListLayout {
  readonly segments: readonly Segment[];
  /** The segment that is shown; null on a map without segments. */
  readonly segment: Segment | null;
  readonly stages: readonly ListStage[];
  readonly rows: ReadonlyMap<string, ListRow>;
  /** From top to bottom: the touchpoints with an emotion. */
  readonly points: readonly PointBox[];
  readonly height: number;
}

/** A stage with its rows; without any it is a row of its own. */
export interface ListStage {
  readonly id: string;
  readonly stage: Stage;
  readonly y: number;
  readonly height: number;
  readonly rows: readonly ListRow[];
}

/** A touchpoint in the list. */
export interface ListRow {
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly channel: string | null;
  readonly image: Image | null;
  readonly stageId: string;
  readonly segmentId: string;
  /** Its place among the touchpoints of its stage, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly y: number;
  readonly height: number;
  /** The title, broken into lines. */
  readonly title: readonly string[];
}
