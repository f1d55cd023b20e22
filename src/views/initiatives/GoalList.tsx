import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalLine } from '../../derive/analysis/actionTotals.ts';
import { makeGoal } from '../../ui/initiatives/initiativeDeeds.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './GoalList.module.css';
import { GoalBar, GoalFigures } from './GoalProgress.tsx';
import { Panel } from './Panel.tsx';
import { useActions } from './useActions.ts';
import { useAmounts } from './useAmounts.ts';

/** The goals that actions serve: where each is, and how far it has come. */
export function GoalList() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { goals } = useActions();
  return (
    <Panel
      title={t('initiatives.goals')}
      extra={
        <Button small look="line" icon={Plus} onClick={() => makeGoal(workspace, t('initiatives.goalFresh'))}>
          {t('initiatives.goalAdd')}
        </Button>
      }
    >
      {goals.length === 0 ? (
        <p className={styles.nothing}>
          {t('initiatives.goalsHint')} {t('initiatives.goalExamples')}
        </p>
      ) : (
        <ul className={styles.goals}>
          {goals.map((line) => (
            <Goal key={line.goal.id} line={line} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Goal({ line }: { line: GoalLine }) {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  const { day } = useAmounts();
  const { goal, metric, state, actions } = line;
  const said = [
    t('initiatives.goalServed', { count: actions }),
    goal.date && t('initiatives.goalUntil', { date: day(goal.date) }),
  ];
  return (
    <li className={styles.goal}>
      <div className={styles.what}>
        <button
          type="button"
          dir="auto"
          className={styles.title}
          onClick={() => openDialog({ name: 'goal', id: goal.id })}
        >
          {goal.text || t('initiatives.untitled')}
        </button>
        <p>{said.filter(Boolean).join(', ')}</p>
      </div>
      <div className={styles.figures}>
        <p>
          <span dir="auto">{metric?.name}</span>
          <GoalFigures line={line} />
        </p>
        <GoalBar line={line} />
      </div>
      <span className={styles.state} data-state={state}>
        {t(`initiatives.goalState.${state}`)}
      </span>
    </li>
  );
}
