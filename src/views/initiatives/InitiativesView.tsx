import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionLine } from '../../derive/analysis/actionLines.ts';
import type { ActionGroup } from '../../ui/actions/action.ts';
import { bindShortcuts } from '../../ui/shortcuts.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { ActionList } from './ActionList.tsx';
import { ActionSums } from './ActionSums.tsx';
import { ActionTools } from './ActionTools.tsx';
import { AimMix } from './AimMix.tsx';
import { type ActionChoice, firstChoice, nobody } from './actionChoice.ts';
import { EffortMatrix } from './EffortMatrix.tsx';
import { GoalList } from './GoalList.tsx';
import styles from './InitiativesView.module.css';
import { NoActions } from './NoActions.tsx';
import { ResponsibleLoads } from './ResponsibleLoads.tsx';
import { StatusBoard } from './StatusBoard.tsx';
import { ActionsContext, useActions, useFreshActions } from './useActions.ts';

/** Cards are not seen here, so keys that would change them do nothing. */
const groups: ReadonlySet<ActionGroup> = new Set(['history', 'view', 'share', 'settings', 'more']);

/** What is to be done about the open map: its actions by effort and effect, as a list or a board, and the goals that they serve. */
export function InitiativesView() {
  const workspace = useWorkspace();
  const actions = useFreshActions();
  const [choice, setChoice] = useState<ActionChoice>(firstChoice);
  useEffect(() => bindShortcuts(workspace, groups), [workspace]);
  return (
    <ActionsContext value={actions}>
      <div className={styles.view} data-map-keys>
        <Head />
        <div className={styles.main}>
          <ActionTools choice={choice} onChoose={setChoice} />
          <Chosen choice={choice} />
          <GoalList />
        </div>
        <div className={styles.side}>
          <EffortMatrix />
          <ActionSums />
          <AimMix />
          <ResponsibleLoads />
        </div>
      </div>
    </ActionsContext>
  );
}

function Head() {
  const { t } = useTranslation();
  const { lines } = useActions();
  const done = lines.filter(({ action }) => action.status === 'done').length;
  return (
    <header className={styles.head}>
      <h2 tabIndex={-1}>{t('initiatives.title')}</h2>
      <p>{t('initiatives.counted', { count: lines.length, done })}</p>
    </header>
  );
}

function Chosen({ choice }: { choice: ActionChoice }) {
  const { t } = useTranslation();
  const { lines, doc } = useActions();
  // Of a team that is gone there is nothing to choose from.
  const isThere = choice.responsible === nobody || doc.team.has(choice.responsible ?? '');
  const shown = isThere ? lines.filter((line) => isOf(line, choice.responsible)) : lines;
  if (lines.length === 0) return <NoActions />;
  if (shown.length === 0) return <p className={styles.none}>{t('initiatives.noneHere')}</p>;
  if (choice.shows === 'board') return <StatusBoard lines={shown} />;
  return <ActionList lines={shown} order={choice.shows} />;
}

function isOf({ action, responsible: team }: ActionLine, responsible: string | null): boolean {
  return responsible === nobody ? team === null : action.responsibleId === responsible;
}
