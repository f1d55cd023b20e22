import type { Remark } from './remark.ts';
import type { Touchpoint } from './touchpoint.ts';

/** A whole journey in plain words, without ids or order keys: what readers of foreign files hand over to be made into a map. */
export interface JourneyPlan {
  readonly title: string;
  /** The language of the texts as a BCP 47 tag. */
  readonly language: string;
  /** Names in the order of the columns, each once. */
  readonly stages: readonly string[];
  /** Names in the order of the bands, each once. */
  readonly segments: readonly string[];
  /** In the order of time within each cell. */
  readonly touchpoints: readonly TouchpointPlan[];
}

/** One touchpoint of a plan; fields that are not known are absent. */
export interface TouchpointPlan extends Partial<Pick<Touchpoint, PlannedField>> {
  readonly title: string;
  /** The name of its segment; null, or a name that the plan does not list, puts it in the tray. */
  readonly segment: string | null;
  /** The name of its stage; null, or a name that the plan does not list, puts it in the tray. */
  readonly stage: string | null;
  /** The name of its channel; channels that differ in upper and lower case only are one. */
  readonly channel?: string;
  /** The name of the team or person who is responsible. */
  readonly responsible?: string;
  readonly pains: readonly Remark['text'][];
  readonly brightSpots: readonly Remark['text'][];
  readonly opportunities: readonly Remark['text'][];
}

/** The fields of a touchpoint that a plan may carry as they are. */
export type PlannedField =
  | 'description'
  | 'kind'
  | 'controlledBy'
  | 'emotion'
  | 'feeling'
  | 'quote'
  | 'momentOfTruth'
  | 'momentWhy'
  | 'evidence';
