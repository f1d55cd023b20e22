import { useTranslation } from 'react-i18next';
import { colorLaneCardNow } from '../../ui/lanes/laneCardDeeds.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { ColorField } from '../../ui/parts/ColorField.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';

interface LaneCardColorDialogProps {
  id: string;
  onClose(): void;
}

/** Gives a card of a lane of one's own a colour, which is seen at once. */
export function LaneCardColorDialog({ id, onClose }: LaneCardColorDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const card = useEditor(({ doc }) => doc.laneCard.get(id));
  return (
    <Dialog
      title={t('lanes.colorTitle')}
      subtitle={card?.text || t('lanes.emptyCard')}
      onClose={onClose}
      foot={
        <Button look="primary" onClick={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      <ColorField
        canBeNone
        label={t('notes.color')}
        value={card?.color ?? null}
        onChange={(color) => colorLaneCardNow(workspace, id, color)}
      />
    </Dialog>
  );
}
