import { useTranslation } from 'react-i18next';
import { PictureField } from '../../ui/inspector/PictureField.tsx';
import { Button } from '../../ui/parts/Button.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { useEditor } from '../../ui/workspace.ts';

interface LaneCardPictureDialogProps {
  id: string;
  onClose(): void;
}

/** The picture of a card of a lane of one's own: looked at, replaced, put in words, taken away. */
export function LaneCardPictureDialog({ id, onClose }: LaneCardPictureDialogProps) {
  const { t } = useTranslation();
  const card = useEditor(({ shown }) => shown.laneCard.get(id));
  return (
    <Dialog
      title={t('images.ofCard')}
      {...(card?.text && { subtitle: card.text })}
      onClose={onClose}
      foot={
        <Button look="primary" onClick={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      {card && <PictureField kind="laneCard" row={card} />}
    </Dialog>
  );
}
