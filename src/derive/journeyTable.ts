import type { Lane } from '../model/lane.ts';
import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { CurveFigures } from './curveFigures.ts';
import type { LaneMark } from './layout.ts';

/** The map as a table: a column for each stage, a group of rows for each segment. What did not change keeps its identity. */
export interface JourneyTable {
  readonly stages: readonly TableStage[];
  readonly stageIds: readonly string[];
  readonly bands: readonly TableBand[];
  readonly cards: ReadonlyMap<string, TableCard>;
}

/** A column: its stage, and what its touchpoints of all segments come to. */
export interface TableStage {
  readonly id: string;
  readonly stage: Stage;
  readonly count: number;
  /** Its part of all weights in whole per cents. */
  readonly percent: number;
  /** The mean emotion over the touchpoints that have one; null when none has. */
  readonly mean: number | null;
  /** How many moments of truth of each sign stand in it. */
  readonly moments: { readonly positive: number; readonly negative: number };
}

/** The rows of a segment. */
export interface TableBand {
  readonly id: string;
  readonly segment: Segment;
  /** The touchpoints of each stage in their order. */
  readonly cells: readonly (readonly TableCard[])[];
  /** As many as the fullest cell has touchpoints, and at least one. */
  readonly rows: readonly TableRow[];
  /** What its touchpoints hold, only where any holds something; lanes of one's own always. */
  readonly lanes: readonly TableLane[];
  readonly figures: CurveFigures | null;
}

/** For each stage a touchpoint, or null below the last one of its cell. */
export interface TableRow {
  readonly cells: readonly (TableCard | null)[];
}

/** What the rows below the touchpoints show: what those hold, or cards of their own. */
export type TableLaneType = Exclude<Lane['type'], 'touchpoints' | 'emotion'>;

/** A lane below the touchpoints of a segment, stage by stage. */
export interface TableLane {
  /** The id of its row where it is one of one's own, else its type; what the to-be drops is read in one, too. */
  readonly key: string;
  readonly type: TableLaneType | 'dropped';
  /** The name that it was given; null for the usual one. */
  readonly title: string | null;
  readonly cells: readonly (readonly TableText[])[];
}

/** Something that a lane says, or a card of a lane of one's own. */
export interface TableText {
  /** Unique in its lane; the id of the card in a lane of one's own. */
  readonly id: string;
  /** The touchpoint that it is about; null for a card of a lane of one's own. */
  readonly touchpointId: string | null;
  readonly mark: LaneMark;
  readonly text: string;
  /** The picture of a card. */
  readonly imageId?: string | undefined;
}

/** A touchpoint in its cell. */
export interface TableCard {
  readonly id: string;
  readonly touchpoint: Touchpoint;
  readonly channel: string | null;
  /** The initials of who is responsible, and the whole name. */
  readonly responsible: { readonly initials: string; readonly name: string } | null;
  readonly segmentId: string;
  readonly stageId: string;
  /** Its place among the touchpoints of its cell, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly pains: number;
}
