import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Audit, recordAudit } from '../../commands/audit.ts';
import { auditAnswers } from '../../derive/audits.ts';
import type { AuditAnswer } from '../../model/auditMeasure.ts';
import { useLeaveWithPage } from '../../ui/parts/useLeaveWithPage.ts';
import { useWorkspace } from '../../ui/workspace.ts';

/** What is being answered at a touchpoint of a walk. It is written into the map as one step: when one goes on, when the panel goes, or with the page. */
export function useAuditDraft(audit: Audit, touchpointId: string) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const [answer, setAnswer] = useState<AuditAnswer>(
    () => auditAnswers(editor.getState().doc, audit.id).get(touchpointId) ?? {},
  );
  /** What is not written yet. */
  const open = useRef<AuditAnswer | null>(null);
  const keep = () => {
    const found = open.current;
    if (!found) return;
    open.current = null;
    const names = {
      works: t('audit.metric.works'),
      satisfaction: t('audit.metric.satisfaction'),
      minutes: t('audit.metric.minutes'),
    };
    editor.run({ key: 'audit.did' }, (tr) => recordAudit(tr, audit, touchpointId, found, names));
  };
  useLeaveWithPage(keep);
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current(), []);
  const change = (fields: AuditAnswer) => {
    open.current = { ...answer, ...fields };
    setAnswer(open.current);
  };
  return { answer, change, keep };
}
