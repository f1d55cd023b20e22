import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsagePoint } from '../../derive/analysis/usage.ts';
import type { Plot } from '../../derive/charts/plotItems.ts';
import { ChartCard } from './ChartCard.tsx';
import type { ChartRows } from './chartLines.ts';
import { type PlotPoint, ScatterPlot } from './ScatterPlot.tsx';
import { useAnalysis } from './useAnalysis.ts';
import { usePlotPicture } from './usePlotPicture.ts';

/** How well each touchpoint works against how much it is used. */
export function UsageChart() {
  const { t } = useTranslation();
  const { usage } = useAnalysis();
  const points = useMemo(() => usage.toSorted(byQuadrant).map(pointOf), [usage]);
  const plot: Plot = {
    points,
    middle: [0.5, 0.5],
    ticks: [1, 2, 3, 4, 5].map((value) => ({ text: String(value), up: (value - 1) / 4 })),
    corners: [
      { name: t('analysis.usage.underUsed'), text: t('analysis.usage.underUsedText') },
      { name: t('analysis.usage.strong'), text: t('analysis.usage.strongText') },
      { name: t('analysis.usage.weak'), text: t('analysis.usage.weakText') },
      { name: t('analysis.usage.overUsed'), text: t('analysis.usage.overUsedText') },
    ],
    ends: [t('analysis.usage.few'), t('analysis.usage.most')],
  };
  const table = useUsageTable();
  const picture = usePlotPicture(plot);
  return (
    <ChartCard
      title={t('analysis.usage.title')}
      legend={<span>{t('analysis.usage.axes')}</span>}
      note={usage.length === 1 ? t('analysis.single') : undefined}
      table={table}
      picture={picture}
    >
      <ScatterPlot {...plot} points={points} label={t('analysis.usage.spoken', { count: usage.length })} />
    </ChartCard>
  );
}

const urgency = ['overUsed', 'underUsed', 'strong', 'weak'] as const;

function byQuadrant(a: UsagePoint, b: UsagePoint): number {
  const rank = ({ quadrant }: UsagePoint) => (quadrant ? urgency.indexOf(quadrant) : urgency.length);
  return rank(a) - rank(b);
}

function pointOf({ touchpoint, effectiveness, usage, quadrant }: UsagePoint): PlotPoint {
  const { id, title, segmentId } = touchpoint;
  return {
    id,
    segmentId: segmentId ?? '',
    across: (usage - 1) / 4,
    up: (effectiveness - 1) / 4,
    tip: title,
    ...(quadrant && { name: title }),
  };
}

function useUsageTable(): () => ChartRows {
  const { t } = useTranslation();
  const { usage, ground } = useAnalysis();
  return () => {
    const columns = [
      { label: t('analysis.touchpoint') },
      { label: t('domain.segment') },
      { label: t('analysis.usage.effectiveness'), isNumber: true },
      { label: t('analysis.usage.usage'), isNumber: true },
      { label: t('analysis.balance.verdict') },
    ];
    const rows = usage.map(({ touchpoint, effectiveness, usage: used, quadrant }) => ({
      id: touchpoint.id,
      name: touchpoint.title,
      ids: [touchpoint.id],
      cells: [
        ground.doc.segment.get(touchpoint.segmentId ?? '')?.name,
        effectiveness,
        used,
        quadrant && t(`analysis.usage.${quadrant}`),
      ],
    }));
    return { columns, rows };
  };
}
