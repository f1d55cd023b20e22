import { ArchiveRestore, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import { isNow, timeInSentence } from '../../ui/relativeTime.ts';
import { StorageSection } from './StorageSection.tsx';
import styles from './StorageView.module.css';

interface CopiesSectionProps {
  /** When the last backup was made, in milliseconds since 1970. */
  last: number | null;
  onBackUp(): void;
  onRestore(): void;
}

/** Copies outside of the browser: when the last one was made, and how to make and restore one. */
export function CopiesSection({ last, onBackUp, onRestore }: CopiesSectionProps) {
  const { t } = useTranslation();
  return (
    <StorageSection title={t('backup.outside')}>
      <p>
        {last === null ? t('backup.never') : <LastBackup at={last} />} {t('backup.backUpHint')}
      </p>
      <div className={styles.ways}>
        <Button look="primary" icon={Download} onClick={onBackUp}>
          {t('backup.backUp')}
        </Button>
        <Button look="line" icon={ArchiveRestore} onClick={onRestore}>
          {t('backup.restore')}
        </Button>
      </div>
    </StorageSection>
  );
}

function LastBackup({ at }: { at: number }) {
  const { t, i18n } = useTranslation();
  const now = Date.now();
  return isNow(at, now)
    ? t('backup.lastNow')
    : t('backup.last', { when: timeInSentence(at, now, i18n.language) });
}
