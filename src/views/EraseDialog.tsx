import { useTranslation } from 'react-i18next';
import type { MapSummary } from '../storage/summary.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';

interface EraseDialogProps {
  maps: readonly MapSummary[];
  /** Whether that is everything in the bin. */
  isAll: boolean;
  onErase(): void;
  onClose(): void;
}

/** Asks before something is deleted for good. */
export function EraseDialog({ maps, isAll, onErase, onClose }: EraseDialogProps) {
  const { t } = useTranslation();
  const count = maps.length;
  const title = maps[0]?.title || t('start.create.untitled');
  const question = count === 1 ? t('library.eraseOne', { title }) : t('library.eraseMany', { count });
  const erase = () => {
    onErase();
    onClose();
  };
  return (
    <Dialog
      title={isAll ? t('library.eraseAll') : question}
      onClose={onClose}
      foot={
        <>
          <Button look="line" data-first onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button look="danger" onClick={erase}>
            {t('library.erase')}
          </Button>
        </>
      }
    >
      <p>{t('library.eraseNote', { count })}</p>
    </Dialog>
  );
}
