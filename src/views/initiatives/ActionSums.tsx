import { useTranslation } from 'react-i18next';
import { actionTotals } from '../../derive/analysis/actionTotals.ts';
import styles from './Panel.module.css';
import { Panel } from './Panel.tsx';
import { useActions } from './useActions.ts';
import { useAmounts } from './useAmounts.ts';

/** What all actions cost and bring, and how much of it the quick wins are. */
export function ActionSums() {
  const { t } = useTranslation();
  const { lines } = useActions();
  const { money, percent, number } = useAmounts();
  const all = actionTotals(lines.map(({ action }) => action));
  if (all.cost === null && all.gain === null && all.hours === null) return null;
  const live = lines.filter(({ action }) => action.status !== 'dropped').length;
  return (
    <Panel title={t('initiatives.sums')}>
      <dl className={styles.sums}>
        {all.cost !== null && <Sum name={t('initiatives.sumCost')} value={money(all.cost)} />}
        {all.gain !== null && <Sum name={t('initiatives.sumGain')} value={money(all.gain)} />}
        {all.hours !== null && <Sum name={t('initiatives.sumHours')} value={number(all.hours)} />}
        {all.roi !== null && <Sum name={t('initiatives.sumRoi')} value={percent(all.roi)} />}
      </dl>
      <QuickWins />
      {all.roi === null && <p className={styles.small}>{t('initiatives.sumRoiNone')}</p>}
      {all.roi !== null && all.counted < live && (
        <p className={styles.small}>{t('initiatives.sumRoiSome', { count: all.counted, all: live })}</p>
      )}
    </Panel>
  );
}

function Sum({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Said where both the cost and the return of the whole and of the quick wins are known. */
function QuickWins() {
  const { t } = useTranslation();
  const { lines } = useActions();
  const { money, percent } = useAmounts();
  const wins = lines.filter(({ action, quadrant }) => quadrant === 'quickWin' && action.status !== 'dropped');
  const all = actionTotals(lines.map(({ action }) => action));
  const won = actionTotals(wins.map(({ action }) => action));
  if (!all.cost || !all.gain || won.cost === null || won.gain === null) return null;
  return (
    <p className={styles.note}>
      {t('initiatives.quickWinsCost', {
        count: wins.length,
        cost: money(won.cost),
        share: percent(won.cost / all.cost),
        gain: percent(won.gain / all.gain),
      })}
    </p>
  );
}
