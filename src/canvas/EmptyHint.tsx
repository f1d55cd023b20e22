import { useTranslation } from 'react-i18next';
import { useSession } from '../ui/workspace.ts';
import { useLayout } from './board.ts';
import styles from './EmptyHint.module.css';

/** The one hint of a map without touchpoints; it goes as soon as one is being written. */
export function EmptyHint() {
  const { t } = useTranslation();
  const isEmpty = useLayout(({ cards }) => cards.size === 0);
  const isEditing = useSession(({ editing }) => editing !== null);
  if (!isEmpty || isEditing) return null;
  return (
    <p className={styles.hint}>
      <span className={styles.mouse}>{t('board.emptyHint')}</span>
      <span className={styles.touch}>{t('board.emptyHintTouch')}</span>
    </p>
  );
}
