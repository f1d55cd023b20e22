import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFileDrop } from '../dropFile.ts';
import styles from './DropVeil.module.css';

/** Opens a file that is dropped anywhere, and says so while one is held over the window. Rendered once. */
export function DropVeil({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation();
  if (!useFileDrop(onFile)) return null;
  return (
    <div className={styles.veil}>
      <FileDown size={32} strokeWidth={1.25} aria-hidden />
      {t('start.dropNow')}
    </div>
  );
}
