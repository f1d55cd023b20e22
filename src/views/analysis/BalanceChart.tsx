import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageBalance } from '../../derive/analysis/stageBalance.ts';
import { type BalanceScale, balanceScale } from '../../derive/charts/balanceCards.ts';
import { rounded } from '../../derive/rounded.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import styles from './BalanceChart.module.css';
import { ChartCard } from './ChartCard.tsx';
import type { ChartRows } from './chartLines.ts';
import { balanceGrid } from './grids/balanceGrid.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useGridPicture } from './useGridPicture.ts';
import { useMarks } from './useMarks.ts';
import { useWidth } from './useWidth.ts';

/** How the touchpoints are spread over the stages, against the importance of each, said in cards. */
export function BalanceChart() {
  const { t } = useTranslation();
  const { ground } = useAnalysis();
  const isSet = ground.stages.some(({ weight }) => weight !== undefined);
  const rule = t('analysis.balance.rule');
  const table = useBalanceTable();
  const picture = useGridPicture((t, _, analysis) => [balanceGrid(t, analysis)]);
  return (
    <ChartCard
      title={t('analysis.balance.title')}
      note={isSet ? rule : `${t('analysis.balance.unset')} ${rule}`}
      table={table}
      picture={picture}
    >
      <Legend />
      <Stages />
    </ChartCard>
  );
}

function Legend() {
  const { t } = useTranslation();
  const { balance } = useAnalysis();
  const isShort = balance.some(({ verdict }) => verdict === 'underServed');
  return (
    <div className={styles.legend}>
      <span>
        <i className={styles.card} />
        {t('analysis.touchpoint')}
      </span>
      <span>
        <i className={styles.needle} />
        {t('analysis.balance.wanted')}
      </span>
      {isShort && (
        <span>
          <i className={`${styles.card} ${styles.missing}`} />
          {t('analysis.balance.missing')}
        </span>
      )}
    </div>
  );
}

function Stages() {
  const { balance, ground } = useAnalysis();
  const list = useRef<HTMLUListElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const scale = balanceScale(balance, useWidth(ruler) || 200);
  useMarks(list);
  return (
    <ul ref={list} className={styles.stages}>
      {balance.map((one, at) => (
        <Stage
          key={one.stage.id}
          balance={one}
          scale={scale}
          touchpoints={ground.cells.flatMap((band) => band[at] ?? [])}
          total={ground.touchpoints.length}
          ruler={at === 0 ? ruler : null}
        />
      ))}
    </ul>
  );
}

interface StageProps {
  balance: StageBalance;
  scale: BalanceScale;
  touchpoints: readonly Touchpoint[];
  total: number;
  ruler: RefObject<HTMLDivElement | null> | null;
}

function Stage({ balance, scale, touchpoints, total, ruler }: StageProps) {
  const { t } = useTranslation();
  const { stage, share, weightShare, verdict, difference } = balance;
  const missing = verdict === 'underServed' ? difference : 0;
  const size = { inlineSize: scale.card, marginInlineEnd: scale.slot - scale.card };
  return (
    <li className={styles.stage}>
      <span className={styles.name}>
        <span dir="auto">{stage.name}</span>
        <small>{t('analysis.balance.importance', { share: rounded(weightShare * 100) })}</small>
      </span>
      <div ref={ruler} className={styles.cards} aria-hidden>
        {touchpoints.map(({ id, title }) => (
          <i key={id} className={styles.card} style={size} data-mark={id} data-tip={title} />
        ))}
        {Array.from({ length: missing }, (_, at) => (
          // Missing ones are all alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <i key={at} className={`${styles.card} ${styles.missing}`} style={size} />
        ))}
        <i className={styles.needle} style={{ insetInlineStart: weightShare * total * scale.slot }} />
      </div>
      <span className={styles.share}>{t('domain.percent', { value: rounded(share * 100) })}</span>
      <span className={`${styles.verdict} ${styles[verdict]}`}>
        {t(`analysis.balance.${verdict}`)}
        {verdict !== 'balanced' && <small>{t(`analysis.balance.${verdict}By`, { count: difference })}</small>}
      </span>
    </li>
  );
}

function useBalanceTable(): () => ChartRows {
  const { t } = useTranslation();
  const { balance, ground } = useAnalysis();
  return () => {
    const columns = [
      { label: t('domain.stage') },
      { label: t('analysis.balance.count'), isNumber: true },
      { label: t('analysis.balance.wantedCount'), isNumber: true },
      { label: t('analysis.balance.share'), isNumber: true },
      { label: t('domain.importance'), isNumber: true },
      { label: t('analysis.balance.verdict') },
    ];
    const percent = (share: number) => t('domain.percent', { value: rounded(share * 100) });
    const rows = balance.map(({ stage, count, wanted, share, weightShare, verdict, difference }) => ({
      id: stage.id,
      name: stage.name,
      ids: ground.touchpoints.filter(({ stageId }) => stageId === stage.id).map(({ id }) => id),
      cells: [
        count,
        wanted,
        percent(share),
        percent(weightShare),
        verdict === 'balanced'
          ? t('analysis.balance.balanced')
          : `${t(`analysis.balance.${verdict}`)}: ${t(`analysis.balance.${verdict}By`, { count: difference })}`,
      ],
    }));
    return { columns, rows };
  };
}
