import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { feltOf } from '../../derive/analysis/felt.ts';
import { journeyChart } from '../../derive/charts/journeyChart.ts';
import { crossPath } from '../../derive/presentItems.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { Diamond } from '../../ui/parts/Sign.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import { ChartCard } from './ChartCard.tsx';
import { CurveFigureList } from './CurveFigureList.tsx';
import styles from './EmotionChart.module.css';
import { JourneyDrawing } from './JourneyDrawing.tsx';
import { useAnalysis } from './useAnalysis.ts';
import { useBoth } from './useBoth.ts';
import { useCurvesPicture } from './useCurvesPicture.ts';
import { useEmotionTable } from './useEmotionTable.ts';
import { useMarks } from './useMarks.ts';
import { useWidth } from './useWidth.ts';

/** The curves of all chosen segments on one scale, with what is remembered of each. */
export function EmotionChart() {
  const { t } = useTranslation();
  const table = useEmotionTable();
  const picture = useCurvesPicture();
  return (
    <ChartCard wide title={t('analysis.emotion.title')} legend={<Legend />} table={table} picture={picture}>
      <Curves />
    </ChartCard>
  );
}

function Curves() {
  const { measure } = useWorkspace();
  const { ground } = useAnalysis();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const both = useBoth();
  useMarks(box);
  const chart = useMemo(
    () => (width > 0 ? journeyChart(ground, width, measure, both === 'shown') : null),
    [ground, width, measure, both],
  );
  const isMany = ground.segments.length > 3;
  return (
    <div className={isMany ? `${styles.row} ${styles.stacked}` : styles.row}>
      <div ref={box} className={styles.drawing}>
        {chart && <JourneyDrawing chart={chart} />}
      </div>
      <CurveFigureList />
    </div>
  );
}

/** Only the marks that occur. */
function Legend() {
  const { t } = useTranslation();
  const { ground } = useAnalysis();
  const both = useBoth();
  const felt = ground.touchpoints.filter(({ emotion }) => emotion !== undefined);
  const moments = new Set(felt.map(({ momentOfTruth }) => momentOfTruth));
  const isGuessed = felt.some(({ evidence }) => evidence === 'assumption');
  const isKnown = felt.some(({ evidence }) => evidence && evidence !== 'assumption');
  return (
    <>
      {(moments.has('positive') || moments.has('negative')) && (
        <span>
          {moments.has('positive') && <Diamond tone="positive" size={15} />}
          {moments.has('negative') && <Diamond tone="negative" size={15} />}
          {t('domain.momentOfTruth.label')}
        </span>
      )}
      {isKnown && (
        <span>
          <svg width="10" height="10" aria-hidden>
            <circle cx="5" cy="5" r="4" fill="currentColor" />
          </svg>
          {t('domain.evidence.researched')}
        </span>
      )}
      {isGuessed && (
        <span>
          <svg width="10" height="10" aria-hidden>
            <circle cx="5" cy="5" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
          </svg>
          {t('domain.evidence.assumption')}
        </span>
      )}
      {both === 'shown' && (
        <span>
          <svg width="22" height="4" aria-hidden>
            <path d="M1 2H21" stroke="var(--bar)" strokeWidth="1.75" />
          </svg>
          {t('toBe.today')}
        </span>
      )}
      {both === 'shown' && feltOf(ground, true).some(({ isDropped }) => isDropped) && (
        <span>
          <svg width="10" height="10" aria-hidden>
            <path d={crossPath(5, 5)} stroke="var(--text)" strokeWidth="1.75" />
          </svg>
          {t('toBe.crossed')}
        </span>
      )}
      <span>
        <svg width="16" height="16" aria-hidden>
          <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        {t('analysis.emotion.last')}
      </span>
      {ground.cells.some(hasGap) && (
        <span>
          <svg width="22" height="4" aria-hidden>
            <path
              d="M1.5 2H21"
              stroke="currentColor"
              strokeWidth="2"
              strokeDasharray="1 4.5"
              strokeLinecap="round"
            />
          </svg>
          {t('analysis.emotion.bridged')}
        </span>
      )}
    </>
  );
}

/** Whether a curve passes over a stage in which nothing was felt. */
function hasGap(band: readonly (readonly Touchpoint[])[]): boolean {
  const felt = band.flatMap((cell, at) => (cell.some(({ emotion }) => emotion !== undefined) ? [at] : []));
  return felt.some((at, index) => index > 0 && at - (felt[index - 1] ?? at) > 1);
}
