import type { Segment } from '../model/segment.ts';
import type { Stage } from '../model/stage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { CurveFigures } from './curveFigures.ts';

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
  /** What its touchpoints hold, only where any holds something. */
  readonly lanes: readonly TableLane[];
  readonly figures: CurveFigures | null;
}

/** For each stage a touchpoint, or null below the last one of its cell. */
export interface TableRow {
  readonly cells: readonly (TableCard | null)[];
}

/** What the rows below the touchpoints show: what is thought, and what could be better. */
export type TableLaneType = 'thinking' | 'opportunities';

/** A row of texts below the touchpoints of a segment, stage by stage. */
export interface TableLane {
  readonly type: TableLaneType;
  readonly cells: readonly (readonly TableText[])[];
}

/** A text of a touchpoint. */
export interface TableText {
  /** Unique in its lane. */
  readonly id: string;
  readonly touchpointId: string;
  readonly text: string;
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
