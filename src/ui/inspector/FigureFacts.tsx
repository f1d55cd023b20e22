import { useTranslation } from 'react-i18next';
import type { MetricTrend } from '../../derive/analysis/metricTrends.ts';
import { metric as metricKind } from '../../model/metric.ts';
import { writeBenchmark, writeFigure } from '../figures/figureDeeds.ts';
import { figureText } from '../figures/figureText.ts';
import { today } from '../today.ts';
import { useWorkspace } from '../workspace.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import styles from './FigureSection.module.css';
import { FigureValues } from './FigureValues.tsx';
import { NameFact } from './NameFact.tsx';
import { NumberFact } from './NumberFact.tsx';
import { TextFact } from './TextFact.tsx';

const formulas = metricKind.schema.shape.formula.options;
const ways = ['higher', 'lower'] as const;

/** Everything about one figure: how it stands, its values, what it should be and what others reach. */
export function FigureFacts({ trend }: { trend: MetricTrend }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { metric, benchmark } = trend;
  const sourceTitle = t('figures.benchmarks');
  return (
    <>
      <Bars trend={trend} />
      <FigureValues trend={trend} />
      <NameFact
        label={t('facts.name')}
        value={metric.name}
        onChange={(name) => writeFigure(workspace, metric.id, { name })}
      />
      <ChoiceFact
        must
        label={t('figures.formulaLabel')}
        choices={formulas.map((value) => ({ value, label: t(`figures.formula.${value}`) }))}
        value={metric.formula}
        onChange={(formula) => formula && writeFigure(workspace, metric.id, { formula })}
      />
      <TextFact
        label={t('figures.unit')}
        value={metric.unit}
        placeholder={t('figures.unitPlaceholder')}
        onChange={(unit) => writeFigure(workspace, metric.id, { unit })}
      />
      <ChoiceFact
        must
        label={t('figures.better')}
        choices={ways.map((value) => ({ value, label: t(`figures.ways.${value}`) }))}
        value={metric.better}
        onChange={(better) => better && writeFigure(workspace, metric.id, { better })}
      />
      <NumberFact
        label={t('figures.target')}
        value={metric.target}
        least={Number.NEGATIVE_INFINITY}
        onChange={(target) => writeFigure(workspace, metric.id, { target: target ?? undefined })}
      />
      <NumberFact
        label={t('figures.benchmark')}
        value={benchmark?.value}
        least={Number.NEGATIVE_INFINITY}
        onChange={(value) =>
          writeBenchmark(workspace, metric.id, value === null ? null : { value, date: today(), sourceTitle })
        }
      />
    </>
  );
}

/** Whether the newest value is as good as it should be, and as what others reach. */
function Bars({ trend: { metric, benchmark, meetsTarget, meetsBenchmark } }: { trend: MetricTrend }) {
  const { t, i18n } = useTranslation();
  const said = (value: number | undefined) => figureText(value ?? 0, metric.unit, i18n.language);
  const lines = [
    meetsTarget !== null &&
      t(meetsTarget ? 'figures.targetMet' : 'figures.targetMissed', { target: said(metric.target) }),
    meetsBenchmark !== null &&
      t(meetsBenchmark ? 'figures.benchmarkMet' : 'figures.benchmarkMissed', {
        benchmark: said(benchmark?.value),
      }),
  ].filter(Boolean);
  return lines.length > 0 && <p className={styles.bars}>{`${lines.join('. ')}.`}</p>;
}
