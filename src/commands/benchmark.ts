import type { Transaction } from '../edit/transaction.ts';
import { isBenchmark } from '../model/benchmark.ts';
import { inOrder } from '../model/order.ts';
import { isDay } from './isDay.ts';
import { orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** A benchmark as it is written: what others reach, noted on a day, and what its source is called where the map has none yet. */
export interface Benchmark {
  readonly value: number;
  readonly date: string;
  readonly sourceTitle: string;
}

/** Writes down what others reach at a metric, or takes it away with null. Throws for a date that is none. */
export function setBenchmark(tr: Transaction, metricId: string, benchmark: Benchmark | null): void {
  if (!tr.row('metric', metricId)) return;
  const known = [...tr.doc.observation.values()].filter(
    (row) => row.metricId === metricId && isBenchmark(tr.doc, row),
  );
  if (!benchmark) {
    for (const { id } of known) tr.remove('observation', id);
    return;
  }
  const { value, date, sourceTitle } = benchmark;
  if (!isDay(date)) throw new Error(`${date} is not a day.`);
  const fields = tidyFields('observation', { value, date });
  const [kept, ...older] = known.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  for (const { id } of older) tr.remove('observation', id);
  // What it was worth before is no longer what others reach.
  if (kept?.value === value) return;
  if (kept) tr.update('observation', kept.id, fields);
  else tr.add('observation', { metricId, date, value, sourceId: benchmarkSource(tr, sourceTitle) });
}

/** The source of what others reach: the first of that type, or a new one. */
export function benchmarkSource(tr: Transaction, title: string): string {
  const sources = inOrder(tr.doc.source.values());
  const found = sources.find(({ type }) => type === 'benchmark');
  if (found) return found.id;
  const [order = ''] = orderKeysAt(tr, 'source', sources, sources.length, 1);
  return tr.add('source', { type: 'benchmark', ...tidyFields('source', { title }), order });
}
