import type { TFunction } from 'i18next';
import type { FigureTrend } from '../../derive/analysis/figuresIn.ts';
import type { Lines } from './chartLines.ts';

/** Figures with their trend as lines of a file, one for each. */
export function trendLines(t: TFunction, figures: readonly FigureTrend[]): Lines {
  return [
    [
      t('figures.chart.figure'),
      t('figures.about'),
      t('domain.segment'),
      t('domain.stage'),
      t('figures.unit'),
      t('figures.chart.latest'),
      t('figures.date'),
      t('figures.chart.trend'),
      t('figures.chart.change'),
      t('figures.target'),
      t('figures.benchmark'),
      t('figures.chart.values'),
    ],
    ...figures.map(({ metric, about, latest, direction, change, benchmark, values }) => [
      metric.name,
      about.kind === 'journey' ? t('figures.wholeJourney') : about.name,
      about.segment,
      about.stage,
      metric.unit,
      latest?.value,
      latest?.date,
      t(`figures.direction.${direction}`),
      change ?? undefined,
      metric.target,
      benchmark?.value,
      values.length,
    ]),
  ];
}

/** Every value of figures as lines of a file, which can be read again as it is. */
export function valueLines(t: TFunction, figures: readonly FigureTrend[]): Lines {
  return [
    [
      t('figures.date'),
      t('analysis.touchpoint'),
      t('domain.segment'),
      t('domain.stage'),
      t('figures.chart.figure'),
      t('figures.value'),
      t('figures.unit'),
      t('figures.peopleColumn'),
      t('figures.target'),
      t('figures.benchmark'),
      t('figures.note'),
    ],
    ...figures.flatMap(({ metric, about, values, benchmark }) =>
      values.map(({ date, value, people, note }) => [
        date.slice(0, 10),
        about.kind === 'touchpoint' ? about.name : undefined,
        about.kind === 'segment' ? about.name : about.segment,
        about.kind === 'stage' ? about.name : about.stage,
        metric.name,
        value,
        metric.unit,
        people,
        metric.target,
        benchmark?.value,
        note,
      ]),
    ),
  ];
}
