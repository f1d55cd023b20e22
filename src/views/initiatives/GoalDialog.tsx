import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dropGoal, writeGoal } from '../../ui/initiatives/initiativeDeeds.ts';
import { DateFact } from '../../ui/inspector/DateFact.tsx';
import { NumberFact } from '../../ui/inspector/NumberFact.tsx';
import { Button } from '../../ui/parts/Button.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './InitiativeDialog.module.css';
import { MetricFacts } from './MetricFacts.tsx';
import { NameLine } from './NameLine.tsx';

interface GoalDialogProps {
  id: string;
  /** It was just made: its text waits to be written over. */
  isFresh: boolean;
  onClose(): void;
}

/** One goal with its metric, where it began, where it should be, and until when. */
export function GoalDialog({ id, isFresh, onClose }: GoalDialogProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const goal = useEditor(({ shown }) => shown.goal.get(id));
  if (!goal) return null;
  const remove = () => {
    onClose();
    dropGoal(workspace, id);
  };
  const foot = (
    <>
      <Button icon={Trash2} className={styles.remove} onClick={remove}>
        {t('initiatives.goalRemove')}
      </Button>
      <Button look="primary" onClick={onClose}>
        {t('actions.done')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('initiatives.goalEdit')} onClose={onClose} foot={foot}>
      <div className={styles.fields}>
        <NameLine
          label={t('initiatives.goalText')}
          value={goal.text}
          isFresh={isFresh}
          onChange={(text) => writeGoal(workspace, id, { text })}
          onEnter={onClose}
        />
        <div className={styles.facts}>
          <MetricFacts goal={goal} />
          {(['baseline', 'target'] as const).map((field) => (
            <NumberFact
              key={field}
              label={t(`initiatives.${field}`)}
              value={goal[field]}
              least={Number.NEGATIVE_INFINITY}
              onChange={(value) => writeGoal(workspace, id, { [field]: value ?? undefined })}
            />
          ))}
          <DateFact
            label={t('initiatives.goalDate')}
            value={goal.date}
            onChange={(date) => writeGoal(workspace, id, { date: date ?? undefined })}
          />
          <p className={styles.hint}>
            {goal.metricId ? t('initiatives.goalNowHint') : t('initiatives.goalExamples')}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
