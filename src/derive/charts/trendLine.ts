import { compareText } from '../analysis/compareText.ts';
import type { MetricTrend } from '../analysis/metricTrends.ts';

/** A point of a small line, in pixels of its box. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
}

/** The values of a figure as a small line, with where its target and what others reach lie. */
export interface TrendLine {
  readonly points: readonly TrendPoint[];
  /** Null where there is none. */
  readonly targetY: number | null;
  readonly benchmarkY: number | null;
}

/** The box of a small line, and the free space at its edges, where the dots have room. */
export interface TrendBox {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

const DAY = 86_400_000;

/** Lays the values of a figure into a box: across by their days, upwards by what they are. Where all are equal the line goes through the middle. */
export function trendLine(
  { metric, values, benchmark }: Pick<MetricTrend, 'metric' | 'values' | 'benchmark'>,
  { width, height, inset }: TrendBox,
): TrendLine {
  const days = values.map(({ date }) => dayOf(date));
  const bars = [metric.target, benchmark?.value].filter((bar) => bar !== undefined);
  const across = scale(days, inset, width - inset);
  const up = scale([...values.map(({ value }) => value), ...bars], height - inset, inset);
  const sorted = values.toSorted((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return {
    points: sorted.map(({ date, value }) => ({ x: across(dayOf(date)), y: up(value) })),
    targetY: metric.target === undefined ? null : up(metric.target),
    benchmarkY: benchmark ? up(benchmark.value) : null,
  };
}

/** The number of a day; two values of one day stand above one another. */
function dayOf(date: string): number {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? 0 : time / DAY;
}

/** Lays numbers between two places; a single one lies in the middle. */
function scale(numbers: readonly number[], from: number, to: number): (value: number) => number {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!(most > least)) return () => (from + to) / 2;
  // Halved, so that the widest numbers have no distance beyond what a number can be.
  const span = most / 2 - least / 2;
  return (value) => from + ((value / 2 - least / 2) / span) * (to - from);
}
