import { useTranslation } from 'react-i18next';
import { colorSegment, describeSegment, renameSegment } from '../commands/segments.ts';
import type { Edit } from '../edit/transaction.ts';
import { ColorField } from '../ui/parts/ColorField.tsx';
import { NumberField } from '../ui/parts/NumberField.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import { useNameTyping, useTyping } from '../ui/useTyping.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import type { MessageKey } from '../words/key.ts';
import { FactsDialog } from './FactsDialog.tsx';

interface SegmentDialogProps {
  id: string;
  onClose(): void;
}

/** What is known about a segment. */
export function SegmentDialog({ id, onClose }: SegmentDialogProps) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const segment = useEditor(({ doc }) => doc.segment.get(id));
  const write = (key: MessageKey, field: string, edit: Edit) =>
    void editor.run({ key }, edit, `segment/${id}/${field}`);
  const name = useNameTyping(segment?.name ?? '', (text) =>
    write('edit.renameSegment', 'name', (tr) => renameSegment(tr, id, text)),
  );
  const need = useTyping(segment?.need ?? '', (text) =>
    write('edit.describeSegment', 'need', (tr) => describeSegment(tr, id, { need: text })),
  );
  if (!segment) return null;
  return (
    <FactsDialog title={t('dialogs.segment')} onClose={onClose}>
      <TextField data-first label={t('dialogs.name')} {...name} />
      <TextField label={t('dialogs.need')} {...need} />
      <NumberField
        percent
        label={t('dialogs.share')}
        value={segment.share}
        least={0}
        most={100}
        onChange={(share) =>
          write('edit.describeSegment', 'share', (tr) => describeSegment(tr, id, { share }))
        }
      />
      <ColorField
        label={t('dialogs.color')}
        value={segment.color}
        onChange={(color) =>
          color && write('edit.colorSegment', 'color', (tr) => colorSegment(tr, id, color))
        }
      />
    </FactsDialog>
  );
}
