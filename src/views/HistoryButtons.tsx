import { useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../ui/actions/action.ts';
import { historyActions } from '../ui/actions/history.ts';
import { laterWords } from '../ui/languageChoice.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import type { Message } from '../words/key.ts';
import styles from './MapBar.module.css';

/** Undo and redo, each with the name of what it would do. */
export function HistoryButtons() {
  const undoName = useEditor((state) => state.undoName);
  const redoName = useEditor((state) => state.redoName);
  return (
    <>
      <HistoryButton action={historyActions.undo} name={undoName} tip="actions.undoNamed" />
      <HistoryButton
        action={historyActions.redo}
        name={redoName}
        tip="actions.redoNamed"
        className={styles.redo}
      />
    </>
  );
}

interface HistoryButtonProps {
  action: Action;
  /** What it would take back or do again, or null when there is nothing. */
  name: Message | null;
  tip: 'actions.undoNamed' | 'actions.redoNamed';
  className?: string | undefined;
}

function HistoryButton({ action, name, tip, className }: HistoryButtonProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  useWordsOf(name);
  return (
    <IconButton
      icon={action.icon}
      label={t(action.label)}
      tip={name ? t(tip, { name: t(name.key, { ...name.values }) }) : t(action.label)}
      tipKeys={action.keys[0]}
      off={name === null}
      className={className}
      onClick={() => action.run(workspace)}
    />
  );
}

/** Steps of the last visit may be named by words that come later. */
function useWordsOf(name: Message | null): void {
  const { i18n } = useTranslation();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!name || i18n.exists(name.key, { ...name.values })) return;
    let isWanted = true;
    laterWords().then(() => isWanted && renderAgain(), ignore);
    return () => {
      isWanted = false;
    };
  }, [name, i18n]);
}

/** Without its words a step is still undone. */
function ignore(): void {}
