import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/parts/Button.tsx';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { StorageSection } from './StorageSection.tsx';
import styles from './StorageView.module.css';

/** Deletes everything from this browser, after a question that cannot be answered by accident. */
export function EraseSection({ onErase }: { onErase(): void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <StorageSection title={t('backup.erase.title')}>
      <p>{t('backup.erase.hint')}</p>
      <div className={styles.ways}>
        <Button look="line" icon={Trash2} onClick={() => setAsking(true)}>
          {t('backup.erase.action')}
        </Button>
      </div>
      {asking && <EraseQuestion onErase={onErase} onClose={() => setAsking(false)} />}
    </StorageSection>
  );
}

function EraseQuestion({ onErase, onClose }: { onErase(): void; onClose(): void }) {
  const { t } = useTranslation();
  const [isSure, setSure] = useState(false);
  const erase = () => {
    onErase();
    onClose();
  };
  const foot = (
    <>
      <Button look="line" data-first onClick={onClose}>
        {t('actions.cancel')}
      </Button>
      <Button look="danger" off={!isSure} onClick={erase}>
        {t('backup.erase.now')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('backup.erase.question')} onClose={onClose} foot={foot}>
      <p className={styles.last}>{t('backup.erase.hint')}</p>
      <Checkbox checked={isSure} onChange={setSure}>
        {t('backup.erase.sure')}
      </Checkbox>
    </Dialog>
  );
}
