import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import styles from './FactsDialog.module.css';

interface FactsDialogProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** A dialog of fields. Every change is written as it is made, so closing loses nothing. */
export function FactsDialog({ title, onClose, children }: FactsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <Button look="primary" onClick={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      <div className={styles.facts}>{children}</div>
    </Dialog>
  );
}
