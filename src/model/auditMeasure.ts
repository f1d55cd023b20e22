import type { Metric } from './metric.ts';

/** What an audit walk finds out at a touchpoint: whether it works (100 or 0 per cent), how satisfied one would be (1–5), and how long it took, in minutes. */
export const auditMeasures = {
  works: { formula: 'share', unit: '%', better: 'higher' },
  satisfaction: { formula: 'mean', unit: '1–5', better: 'higher' },
  minutes: { formula: 'mean', unit: 'min', better: 'lower' },
} as const satisfies Record<string, Pick<Metric, 'formula' | 'unit' | 'better'>>;

/** One of the things that an audit walk finds out. */
export type AuditMeasure = keyof typeof auditMeasures;

/** Their names in code, in the order in which they are asked. */
export const auditMeasureNames = Object.keys(auditMeasures) as AuditMeasure[];

/** What somebody found at one touchpoint; what was not answered is absent. */
export interface AuditAnswer {
  readonly works?: boolean | undefined;
  /** 1 to 5. */
  readonly satisfaction?: number | undefined;
  readonly minutes?: number | undefined;
  readonly note?: string | undefined;
}

/** Whether a metric is the one that holds what an audit walk finds out. */
export function isMeasuredBy(metric: Metric, measure: AuditMeasure): boolean {
  const { formula, unit, better } = auditMeasures[measure];
  return metric.formula === formula && metric.unit === unit && metric.better === better;
}
