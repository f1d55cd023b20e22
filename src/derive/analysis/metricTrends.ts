import { isBenchmark } from '../../model/benchmark.ts';
import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import { rounded } from '../rounded.ts';
import { compareText } from './compareText.ts';
import { grouped } from './ground.ts';

/** Where a figure goes: for the better, for the worse, nowhere; or too few values to say. */
export type Direction = 'better' | 'worse' | 'unchanged' | 'tooFew';

type Observation = RowOf['observation'];
type Metric = RowOf['metric'];

/** A metric with its values over time and how it stands against its target. */
export interface MetricTrend {
  readonly metric: Metric;
  /** From the oldest to the newest; what others reach is not among them. */
  readonly values: readonly Observation[];
  readonly latest: Observation | null;
  /** The newest value less the one before, or null with fewer than two. */
  readonly change: number | null;
  /** Whether that change is for the better; null when there is none. */
  readonly improved: boolean | null;
  readonly direction: Direction;
  /** Null without a target or without a value. */
  readonly meetsTarget: boolean | null;
  /** What others reach; the newest of several. */
  readonly benchmark: Observation | null;
  /** Null without a benchmark or without a value. */
  readonly meetsBenchmark: boolean | null;
}

/** The rows in which figures stand. */
export type FigureRows = Pick<Doc, 'metric' | 'observation' | 'source'>;

/** The trend of every metric, or of those about one thing, in the order of the metrics. */
export function metricTrends(rows: FigureRows, aboutId?: string): MetricTrend[] {
  const metrics = [...rows.metric.values()].filter(
    (metric) => aboutId === undefined || metric.aboutId === aboutId,
  );
  if (metrics.length === 0) return [];
  const own = observationsByMetric(rows, false);
  const others = observationsByMetric(rows, true);
  return metrics
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id))
    .map((metric) => trendOf(metric, own.get(metric.id) ?? [], others.get(metric.id)?.at(-1) ?? null));
}

/** The newest value of each metric by the metric's id; of two on one date the one whose id comes last. */
export function latestValues(rows: FigureRows): ReadonlyMap<string, Observation> {
  const latest = new Map<string, Observation>();
  for (const [id, values] of observationsByMetric(rows, false)) {
    const last = values.at(-1);
    if (last) latest.set(id, last);
  }
  return latest;
}

/** Whether a value is as good as a target or better. */
export function meets({ better }: Pick<Metric, 'better'>, value: number, target: number): boolean {
  return better === 'higher' ? value >= target : value <= target;
}

/** One's own values by metric, or what others reach, each from the oldest to the newest. */
function observationsByMetric(rows: FigureRows, ofOthers: boolean): ReadonlyMap<string, Observation[]> {
  const wanted = [...rows.observation.values()].filter((row) => isBenchmark(rows, row) === ofOthers);
  const lists = grouped(wanted, ({ metricId }) => metricId);
  for (const list of lists.values())
    list.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return lists;
}

function trendOf(metric: Metric, values: readonly Observation[], benchmark: Observation | null): MetricTrend {
  const latest = values.at(-1) ?? null;
  const before = values.at(-2);
  // Tenths have no exact form: 0.3 − 0.2 is not 0.1.
  const change = latest && before ? rounded(latest.value - before.value, 9) : null;
  const improved = change === null || change === 0 ? null : change > 0 === (metric.better === 'higher');
  const holds = (bar: number | undefined) =>
    latest && bar !== undefined ? meets(metric, latest.value, bar) : null;
  return {
    metric,
    values,
    latest,
    change,
    improved,
    direction: directionOf(change, improved),
    meetsTarget: holds(metric.target),
    benchmark,
    meetsBenchmark: holds(benchmark?.value),
  };
}

function directionOf(change: number | null, improved: boolean | null): Direction {
  if (change === null) return 'tooFew';
  if (improved === null) return 'unchanged';
  return improved ? 'better' : 'worse';
}
