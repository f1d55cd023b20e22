import { Download, TableProperties } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FigureTrend } from '../../derive/analysis/figuresIn.ts';
import { dayText } from '../../ui/dayText.ts';
import { figureText, trendText } from '../../ui/figures/figureText.ts';
import { TrendSpark } from '../../ui/figures/TrendSpark.tsx';
import { Button } from '../../ui/parts/Button.tsx';
import { couldNotMake } from '../../ui/savedInstead.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { ChartCard } from './ChartCard.tsx';
import styles from './FiguresChart.module.css';
import { trendLines, valueLines } from './figureLines.ts';
import { figuresGrid } from './grids/figuresGrid.ts';
import { MapLink } from './MapLink.tsx';
import measures from './Measures.module.css';
import { useAnalysis } from './useAnalysis.ts';
import { useGridPicture } from './useGridPicture.ts';

/** All figures that are measured, each with its trend, its target and what others reach. It is a table with small lines in it. */
export function FiguresChart() {
  const { t } = useTranslation();
  const { figures } = useAnalysis();
  const picture = useGridPicture((t, language) => [figuresGrid(t, language, figures)], true);
  return (
    <ChartCard
      wide
      title={t('figures.chart.title')}
      note={t('figures.chart.note')}
      lines={() => trendLines(t, figures)}
      picture={picture}
    >
      <Table />
      <Deeds />
    </ChartCard>
  );
}

/** More can be read in, and all values taken away. */
function Deeds() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { figures } = useAnalysis();
  const takeAll = async () => {
    const files = await import('./chartFiles.ts');
    const file = files.tableFile(valueLines(t, figures));
    workspace.notify(files.saveChart(workspace, file, 'csv', t('figures.chart.allFile')));
  };
  return (
    <div className={styles.deeds}>
      <Button
        small
        look="line"
        icon={TableProperties}
        onClick={() => workspace.openDialog({ name: 'figures' })}
      >
        {t('figures.read')}
      </Button>
      {figures.some(({ values }) => values.length > 0) && (
        <Button
          small
          icon={Download}
          onClick={() => void takeAll().catch((error: unknown) => workspace.notify(couldNotMake(error)))}
        >
          {t('figures.chart.all')}
        </Button>
      )}
    </div>
  );
}

function Table() {
  const { t } = useTranslation();
  const { figures } = useAnalysis();
  return (
    <div className={measures.scroll}>
      <table className={`${measures.table} ${styles.table}`} aria-label={t('figures.chart.title')}>
        <thead>
          <tr>
            <th scope="col">{t('figures.chart.figure')}</th>
            <th scope="col">{t('figures.about')}</th>
            <th scope="col" colSpan={2}>
              {t('figures.chart.trend')}
            </th>
            <th scope="col" className={measures.number}>
              {t('figures.chart.latest')}
            </th>
            <th scope="col" className={measures.number}>
              {t('figures.target')}
            </th>
            <th scope="col" className={measures.number}>
              {t('figures.benchmark')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.metric.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ figure }: { figure: FigureTrend }) {
  const { t, i18n } = useTranslation();
  const { metric, latest, values, benchmark, meetsTarget, meetsBenchmark } = figure;
  const text = (value: number | undefined) =>
    value === undefined ? '' : figureText(value, metric.unit, i18n.language);
  return (
    <tr>
      <th scope="row" dir="auto">
        {metric.name || t('figures.unnamed')}
      </th>
      <td>
        <About figure={figure} />
      </td>
      <td className={styles.spark}>{values.length > 0 && <TrendSpark trend={figure} width={96} />}</td>
      <td className={styles.trend} data-direction={figure.direction}>
        {latest ? trendText(t, figure, i18n.language) : t('figures.noValue')}
      </td>
      <td className={measures.number}>
        {text(latest?.value)}
        {latest && <small>{dayText(latest.date, i18n.language)}</small>}
      </td>
      <td className={measures.number}>
        {text(metric.target)}
        {meetsTarget !== null && <small>{t(`figures.chart.${meetsTarget ? 'met' : 'missed'}`)}</small>}
      </td>
      <td className={measures.number}>
        {text(benchmark?.value)}
        {meetsBenchmark !== null && (
          <small>{t(`figures.chart.${meetsBenchmark ? 'ahead' : 'behind'}`)}</small>
        )}
      </td>
    </tr>
  );
}

function About({ figure: { about } }: { figure: FigureTrend }) {
  const { t } = useTranslation();
  if (about.kind === 'journey') return t('figures.wholeJourney');
  if (about.kind !== 'touchpoint') return <span dir="auto">{about.name}</span>;
  return (
    <>
      <MapLink ids={[about.id]}>{about.name || t('board.untitled')}</MapLink>
      <small dir="auto">{about.segment}</small>
    </>
  );
}
