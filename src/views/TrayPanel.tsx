import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { panelActions } from '../ui/actions/panels.ts';
import { IconButton } from '../ui/parts/Button.tsx';
import { useHandOn } from '../ui/parts/goToWork.ts';
import { useWorkspace } from '../ui/workspace.ts';
import { TrayCapture } from './TrayCapture.tsx';
import { TrayList } from './TrayList.tsx';
import styles from './TrayPanel.module.css';
import { useTrayCards } from './useTrayCards.ts';

interface TrayPanelProps {
  /** Whether what is typed is meant for it as soon as it is there. */
  readonly takesKeys: boolean;
}

/** What is captured and not yet placed, beside the map: to be added to as fast as people talk, and dragged from there onto the map. */
export function TrayPanel({ takesKeys }: TrayPanelProps) {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const cards = useTrayCards();
  const box = useRef<HTMLElement>(null);
  useHandOn(box);
  return (
    <aside ref={box} className={styles.tray} aria-label={t('actions.tray')} data-side data-tray>
      <header className={styles.head}>
        <h2>{t('actions.tray')}</h2>
        {cards.length > 0 && <span className={styles.count}>{cards.length}</span>}
        <IconButton
          icon={X}
          label={t('tray.close')}
          tipKeys={panelActions.tray.keys[0]}
          className={styles.close}
          onClick={() => session.setState({ sidePanel: null })}
        />
      </header>
      <TrayCapture takesKeys={takesKeys} />
      {cards.length > 0 ? (
        <TrayList cards={cards} />
      ) : (
        <div className={styles.empty}>
          <p>{t('tray.empty')}</p>
          <p>{t('tray.emptyDrop')}</p>
        </div>
      )}
    </aside>
  );
}
