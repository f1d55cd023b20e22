import { useTranslation } from 'react-i18next';
import { changeGoal } from '../../commands/goals.ts';
import { changeMetric, type MetricFields, metricNamed, observeMetric } from '../../commands/metrics.ts';
import { latestValues } from '../../derive/analysis/metricTrends.ts';
import type { Edit } from '../../edit/transaction.ts';
import { journeyOf } from '../../model/doc.ts';
import type { Goal } from '../../model/goal.ts';
import type { Metric } from '../../model/metric.ts';
import { inOrder } from '../../model/order.ts';
import { ChoiceFact } from '../../ui/inspector/ChoiceFact.tsx';
import { Fact } from '../../ui/inspector/Fact.tsx';
import { NumberFact } from '../../ui/inspector/NumberFact.tsx';
import { TextFact } from '../../ui/inspector/TextFact.tsx';
import { Combobox } from '../../ui/parts/Combobox.tsx';
import { today } from '../../ui/today.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';

const ways = ['higher', 'lower'] as const;

/** The metric of a goal, picked or named, with its unit, which way is better, and its value of today. */
export function MetricFacts({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const doc = useEditor(({ shown }) => shown);
  const metric = doc.metric.get(goal.metricId ?? '');
  const run = (edit: Edit, mergeKey?: string) =>
    void editor.run({ key: 'initiatives.did.goalChanged' }, edit, mergeKey);
  const create = (name: string) =>
    run((tr) => {
      const metricId = metricNamed(tr, journeyOf(tr.doc)?.id ?? '', name);
      if (metricId) changeGoal(tr, goal.id, { metricId });
    });
  return (
    <>
      <Fact label={t('initiatives.goalMetric')}>
        <Combobox
          label={t('initiatives.goalMetric')}
          placeholder={t('initiatives.goalMetricPick')}
          picks={inOrder(doc.metric.values())}
          value={metric?.id ?? null}
          onPick={(id) => run((tr) => changeGoal(tr, goal.id, { metricId: id ?? undefined }))}
          onCreate={create}
        />
      </Fact>
      {metric && <FigureFacts metric={metric} run={run} />}
    </>
  );
}

interface FigureFactsProps {
  metric: Metric;
  run(edit: Edit, mergeKey: string): void;
}

function FigureFacts({ metric, run }: FigureFactsProps) {
  const { t } = useTranslation();
  const doc = useEditor(({ shown }) => shown);
  const write = (fields: MetricFields) =>
    run((tr) => changeMetric(tr, metric.id, fields), `metric/${metric.id}/${Object.keys(fields)}`);
  return (
    <>
      <TextFact
        label={t('initiatives.goalUnit')}
        value={metric.unit}
        placeholder={t('initiatives.goalUnitPlaceholder')}
        onChange={(unit) => write({ unit })}
      />
      <ChoiceFact
        must
        label={t('initiatives.goalBetter')}
        choices={ways.map((value) => ({ value, label: t(`initiatives.better.${value}`) }))}
        value={metric.better}
        onChange={(better) => better && write({ better })}
      />
      <NumberFact
        label={t('initiatives.goalNow')}
        value={latestValues(doc).get(metric.id)?.value}
        least={Number.NEGATIVE_INFINITY}
        onChange={(value) =>
          value !== null &&
          run((tr) => observeMetric(tr, metric.id, today(), value), `observation/${metric.id}`)
        }
      />
    </>
  );
}
