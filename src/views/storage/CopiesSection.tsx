import { ArchiveRestore, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import { relativeTime } from '../../ui/relativeTime.ts';
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
  const { t, i18n } = useTranslation();
  return (
    <StorageSection title={t('backup.outside')}>
      <p>
        {last === null
          ? t('backup.never')
          : t('backup.last', {
              when: relativeTime(last, Date.now(), i18n.language).toLocaleLowerCase(),
            })}{' '}
        {t('backup.backUpHint')}
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
