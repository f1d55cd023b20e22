import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import { StorageSection } from './StorageSection.tsx';
import styles from './StorageView.module.css';

/** Whether the browser has promised to keep everything, and the way to ask it. */
export function PromiseSection({ isPersistent, onAsk }: { isPersistent: boolean; onAsk(): void }) {
  const { t } = useTranslation();
  return (
    <StorageSection title={t('backup.promise')}>
      <p>{t(isPersistent ? 'backup.persistent' : 'backup.notPersistent')}</p>
      {!isPersistent && (
        <div className={styles.ways}>
          <Button look="line" onClick={onAsk}>
            {t('backup.ask')}
          </Button>
          <span className={styles.note}>{t('backup.asking')}</span>
        </div>
      )}
    </StorageSection>
  );
}
