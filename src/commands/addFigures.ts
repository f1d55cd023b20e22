import type { Transaction } from '../edit/transaction.ts';
import { isBenchmark } from '../model/benchmark.ts';
import type { FigurePlan, FigureTraits } from '../model/figurePlan.ts';
import type { Metric } from '../model/metric.ts';
import { compareOrder, orderBetween } from '../model/order.ts';
import { setBenchmark } from './benchmark.ts';
import { isDay } from './isDay.ts';
import { isMeasurable } from './metrics.ts';
import { nameKey } from './named.ts';
import { tidyFields } from './tidyFields.ts';

/** Keeps many values of figures: metrics are found by name or added, and a value of the same day is written over, so that reading a table twice changes nothing. `benchmarks` is what the source of benchmarks is called where there is none. Throws for a date that is none. */
export function addFigures(tr: Transaction, plans: readonly FigurePlan[], benchmarks: string): void {
  const metrics = new MetricFinder(tr);
  const valueAt = valuesByDay(tr);
  const latest = new Map<string, FigurePlan & { readonly benchmark: number }>();
  for (const plan of plans) {
    if (!isDay(plan.date)) throw new Error(`${plan.date} is not a day.`);
    const metricId = metrics.idOf(plan);
    if (metricId === undefined) continue;
    const { value, people, note, benchmark } = plan;
    const fields = tidyFields('observation', {
      value,
      ...(people !== undefined && { people }),
      ...(note && { note }),
    });
    const key = `${metricId} ${plan.date}`;
    const known = valueAt.get(key);
    if (known !== undefined) tr.update('observation', known, fields);
    else valueAt.set(key, tr.add('observation', { metricId, date: plan.date, ...fields }));
    if (benchmark !== undefined && plan.date >= (latest.get(metricId)?.date ?? ''))
      latest.set(metricId, { ...plan, benchmark });
  }
  for (const [metricId, { benchmark, date }] of latest)
    setBenchmark(tr, metricId, { value: benchmark, date, sourceTitle: benchmarks });
}

/** The values without a source, by their metric and day. */
function valuesByDay(tr: Transaction): Map<string, string> {
  const values = [...tr.doc.observation.values()].filter(
    (row) => row.sourceId === undefined && !isBenchmark(tr.doc, row),
  );
  return new Map(values.map(({ id, metricId, date }) => [`${metricId} ${date}`, id]));
}

/** Finds or adds many metrics by name, without going through all of them each time. */
class MetricFinder {
  readonly #tr: Transaction;
  readonly #ids = new Map<string, string>();
  readonly #lastOrders = new Map<string, string>();

  constructor(tr: Transaction) {
    this.#tr = tr;
    for (const metric of [...tr.doc.metric.values()].sort(compareOrder)) {
      const key = keyOf(metric.aboutId, metric.name);
      if (!this.#ids.has(key)) this.#ids.set(key, metric.id);
      this.#lastOrders.set(metric.aboutId, metric.order);
    }
  }

  idOf({ aboutId, metric: name, ...plan }: FigurePlan): string | undefined {
    const key = keyOf(aboutId, name);
    const found = this.#ids.get(key);
    if (found !== undefined) this.#fill(found, plan);
    if (found !== undefined || name.trim() === '' || !isMeasurable(this.#tr, aboutId)) return found;
    const order = orderBetween(this.#lastOrders.get(aboutId) ?? null, null);
    this.#lastOrders.set(aboutId, order);
    const { formula = 'other', better = 'higher' } = plan;
    const traits = tidyFields('metric', { name: name.trim(), ...traitsOf(plan) });
    const id = this.#tr.add('metric', { aboutId, order, formula, better, ...traits });
    this.#ids.set(key, id);
    return id;
  }

  /** A unit fills an empty one, and a target is the newer word. */
  #fill(id: string, { unit, target }: FigureTraits): void {
    const metric = this.#tr.row('metric', id);
    if (unit !== undefined && metric?.unit === undefined) this.#tr.update('metric', id, { unit });
    if (target !== undefined) this.#tr.update('metric', id, { target });
  }
}

function traitsOf({ unit, target }: FigureTraits): Partial<Pick<Metric, 'unit' | 'target'>> {
  return { ...(unit !== undefined && { unit }), ...(target !== undefined && { target }) };
}

function keyOf(aboutId: string, name: string): string {
  return `${aboutId} ${nameKey(name)}`;
}
