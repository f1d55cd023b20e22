import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../store/session.ts';
import { panelActions } from '../actions/panels.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { PanelFrame } from '../parts/PanelFrame.tsx';
import { useWorkspace } from '../workspace.ts';
import styles from './Inspector.module.css';

interface InspectorShellProps {
  /** What the panel is about. */
  name: string;
  entries?: () => readonly MenuEntry[];
  /** The id of the stage, segment or map that it is about. */
  about?: string;
  children: ReactNode;
}

/** The panel beside the map with its head: what it is about, more that can be done with it, and how to close it. */
export function InspectorShell({ name, entries, about, children }: InspectorShellProps) {
  const { t } = useTranslation();
  const { session, board } = useWorkspace();
  const close = () => {
    const { about, selection } = session.getState();
    session.setState({ inspectorOpen: false, about: null });
    // The keyboard goes back to the header whose details these were.
    if (about && about.kind !== 'journey' && selection.length === 0 && hasHeader(about))
      board?.goTo({ kind: about.kind, id: about.id });
  };
  return (
    <PanelFrame
      title={name}
      side="end"
      className={styles.inspector}
      aria-label={t('actions.inspector')}
      data-facts={about}
      tools={
        entries && (
          <Menu
            align="end"
            button={<IconButton icon={Ellipsis} label={t('actions.more')} />}
            entries={entries}
          />
        )
      }
      onClose={close}
      closeKeys={panelActions.inspector.keys[0]}
      grip={{ larger: t('inspector.larger'), smaller: t('inspector.smaller') }}
    >
      <div className={styles.scroll}>{children}</div>
    </PanelFrame>
  );
}

/** Not every view of the map shows its stages and segments. */
function hasHeader({ kind, id }: About): boolean {
  return document.querySelector(`[data-key="${kind} ${CSS.escape(id)}"]`) !== null;
}
