import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalLine } from '../../derive/analysis/actionTotals.ts';
import styles from './GoalProgress.module.css';
import { useActions } from './useActions.ts';
import { useAmounts } from './useAmounts.ts';

/** The goal that an action serves: where its metric is and where it should be. */
export function GoalProgress({ goalId }: { goalId: string | undefined }) {
  const { goals } = useActions();
  const goal = goals.find((one) => one.goal.id === goalId);
  if (!goal) return null;
  return (
    <>
      <div className={styles.words}>
        <span dir="auto">{goal.metric?.name || goal.goal.text}</span>
        <GoalFigures line={goal} />
      </div>
      <GoalBar line={goal} />
    </>
  );
}

/** Where the figure of a goal is now, and its target. */
export function GoalFigures({ line: { goal, metric, now } }: { line: GoalLine }) {
  const { t } = useTranslation();
  const { number } = useAmounts();
  const unit = metric?.unit ? ` ${metric.unit}` : '';
  const said = [
    now !== null && <b key="now">{`${number(now)}${unit}`}</b>,
    goal.target !== undefined && t('initiatives.goalTo', { target: `${number(goal.target)}${unit}` }),
  ].filter(Boolean);
  return (
    <span className={styles.figures}>
      {said[0]}
      {said.length > 1 && ', '}
      {said[1]}
    </span>
  );
}

/** How far a goal has come, as a bar; nothing while that is not known. */
export function GoalBar({ line: { progress, state } }: { line: GoalLine }) {
  const { t } = useTranslation();
  const { percent } = useAmounts();
  if (progress === null) return null;
  return (
    <div
      role="img"
      className={styles.bar}
      data-state={state}
      aria-label={t('initiatives.goalProgress', { share: percent(progress) })}
      style={{ '--part': progress } as CSSProperties}
    >
      <i />
    </div>
  );
}
