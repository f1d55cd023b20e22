import { useTranslation } from 'react-i18next';
import { panelActions } from '../ui/actions/panels.ts';
import { PanelFrame } from '../ui/parts/PanelFrame.tsx';
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
  return (
    <PanelFrame
      title={t('actions.tray')}
      side="start"
      className={styles.tray}
      aria-label={t('actions.tray')}
      data-tray
      tools={<span className={styles.count}>{cards.length || null}</span>}
      onClose={() => session.setState({ sidePanel: null })}
      closeLabel={t('tray.close')}
      closeKeys={panelActions.tray.keys[0]}
    >
      <TrayCapture takesKeys={takesKeys} />
      {cards.length > 0 ? (
        <TrayList cards={cards} />
      ) : (
        <div className={styles.empty}>
          <p>{t('tray.empty')}</p>
          <p>{t('tray.emptyDrop')}</p>
        </div>
      )}
    </PanelFrame>
  );
}
