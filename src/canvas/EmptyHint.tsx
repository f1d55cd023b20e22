import { useTranslation } from 'react-i18next';
import { usePreference } from '../ui/preferences.ts';
import { useSession } from '../ui/workspace.ts';
import { useLayout } from './board.ts';
import styles from './EmptyHint.module.css';

/** The one hint of a map without touchpoints; it goes as soon as one is being written. */
export function EmptyHint() {
  const { t } = useTranslation();
  const singleKeys = usePreference('singleKeys');
  const isEmpty = useLayout(({ cards }) => cards.size === 0);
  const isEditing = useSession(({ editing }) => editing !== null);
  const lacks = useLayout(({ stages, bands }) =>
    stages.length === 0 ? 'stage' : bands.length === 0 ? 'segment' : null,
  );
  // A filter that hides all of them has left none to be the first.
  const isHiding = useSession(({ hiddenCards }) => hiddenCards.size > 0);
  if (!isEmpty || isEditing || isHiding) return null;
  if (lacks) return <p className={styles.hint}>{t(`board.${lacks}Hint`)}</p>;
  return (
    <p className={styles.hint}>
      <span className={styles.mouse}>{t(singleKeys ? 'board.emptyHint' : 'board.emptyHintPlain')}</span>
      <span className={styles.touch}>{t('board.emptyHintTouch')}</span>
    </p>
  );
}
