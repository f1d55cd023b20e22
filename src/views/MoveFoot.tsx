import { useTranslation } from 'react-i18next';
import { Button } from '../ui/parts/Button.tsx';

interface MoveFootProps {
  /** The id of the form that moves it. */
  form: string;
  onClose(): void;
}

/** The buttons of a dialog that moves something. */
export function MoveFoot({ form, onClose }: MoveFootProps) {
  const { t } = useTranslation();
  return (
    <>
      <Button look="line" onClick={onClose}>
        {t('actions.cancel')}
      </Button>
      <Button look="primary" type="submit" form={form}>
        {t('menus.moveNow')}
      </Button>
    </>
  );
}
