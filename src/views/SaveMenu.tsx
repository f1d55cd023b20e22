import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../ui/actions/action.ts';
import { actionEntry } from '../ui/actions/actionEntry.ts';
import { keepingActions } from '../ui/actions/keeping.ts';
import { takeAwayActions } from '../ui/actions/takeAway.ts';
import { canLinkFiles } from '../ui/link/linkedMaps.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Menu } from '../ui/parts/Menu.tsx';
import { useWorkspace } from '../ui/workspace.ts';
import styles from './SaveMark.module.css';

/** The save state as a button with a menu: how the map is kept, and what can be done about it. */
export function SaveMenu({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { versions, linkFile, storage } = keepingActions;
  const actions: readonly Action[] = [
    versions,
    takeAwayActions.saveCopy,
    ...(canLinkFiles() ? [linkFile] : []),
    storage,
  ];
  return (
    <Menu
      button={
        <Button small className={styles.saveButton} tip={t('keeping.menu')}>
          {children}
        </Button>
      }
      entries={() => actions.map((action) => actionEntry(workspace, action, t))}
    />
  );
}
