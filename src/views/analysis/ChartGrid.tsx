import { TableProperties } from 'lucide-react';
import { type ComponentType, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChartName, lackingCharts } from '../../derive/analysis/lackingCharts.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';
import { BalanceChart } from './BalanceChart.tsx';
import styles from './ChartGrid.module.css';
import { EmotionChart } from './EmotionChart.tsx';
import { FiguresChart } from './FiguresChart.tsx';
import { ImportanceChart } from './ImportanceChart.tsx';
import { LeavingChart } from './LeavingChart.tsx';
import { SpreadChart } from './SpreadChart.tsx';
import { TimeChart } from './TimeChart.tsx';
import { UsageChart } from './UsageChart.tsx';
import { useAnalysis } from './useAnalysis.ts';

interface Chart {
  readonly name: ChartName;
  readonly title: MessageKey;
  readonly Chart: ComponentType;
  /** Nobody can say of a wish what is measured or proved. */
  readonly isOfToday?: true;
}

const charts: readonly Chart[] = [
  { name: 'emotion', title: 'analysis.emotion.title', Chart: EmotionChart },
  { name: 'balance', title: 'analysis.balance.title', Chart: BalanceChart },
  { name: 'usage', title: 'analysis.usage.title', Chart: UsageChart },
  { name: 'importance', title: 'analysis.importance.title', Chart: ImportanceChart },
  { name: 'time', title: 'analysis.time.title', Chart: TimeChart },
  { name: 'leaving', title: 'analysis.leaving.title', Chart: LeavingChart },
  { name: 'control', title: 'analysis.control.title', Chart: () => <SpreadChart of="control" /> },
  { name: 'kinds', title: 'analysis.kinds.title', Chart: () => <SpreadChart of="kinds" /> },
  {
    name: 'evidence',
    title: 'analysis.evidence.title',
    Chart: () => <SpreadChart of="evidence" />,
    isOfToday: true,
  },
  { name: 'channels', title: 'analysis.channels.title', Chart: () => <SpreadChart of="channels" /> },
  { name: 'figures', title: 'figures.chart.title', Chart: FiguresChart, isOfToday: true },
];

/** All charts that have something to draw, and after them a line for each of the others with what it needs. */
export function ChartGrid() {
  const analysis = useAnalysis();
  const lacking = lackingCharts(analysis);
  const asked = charts.filter(({ isOfToday }) => !isOfToday || analysis.ground.state === 'asIs');
  const drawn = asked.filter(({ name }) => !lacking.has(name));
  return (
    <>
      <div className={styles.grid}>
        {drawn.map(({ name, Chart }) => (
          <Chart key={name} />
        ))}
      </div>
      {drawn.length < asked.length && (
        <Lacking charts={asked.filter(({ name }) => lacking.has(name))} needs={lacking} />
      )}
    </>
  );
}

interface LackingProps {
  charts: readonly Chart[];
  needs: ReadonlyMap<ChartName, MessageKey>;
}

function Lacking({ charts: lacking, needs }: LackingProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.lacking}>
      <h3 id={id}>{t('analysis.lacking')}</h3>
      <dl>
        {lacking.map(({ name, title }) => (
          <div key={name}>
            <dt>{t(title)}</dt>
            <dd>
              {t(needs.get(name) ?? 'analysis.noTouchpoints')}
              {name === 'figures' && <ReadFigures />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ReadFigures() {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  return (
    <Button small look="line" icon={TableProperties} onClick={() => openDialog({ name: 'figures' })}>
      {t('figures.read')}
    </Button>
  );
}
