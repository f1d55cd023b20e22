import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupList } from '../../formats/backup.ts';
import type { RestoreWay } from '../../ui/backup/restoreBackup.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import styles from '../FactsDialog.module.css';

interface RestoreDialogProps {
  /** What the backup holds; null when the file is none. */
  list: BackupList | null;
  fileName: string;
  onRestore(way: RestoreWay): void;
  onClose(): void;
}

const ways = ['beside', 'over'] as const;

/** Says what is in a backup and asks what becomes of maps that are here already. */
export function RestoreDialog({ list, fileName, onRestore, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [way, setWay] = useState<RestoreWay>('beside');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRestore(way);
  };
  const foot = (
    <>
      <Button look="line" {...(!list && { 'data-first': true })} onClick={onClose}>
        {t(list ? 'actions.cancel' : 'actions.close')}
      </Button>
      {list && (
        <Button look="primary" type="submit" form={formId} data-first>
          {t('backup.restoring.now')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={t('backup.restoring.title')} subtitle={fileName} onClose={onClose} foot={foot}>
      {list ? (
        <form id={formId} className={styles.facts} onSubmit={submit}>
          <Content list={list} />
          <WayField value={way} onChange={setWay} />
        </form>
      ) : (
        <p role="alert">{t('backup.restoring.notOne')}</p>
      )}
    </Dialog>
  );
}

function Content({ list: { made, maps } }: { list: BackupList }) {
  const { t, i18n } = useTranslation();
  const count = (part: string) => maps.filter((map) => map.part === part).length;
  const clock = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p>
      {t('backup.restoring.from', {
        date: clock.format(made),
        maps: t('backup.restoring.maps', { count: count('maps') }),
        templates: t('backup.restoring.templates', { count: count('templates') }),
        bin: count('bin'),
      })}
    </p>
  );
}

function WayField({ value, onChange }: { value: RestoreWay; onChange(value: RestoreWay): void }) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <fieldset>
      <legend className={styles.question}>{t('backup.restoring.question')}</legend>
      <div className={styles.choices}>
        {ways.map((way) => (
          <label key={way} className={styles.choice}>
            <input type="radio" name={group} checked={way === value} onChange={() => onChange(way)} />
            {t(`backup.restoring.${way}`)}
          </label>
        ))}
      </div>
      <p className={styles.note}>{t('backup.restoring.overNote')}</p>
    </fieldset>
  );
}
