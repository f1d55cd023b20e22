import { ChevronDown, TableProperties, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MetricTrend, metricTrends } from '../../derive/analysis/metricTrends.ts';
import { addFigure, dropFigure } from '../figures/figureDeeds.ts';
import { figureText, trendText } from '../figures/figureText.ts';
import { TrendSpark } from '../figures/TrendSpark.tsx';
import { Button, IconButton } from '../parts/Button.tsx';
import { Combobox } from '../parts/Combobox.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import { FigureFacts } from './FigureFacts.tsx';
import styles from './FigureSection.module.css';
import lineStyles from './LineList.module.css';
import pickedStyles from './PickedList.module.css';
import { Section } from './Section.tsx';

/** What is measured about a touchpoint, stage, segment or the map: each figure with its trend, and a field to add one. */
export function FigureSection({ aboutId }: { aboutId: string }) {
  const { t } = useTranslation();
  const trends = useTrends(aboutId);
  return (
    <Section name="figures" title={t('figures.title')} count={trends.length}>
      {trends.length > 0 && (
        <ul className={`${lineStyles.list} ${pickedStyles.list}`}>
          {trends.map((trend) => (
            <Figure key={trend.metric.id} trend={trend} />
          ))}
        </ul>
      )}
      <Adder aboutId={aboutId} trends={trends} />
    </Section>
  );
}

function Adder({ aboutId, trends }: { aboutId: string; trends: readonly MetricTrend[] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const metrics = useEditor(({ shown }) => shown.metric);
  const mine = new Set(trends.map(({ metric }) => metric.name));
  const names = [...new Set([...metrics.values()].map(({ name }) => name))].filter(
    (name) => name && !mine.has(name),
  );
  const add = (name: string) => addFigure(workspace, aboutId, name);
  return (
    <div className={pickedStyles.adder}>
      <Combobox
        label={t('figures.adds')}
        placeholder={t('figures.adds')}
        picks={names.sort().map((name) => ({ id: name, name }))}
        value={null}
        onPick={(name) => name !== null && add(name)}
        onCreate={add}
      />
      <Button small icon={TableProperties} onClick={() => workspace.openDialog({ name: 'figures' })}>
        {t('figures.readShort')}
      </Button>
    </div>
  );
}

function Figure({ trend }: { trend: MetricTrend }) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const { metric, latest, values } = trend;
  // What was just added has nothing yet and waits for its first value.
  const [isOpen, setOpen] = useState(values.length === 0);
  const line = useRef<HTMLLIElement>(null);
  const name = metric.name || t('figures.unnamed');
  const remove = () => {
    const section = line.current?.closest('details');
    dropFigure(workspace, metric.id);
    // The button goes with its line.
    section?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  };
  return (
    <li ref={line} className={lineStyles.item}>
      <div className={lineStyles.row}>
        <button
          type="button"
          className={pickedStyles.name}
          aria-expanded={isOpen}
          data-tip={t(isOpen ? 'facts.less' : 'facts.more')}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={pickedStyles.sign} />
          <span className={styles.words}>
            <span className={styles.head} dir="auto">
              {name}
            </span>
            <span className={styles.trend} data-direction={trend.direction}>
              {trendText(t, trend, i18n.language)}
            </span>
          </span>
          {latest && <TrendSpark isSilent trend={trend} width={56} />}
          <b className={styles.value}>
            {latest ? figureText(latest.value, metric.unit, i18n.language) : t('figures.noValue')}
          </b>
          <ChevronDown size={14} strokeWidth={1.5} className={pickedStyles.arrow} aria-hidden />
        </button>
        <IconButton
          small
          icon={X}
          label={`${t('figures.remove')}: ${name}`}
          tip={t('figures.remove')}
          className={lineStyles.tool}
          onClick={remove}
        />
      </div>
      {isOpen && (
        <div className={lineStyles.more}>
          <FigureFacts trend={trend} />
        </div>
      )}
    </li>
  );
}

function useTrends(aboutId: string): MetricTrend[] {
  const metric = useEditor(({ shown }) => shown.metric);
  const observation = useEditor(({ shown }) => shown.observation);
  const source = useEditor(({ shown }) => shown.source);
  return useMemo(
    () => metricTrends({ metric, observation, source }, aboutId),
    [metric, observation, source, aboutId],
  );
}
