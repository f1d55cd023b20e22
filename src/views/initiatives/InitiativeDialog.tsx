import { MapPin, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { actionLines } from '../../derive/analysis/actionLines.ts';
import { dropInitiative, writeInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { LongText } from '../../ui/inspector/LongText.tsx';
import { Button } from '../../ui/parts/Button.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { showOnMap } from '../../ui/showOnMap.ts';
import { today } from '../../ui/today.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { ActionFacts } from './ActionFacts.tsx';
import styles from './InitiativeDialog.module.css';
import { NameLine } from './NameLine.tsx';
import { TargetFacts } from './TargetFacts.tsx';

interface InitiativeDialogProps {
  id: string;
  /** It was just made: its name waits to be written over. */
  isFresh: boolean;
  onClose(): void;
}

/** One action with all its fields. What is written is written at once; closing it keeps it. */
export function InitiativeDialog({ id, isFresh, onClose }: InitiativeDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const doc = useEditor(({ shown }) => shown);
  const line = actionLines(doc, today()).find(({ action }) => action.id === id);
  if (!line) return null;
  const { action, targets } = line;
  const onMap = targets.filter(({ kind }) => kind === 'touchpoint').map((target) => target.id);
  const leave = (then: () => void) => {
    onClose();
    then();
  };
  const foot = (
    <>
      <Button
        icon={Trash2}
        className={styles.remove}
        onClick={() => leave(() => dropInitiative(workspace, id))}
      >
        {t('initiatives.remove')}
      </Button>
      {onMap.length > 0 && (
        <Button look="line" icon={MapPin} onClick={() => leave(() => showOnMap(workspace, onMap))}>
          {t('initiatives.showOnMap')}
        </Button>
      )}
      <Button look="primary" onClick={onClose}>
        {t('actions.done')}
      </Button>
    </>
  );
  return (
    <Dialog size="middle" title={t('initiatives.edit')} onClose={onClose} foot={foot}>
      <div className={styles.fields}>
        <NameLine
          label={t('initiatives.name')}
          value={action.title}
          isFresh={isFresh}
          onChange={(title) => writeInitiative(workspace, id, { title })}
          onEnter={onClose}
        />
        <LongText
          label={t('initiatives.description')}
          placeholder={t('initiatives.descriptionPlaceholder')}
          value={action.description}
          onChange={(description) => writeInitiative(workspace, id, { description })}
        />
        <TargetFacts id={id} targets={targets} />
        <ActionFacts line={line} />
      </div>
    </Dialog>
  );
}
