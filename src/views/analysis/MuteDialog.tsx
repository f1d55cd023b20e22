import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { muteFinding } from '../../commands/mutedFindings.ts';
import { rules } from '../../derive/findings/findingsOf.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from '../FactsDialog.module.css';

interface MuteDialogProps {
  ruleId: string;
  /** The row that the finding is about; null when it is about the whole map. */
  aboutId: string | null;
  onClose(): void;
}

/** Asks why a finding is not to be heard in this map, and whether that holds for its whole rule. */
export function MuteDialog({ ruleId, aboutId, onClose }: MuteDialogProps) {
  const { t } = useTranslation();
  const { editor, announce } = useWorkspace();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [isWhole, setWhole] = useState(aboutId === null);
  const rule = rules.find(({ id }) => id === ruleId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const about = isWhole || aboutId === null ? {} : { aboutId };
    editor.run({ key: 'edit.muteFinding' }, (tr) => void muteFinding(tr, { ruleId, ...about, reason }));
    announce({ key: 'findings.notHeard' });
    onClose();
  };
  const foot = (
    <>
      <Button look="line" onClick={onClose}>
        {t('actions.cancel')}
      </Button>
      <Button look="primary" type="submit" form={formId}>
        {t('findings.mute')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('findings.muteTitle')} onClose={onClose} holds foot={foot}>
      <form id={formId} className={styles.facts} onSubmit={submit}>
        <p>{rule && t(`findings.rule.${rule.id}.name`)}</p>
        <TextField
          data-first
          label={t('findings.reason')}
          value={reason}
          onChange={setReason}
          placeholder={t('findings.reasonExample')}
        />
        {aboutId !== null && (
          <Checkbox checked={isWhole} onChange={setWhole}>
            {t('findings.muteRule')}
          </Checkbox>
        )}
      </form>
    </Dialog>
  );
}
