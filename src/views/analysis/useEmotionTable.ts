import { useTranslation } from 'react-i18next';
import { feltOf } from '../../derive/analysis/felt.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import type { ChartRows } from './chartLines.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useBoth } from './useBoth.ts';

/** The table behind the curves; where those of today are shown, it has their values, too. */
export function useEmotionTable(): () => ChartRows {
  const { t, i18n } = useTranslation();
  const { ground } = useAnalysis();
  const isBoth = useBoth() === 'shown';
  const stageNames = new Map(ground.stages.map(({ id, name }) => [id, name]));
  const numberOf = (emotion?: number) =>
    emotion === undefined ? undefined : emotionNumber(emotion, i18n.language, true);
  return () => {
    const columns = [
      { label: t('analysis.touchpoint') },
      { label: t('domain.segment') },
      { label: t('domain.stage') },
      ...(isBoth ? [{ label: t('toBe.today'), isNumber: true }] : []),
      { label: t(isBoth ? 'toBe.wanted' : 'domain.emotion'), isNumber: true },
      { label: t('domain.evidence.label') },
      { label: t('domain.momentOfTruth.label') },
    ];
    const rows = feltOf(ground, isBoth).map(({ segment, touchpoint, emotion, today, isDropped }) => {
      const { id, title, stageId, evidence, momentOfTruth } = touchpoint;
      const numbers = isBoth ? [today, emotion] : [emotion];
      const values = numbers.flatMap((value, at) => (value === undefined ? [] : [[2 + at, value] as const]));
      const [last, ...before] = numbers.map(numberOf).reverse();
      return {
        id,
        name: title,
        ids: [id],
        values: Object.fromEntries(values),
        cells: [
          segment.name,
          stageNames.get(stageId ?? ''),
          ...before,
          isDropped ? t('toBe.crossed') : last,
          evidence && t(`domain.evidence.${evidence}`),
          momentOfTruth && t(`domain.momentOfTruth.${momentOfTruth}`),
        ],
      };
    });
    return { columns, rows };
  };
}
