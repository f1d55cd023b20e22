import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { HIGH_IMPORTANCE, type ImportancePoint } from '../../derive/analysis/importance.ts';
import type { Plot } from '../../derive/charts/plotItems.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { ChartCard } from './ChartCard.tsx';
import type { ChartRows } from './chartLines.ts';
import { type PlotPoint, ScatterPlot } from './ScatterPlot.tsx';
import { useAnalysis } from './useAnalysis.ts';
import { usePlotPicture } from './usePlotPicture.ts';

/** How much each touchpoint matters to the customer against how it feels: what to mend first. */
export function ImportanceChart() {
  const { t, i18n } = useTranslation();
  const { importance } = useAnalysis();
  const points = useMemo(
    () => importance.map((point) => pointOf(point, i18n.language)),
    [importance, i18n.language],
  );
  const plot: Plot = {
    points,
    middle: [0.5, (HIGH_IMPORTANCE - 0.5 - 1) / 4],
    ticks: [1, 2, 3, 4, 5].map((value) => ({ text: String(value), up: (value - 1) / 4 })),
    corners: [
      { name: t('analysis.importance.mendFirst'), text: t('analysis.importance.mendFirstText') },
      { name: t('analysis.importance.keep'), text: t('analysis.importance.keepText') },
      { name: t('analysis.importance.later'), text: t('analysis.importance.laterText') },
      { name: t('analysis.importance.extra'), text: t('analysis.importance.extraText') },
    ],
    ends: [t('domain.level.veryNegative'), t('domain.level.veryPositive')],
  };
  const table = useImportanceTable();
  const picture = usePlotPicture(plot);
  return (
    <ChartCard
      title={t('analysis.importance.title')}
      legend={<span>{t('analysis.importance.axes')}</span>}
      note={importance.length === 1 ? t('analysis.single') : undefined}
      table={table}
      picture={picture}
    >
      <ScatterPlot
        {...plot}
        points={points}
        label={t('analysis.importance.spoken', { count: importance.length })}
      />
    </ChartCard>
  );
}

function pointOf({ touchpoint, importance, emotion, advice }: ImportancePoint, language: string): PlotPoint {
  const { id, title, segmentId } = touchpoint;
  return {
    id,
    segmentId: segmentId ?? '',
    across: (emotion + 2) / 4,
    up: (importance - 1) / 4,
    tip: `${title} · ${emotionNumber(emotion, language)}`,
    ...(advice && { name: title }),
  };
}

function useImportanceTable(): () => ChartRows {
  const { t, i18n } = useTranslation();
  const { importance, ground } = useAnalysis();
  return () => {
    const columns = [
      { label: t('analysis.touchpoint') },
      { label: t('domain.segment') },
      { label: t('domain.importance'), isNumber: true },
      { label: t('domain.emotion'), isNumber: true },
      { label: t('analysis.importance.advice') },
    ];
    const rows = importance.map(({ touchpoint, importance: value, emotion, advice }) => ({
      id: touchpoint.id,
      name: touchpoint.title,
      ids: [touchpoint.id],
      values: { 2: emotion },
      cells: [
        ground.doc.segment.get(touchpoint.segmentId ?? '')?.name,
        value,
        emotionNumber(emotion, i18n.language, true),
        advice && t(`analysis.importance.${advice}`),
      ],
    }));
    return { columns, rows };
  };
}
