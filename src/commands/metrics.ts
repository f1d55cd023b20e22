import { removeRows } from '../edit/removeRows.ts';
import type { Fields, Transaction } from '../edit/transaction.ts';
import type { FigureTraits } from '../model/figurePlan.ts';
import { inOrder } from '../model/order.ts';
import { isDay } from './isDay.ts';
import { nameKey } from './named.ts';
import { orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** What can be written into a metric. */
export type MetricFields = Omit<Fields<'metric'>, 'id' | 'order' | 'aboutId' | 'extra'>;

/** The id of the metric of that name about a touchpoint, stage, segment or the journey, whatever its upper and lower case; a new one when there is none, nothing for an empty name or when what it is about is not there. `traits` are those of a new one. */
export function metricNamed(
  tr: Transaction,
  aboutId: string,
  name: string,
  traits: FigureTraits = {},
): string | undefined {
  const list = inOrder([...tr.doc.metric.values()].filter((metric) => metric.aboutId === aboutId));
  const key = nameKey(name);
  const found = list.find((metric) => nameKey(metric.name) === key);
  if (key === '' || found || !isMeasurable(tr, aboutId)) return key === '' ? undefined : found?.id;
  const [order = ''] = orderKeysAt(tr, 'metric', list, list.length, 1);
  return tr.add('metric', {
    aboutId,
    formula: 'other',
    better: 'higher',
    ...tidyFields('metric', { ...traits, name: name.trim() }),
    order,
  });
}

/** Writes fields of a metric; a field is taken away by empty text or undefined. */
export function changeMetric(tr: Transaction, id: string, fields: MetricFields): void {
  if (tr.row('metric', id)) tr.update('metric', id, tidyFields('metric', fields));
}

/** Removes a metric with its values; goals that were measured by it stay. */
export function removeMetric(tr: Transaction, id: string): void {
  if (tr.row('metric', id)) removeRows(tr, 'metric', [id]);
}

/** Writes down the value of a metric on a day; a value of that day without a source is written over. Throws for a date that is none. */
export function observeMetric(tr: Transaction, metricId: string, date: string, value: number): void {
  if (!isDay(date)) throw new Error(`${date} is not a day.`);
  if (!tr.row('metric', metricId)) return;
  const fields = tidyFields('observation', { value });
  const known = [...tr.doc.observation.values()].find(
    (row) => row.metricId === metricId && row.date === date && row.sourceId === undefined,
  );
  if (known) tr.update('observation', known.id, fields);
  else tr.add('observation', { metricId, date, ...fields });
}

/** Removes one value of a metric. */
export function removeObservation(tr: Transaction, id: string): void {
  if (tr.row('observation', id)) removeRows(tr, 'observation', [id]);
}

/** Whether a figure can be about it: it is a touchpoint, a stage, a segment or the journey. */
export function isMeasurable(tr: Transaction, id: string): boolean {
  return (['touchpoint', 'stage', 'segment', 'journey'] as const).some((kind) => tr.row(kind, id));
}
