import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audit } from '../../commands/audit.ts';
import { auditAnswers, auditedTouchpoints, auditsOf } from '../../derive/audits.ts';
import { inOrder } from '../../model/order.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './AuditPanel.module.css';

interface AuditStartProps {
  onBegin(audit: Audit, segmentId: string | null, atEnd: boolean): void;
}

/** Whose journey is walked and under which name; walks that were begun before can be gone on with. */
export function AuditStart({ onBegin }: AuditStartProps) {
  const { t, i18n } = useTranslation();
  const { newId } = useWorkspace();
  const doc = useEditor((state) => state.doc);
  const segments = inOrder(doc.segment.values());
  const [whose, setWhose] = useState<string | null>(segments[0]?.id ?? null);
  const [now] = useState(() => new Date());
  const [title, setTitle] = useState<string>(
    t('audit.nameOf', { date: now.toLocaleDateString(i18n.language, { dateStyle: 'medium' }) }),
  );
  const count = auditedTouchpoints(doc, whose).length;
  const canStart = count > 0 && title.trim() !== '';
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (canStart) onBegin({ id: newId(), title: title.trim(), date: dayOf(now) }, whose, false);
  };
  return (
    <div className={styles.scroll}>
      <form className={styles.start} onSubmit={start}>
        <p className={styles.lead}>{t('audit.lead')}</p>
        {segments.length > 1 && (
          <Select
            label={t('audit.whose')}
            none={t('audit.everybody')}
            value={whose}
            onChange={setWhose}
            choices={segments.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField label={t('audit.name')} maxLength={200} value={title} onChange={setTitle} />
        {count === 0 && <p>{t('audit.nothing')}</p>}
        <Button look="primary" type="submit" className={styles.big} off={!canStart}>
          {t('audit.start')}
        </Button>
      </form>
      <Earlier whose={whose} onBegin={onBegin} />
    </div>
  );
}

function Earlier({ whose, onBegin }: AuditStartProps & { whose: string | null }) {
  const { t } = useTranslation();
  const doc = useEditor((state) => state.doc);
  const audits = auditsOf(doc);
  const touchpoints = auditedTouchpoints(doc, whose);
  if (audits.length === 0) return null;
  return (
    <section className={styles.earlier} aria-label={t('audit.earlier')}>
      <h3>{t('audit.earlier')}</h3>
      <ul>
        {audits.map(({ id, title, date = dayOf(new Date()) }) => {
          const answers = auditAnswers(doc, id);
          const done = touchpoints.filter((row) => answers.has(row.id)).length;
          return (
            <li key={id}>
              <span>
                {title} <small>{t('audit.visitedOf', { done, count: touchpoints.length })}</small>
              </span>
              <Button small look="line" onClick={() => onBegin({ id, title, date }, whose, false)}>
                {t('audit.goOn')}
              </Button>
              <Button small onClick={() => onBegin({ id, title, date }, whose, true)}>
                {t('audit.resultOf')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The day where the person is, not in Greenwich. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
