import type { TFunction } from 'i18next';
import type { FigureTrend } from '../../../derive/analysis/figuresIn.ts';
import type { GridCell, GridPicture } from '../../../derive/charts/gridPicture.ts';
import { dayText } from '../../../ui/dayText.ts';
import { figureText, trendText } from '../../../ui/figures/figureText.ts';

/** Figures with their trends, as they are drawn in a picture. */
export function figuresGrid(t: TFunction, language: string, figures: readonly FigureTrend[]): GridPicture {
  const number = (label: string) => ({ label, shape: 'number' }) as const;
  const words = (label: string) => ({ label, shape: 'words' }) as const;
  return {
    columns: [
      words(t('figures.chart.figure')),
      words(t('figures.about')),
      { label: t('figures.chart.trend'), shape: 'trend' },
      words(''),
      number(t('figures.chart.latest')),
      number(t('figures.target')),
      number(t('figures.benchmark')),
    ],
    rows: figures.map((figure) => rowOf(t, language, figure)),
  };
}

function rowOf(t: TFunction, language: string, figure: FigureTrend): GridCell[] {
  const { metric, about, values, latest, direction, benchmark, meetsTarget, meetsBenchmark } = figure;
  const text = (value: number | undefined) =>
    value === undefined ? undefined : figureText(value, metric.unit, language);
  const verdict = (holds: boolean | null, yes: 'met' | 'ahead', no: 'missed' | 'behind') =>
    holds === null ? undefined : t(`figures.chart.${holds ? yes : no}`);
  return [
    { text: metric.name || t('figures.unnamed'), isStrong: true },
    about.kind === 'journey'
      ? { text: t('figures.wholeJourney') }
      : { text: about.name || t('board.untitled'), small: about.segment },
    values.length > 0 ? { trend: figure } : {},
    {
      text: latest ? trendText(t, figure, language) : t('figures.noValue'),
      ...(direction === 'worse' && { tone: 'bad' as const }),
    },
    { text: text(latest?.value), small: latest ? dayText(latest.date, language) : undefined },
    { text: text(metric.target), small: verdict(meetsTarget, 'met', 'missed') },
    { text: text(benchmark?.value), small: verdict(meetsBenchmark, 'ahead', 'behind') },
  ];
}
