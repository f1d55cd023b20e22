import { removeRows } from '../edit/removeRows.ts';
import type { Transaction } from '../edit/transaction.ts';
import {
  type AuditAnswer,
  type AuditMeasure,
  auditMeasureNames,
  auditMeasures,
  isMeasuredBy,
} from '../model/auditMeasure.ts';
import type { Metric } from '../model/metric.ts';
import type { Observation } from '../model/observation.ts';
import { inOrder } from '../model/order.ts';
import { citeSource } from './citations.ts';
import { isDay } from './isDay.ts';
import { addItem } from './lists.ts';
import { orderKeysAt } from './orderKeys.ts';
import { tidyFields } from './tidyFields.ts';

/** One walk through a map as if one were the customer. It becomes a source of the map with the first answer. */
export interface Audit {
  readonly id: string;
  readonly title: string;
  /** The day of the walk. */
  readonly date: string;
}

/** Writes down what was found at a touchpoint: an observation for each answer under the touchpoint's own metrics, the note with the first of them, and the walk as a source that the touchpoint rests on. Answers that are taken back go. */
export function recordAudit(
  tr: Transaction,
  audit: Audit,
  touchpointId: string,
  answer: AuditAnswer,
  names: Readonly<Record<AuditMeasure, string>>,
): void {
  if (!isDay(audit.date)) throw new Error(`${audit.date} is not a day.`);
  const touchpoint = tr.row('touchpoint', touchpointId);
  if (!touchpoint) return;
  const values = valuesOf(answer);
  if (values.size === 0) {
    takeBack(tr, audit.id, touchpointId);
    return;
  }
  if (!tr.row('source', audit.id)) addItem(tr, 'source', { ...audit, type: 'audit', people: 1 });
  let note = answer.note;
  for (const measure of auditMeasureNames) {
    const value = values.get(measure);
    const metric = metricFor(tr, touchpointId, measure);
    if (value === undefined) takeBackOne(tr, audit.id, metric);
    else {
      observe(tr, audit, metric?.id ?? addMetric(tr, touchpointId, measure, names[measure]), value, note);
      note = undefined;
    }
  }
  citeSource(tr, touchpointId, audit.id);
  if ((touchpoint.evidence ?? 'assumption') === 'assumption')
    tr.update('touchpoint', touchpointId, { evidence: 'partly' });
}

function valuesOf({ works, satisfaction, minutes }: AuditAnswer): Map<AuditMeasure, number> {
  const values = new Map<AuditMeasure, number>();
  if (works !== undefined) values.set('works', works ? 100 : 0);
  if (satisfaction !== undefined && Number.isFinite(satisfaction))
    values.set('satisfaction', Math.round(Math.max(1, Math.min(satisfaction, 5))));
  if (minutes !== undefined && minutes >= 0 && Number.isFinite(minutes)) values.set('minutes', minutes);
  return values;
}

function metricFor(tr: Transaction, aboutId: string, measure: AuditMeasure): Metric | undefined {
  return inOrder(tr.doc.metric.values()).find(
    (metric) => metric.aboutId === aboutId && isMeasuredBy(metric, measure),
  );
}

function addMetric(tr: Transaction, aboutId: string, measure: AuditMeasure, name: string): string {
  const list = inOrder([...tr.doc.metric.values()].filter((metric) => metric.aboutId === aboutId));
  const [order = ''] = orderKeysAt(tr, 'metric', list, list.length, 1);
  return tr.add('metric', { aboutId, ...tidyFields('metric', { name }), ...auditMeasures[measure], order });
}

function observe(
  tr: Transaction,
  { id: sourceId, date }: Audit,
  metricId: string,
  value: number,
  note: string | undefined,
): void {
  const fields = tidyFields('observation', { value, note });
  const known = observationOf(tr, sourceId, metricId);
  if (known) tr.update('observation', known.id, fields);
  else tr.add('observation', { metricId, date, people: 1, sourceId, ...fields });
}

function observationOf(tr: Transaction, sourceId: string, metricId: string): Observation | undefined {
  return [...tr.doc.observation.values()].find(
    (row) => row.sourceId === sourceId && row.metricId === metricId,
  );
}

/** A metric that only this answer called for goes with it. */
function takeBackOne(tr: Transaction, sourceId: string, metric: Metric | undefined): void {
  const known = metric && observationOf(tr, sourceId, metric.id);
  if (!known) return;
  removeRows(tr, 'observation', [known.id]);
  const isUsed = [...tr.doc.observation.values()].some(({ metricId }) => metricId === metric.id);
  if (!isUsed && metric.target === undefined) removeRows(tr, 'metric', [metric.id]);
}

function takeBack(tr: Transaction, sourceId: string, touchpointId: string): void {
  for (const measure of auditMeasureNames) takeBackOne(tr, sourceId, metricFor(tr, touchpointId, measure));
  const cited = [...tr.doc.citation.values()].filter(
    (row) => row.sourceId === sourceId && row.touchpointId === touchpointId,
  );
  removeRows(
    tr,
    'citation',
    cited.map(({ id }) => id),
  );
}
