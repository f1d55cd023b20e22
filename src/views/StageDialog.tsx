import { useTranslation } from 'react-i18next';
import { colorStage, describeStage, renameStage, weighStage } from '../commands/stages.ts';
import { defaultWeight, weightShares } from '../derive/stageFigures.ts';
import type { Edit } from '../edit/transaction.ts';
import { ColorField } from '../ui/parts/ColorField.tsx';
import { NumberField } from '../ui/parts/NumberField.tsx';
import { TextArea } from '../ui/parts/TextArea.tsx';
import { TextField } from '../ui/parts/TextField.tsx';
import { useSceneWords } from '../ui/sceneWords.ts';
import { useNameTyping, useTyping } from '../ui/useTyping.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import type { MessageKey } from '../words/key.ts';
import { FactsDialog } from './FactsDialog.tsx';

interface StageDialogProps {
  id: string;
  onClose(): void;
}

/** What is known about a stage. */
export function StageDialog({ id, onClose }: StageDialogProps) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const words = useSceneWords();
  const stages = useEditor(({ doc }) => doc.stage);
  const stage = stages.get(id);
  const write = (key: MessageKey, edit: Edit) => void editor.run({ key }, edit, `stage/${id}/${key}`);
  const name = useNameTyping(stage?.name ?? '', (text) =>
    write('edit.renameStage', (tr) => renameStage(tr, id, text)),
  );
  const description = useTyping(stage?.description ?? '', (text) =>
    write('edit.describeStage', (tr) => describeStage(tr, id, { description: text })),
  );
  if (!stage) return null;
  const share = words.percent((weightShares([...stages.values()]).get(id) ?? 0) * 100);
  return (
    <FactsDialog title={t('dialogs.stage')} onClose={onClose}>
      <TextField data-first label={t('dialogs.name')} {...name} />
      <NumberField
        label={t('dialogs.importance')}
        hint={t('dialogs.importanceHint', { share, points: defaultWeight })}
        value={stage.weight}
        least={0}
        onChange={(weight) => write('edit.weighStage', (tr) => weighStage(tr, id, weight ?? null))}
      />
      <TextArea label={t('dialogs.description')} {...description} />
      <ColorField
        canBeNone
        label={t('dialogs.color')}
        value={stage.color ?? null}
        onChange={(color) => write('edit.colorStage', (tr) => colorStage(tr, id, color))}
      />
    </FactsDialog>
  );
}
