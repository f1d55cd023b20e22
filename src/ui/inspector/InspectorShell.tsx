import { Ellipsis, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { panelActions } from '../actions/panels.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './Inspector.module.css';

interface InspectorShellProps {
  /** What the panel is about. */
  name: string;
  entries: () => readonly MenuEntry[];
  children: ReactNode;
}

/** The panel beside the map with its head: what it is about, more that can be done with it, and how to close it. */
export function InspectorShell({ name, entries, children }: InspectorShellProps) {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  return (
    <aside className={styles.inspector} aria-label={t('actions.inspector')} data-inspector>
      <header className={styles.head}>
        <h2>{name}</h2>
        <Menu
          align="end"
          button={<IconButton icon={Ellipsis} label={t('actions.more')} />}
          entries={entries}
        />
        <IconButton
          icon={X}
          label={t('actions.close')}
          tipKeys={panelActions.inspector.keys[0]}
          onClick={() => session.setState({ inspectorOpen: false })}
        />
      </header>
      <div className={styles.scroll}>{children}</div>
    </aside>
  );
}
