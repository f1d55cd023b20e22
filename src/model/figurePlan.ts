import type { Metric } from './metric.ts';

/** What is known of a metric besides its name; it counts where the metric is new, and fills what is empty in one that is there. */
export type FigureTraits = Partial<Pick<Metric, 'formula' | 'better' | 'unit' | 'target'>>;

/** One value of a figure as it is to be kept: of which metric, about what, and of which day. */
export interface FigurePlan extends FigureTraits {
  /** A touchpoint, stage, segment or the journey. */
  readonly aboutId: string;
  /** The name of the metric. */
  readonly metric: string;
  /** An ISO date. */
  readonly date: string;
  readonly value: number;
  /** How many people it rests on. */
  readonly people?: number;
  readonly note?: string;
  /** What others reach, held beside the value. */
  readonly benchmark?: number;
}
