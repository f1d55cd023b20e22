import type { TFunction } from 'i18next';
import type { MetricTrend } from '../../derive/analysis/metricTrends.ts';
import { dayText } from '../dayText.ts';
import { numberFormat } from '../numberFormat.ts';

/** A value of a figure with its unit, as people write it: *85 %*, *12 min*. */
export function figureText(value: number, unit: string | undefined, language: string): string {
  const number = numberFormat(language, { maximumFractionDigits: 2 }).format(value).replace('-', '−');
  // A scale is no unit: 4.2 of 1–5.
  return unit && !/^\d/.test(unit) ? `${number} ${unit}` : number;
}

/** Where a figure goes, in words with the change: *Better (+7)*. */
export function trendText(t: TFunction, { direction, change }: MetricTrend, language: string): string {
  const word = t(`figures.direction.${direction}`);
  if (change === null || change === 0) return word;
  const format = numberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
  return t('figures.change', { direction: word, change: format.format(change).replace('-', '−') });
}

/** Everything that a small line shows, in words. */
export function spokenTrend(t: TFunction, trend: MetricTrend, language: string): string {
  const { metric, values, latest } = trend;
  const said = (value: number, date: string) =>
    t('figures.onDay', { value: figureText(value, metric.unit, language), date: dayText(date, language) });
  const [first] = values;
  if (!first || !latest) return t('figures.series', { count: 0, name: metric.name, from: '', to: '' });
  return t('figures.series', {
    count: values.length,
    name: metric.name,
    from: said(first.value, first.date),
    to: said(latest.value, latest.date),
  });
}
