import type { Doc } from '../../model/doc.ts';
import type { RowOf } from '../../model/kinds.ts';
import { compareText } from './compareText.ts';
import { grouped } from './ground.ts';

type Observation = RowOf['observation'];
type Metric = RowOf['metric'];

/** A metric with its values over time and how it stands against its target. */
export interface MetricTrend {
  readonly metric: Metric;
  /** From the oldest to the newest. */
  readonly values: readonly Observation[];
  readonly latest: Observation | null;
  /** The newest value less the one before, or null with fewer than two. */
  readonly change: number | null;
  /** Whether that change is for the better; null when there is none. */
  readonly improved: boolean | null;
  /** Null without a target or without a value. */
  readonly meetsTarget: boolean | null;
}

/** The trend of every metric, in the order of the metrics. */
export function metricTrends(doc: Doc): MetricTrend[] {
  const byMetric = observationsByMetric(doc);
  return [...doc.metric.values()]
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id))
    .map((metric) => trendOf(metric, byMetric.get(metric.id) ?? []));
}

/** The newest value of each metric by the metric's id; of two on one date the one whose id comes last. */
export function latestValues(doc: Doc): ReadonlyMap<string, Observation> {
  const latest = new Map<string, Observation>();
  for (const [id, values] of observationsByMetric(doc)) {
    const last = values.at(-1);
    if (last) latest.set(id, last);
  }
  return latest;
}

/** Whether a value is as good as a target or better. */
export function meets({ better }: Pick<Metric, 'better'>, value: number, target: number): boolean {
  return better === 'higher' ? value >= target : value <= target;
}

function observationsByMetric(doc: Doc): ReadonlyMap<string, Observation[]> {
  const lists = grouped(doc.observation.values(), ({ metricId }) => metricId);
  for (const list of lists.values())
    list.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return lists;
}

function trendOf(metric: Metric, values: readonly Observation[]): MetricTrend {
  const latest = values.at(-1) ?? null;
  const before = values.at(-2);
  const change = latest && before ? latest.value - before.value : null;
  const isUp = change !== null && change > 0;
  return {
    metric,
    values,
    latest,
    change,
    improved: change === null || change === 0 ? null : isUp === (metric.better === 'higher'),
    meetsTarget: latest && metric.target !== undefined ? meets(metric, latest.value, metric.target) : null,
  };
}
