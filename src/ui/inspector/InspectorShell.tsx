import { Ellipsis, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../store/session.ts';
import { panelActions } from '../actions/panels.ts';
import { IconButton } from '../parts/Button.tsx';
import { useHandOn } from '../parts/goToWork.ts';
import { Menu } from '../parts/Menu.tsx';
import type { MenuEntry } from '../parts/menuEntry.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './Inspector.module.css';
import { useSheet } from './useSheet.ts';

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
  const sheet = useRef<HTMLElement>(null);
  useHandOn(sheet);
  const close = () => {
    const { about, selection } = session.getState();
    session.setState({ inspectorOpen: false, about: null });
    // The keyboard goes back to the header whose details these were.
    if (about && about.kind !== 'journey' && selection.length === 0 && hasHeader(about))
      board?.goTo({ kind: about.kind, id: about.id });
  };
  const { isTall, toggle, onPointerDown } = useSheet(sheet, close);
  return (
    <aside
      ref={sheet}
      className={styles.inspector}
      aria-label={t('actions.inspector')}
      data-facts={about}
      data-tall={isTall || undefined}
    >
      <header className={styles.head} onPointerDown={onPointerDown}>
        <button
          type="button"
          className={styles.grip}
          data-grip
          aria-label={t(isTall ? 'inspector.smaller' : 'inspector.larger')}
          onClick={toggle}
        />
        <h2>{name}</h2>
        {entries && (
          <Menu
            align="end"
            button={<IconButton icon={Ellipsis} label={t('actions.more')} />}
            entries={entries}
          />
        )}
        <IconButton
          icon={X}
          label={t('actions.close')}
          tipKeys={panelActions.inspector.keys[0]}
          onClick={close}
        />
      </header>
      <div className={styles.scroll}>{children}</div>
    </aside>
  );
}

/** Not every view of the map shows its stages and segments. */
function hasHeader({ kind, id }: About): boolean {
  return document.querySelector(`[data-key="${kind} ${CSS.escape(id)}"]`) !== null;
}
