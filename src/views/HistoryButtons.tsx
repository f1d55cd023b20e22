import { useTranslation } from 'react-i18next';
import type { Action } from '../ui/actions/action.ts';
import { historyActions } from '../ui/actions/history.ts';
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
