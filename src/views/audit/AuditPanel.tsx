import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audit } from '../../commands/audit.ts';
import { auditAnswers, auditedTouchpoints } from '../../derive/audits.ts';
import { PanelFrame } from '../../ui/parts/PanelFrame.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './AuditPanel.module.css';
import { AuditResultView } from './AuditResultView.tsx';
import { AuditStart } from './AuditStart.tsx';
import { AuditWalk } from './AuditWalk.tsx';

/** A walk that is under way or looked at: past whose touchpoints, and where one stands; at the end of all stands the result. */
interface Under {
  readonly audit: Audit;
  readonly segmentId: string | null;
  readonly at: number;
}

/** The audit walk beside the map, and on a phone in place of it: touchpoint by touchpoint as if one were the customer. What was found stands in the map, so that a walk can be stopped and gone on with at any time. */
export function AuditPanel() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const doc = useEditor((state) => state.doc);
  const [under, setUnder] = useState<Under | null>(null);
  const segmentId = under?.segmentId ?? null;
  const touchpoints = useMemo(() => auditedTouchpoints(doc, segmentId), [doc, segmentId]);
  const close = () => session.setState({ sidePanel: null });
  const begin = (audit: Audit, whose: string | null, atEnd: boolean) => {
    const rows = auditedTouchpoints(doc, whose);
    const answers = auditAnswers(doc, audit.id);
    const open = rows.findIndex(({ id }) => !answers.has(id));
    setUnder({ audit, segmentId: whose, at: atEnd || open < 0 ? rows.length : open });
  };
  const touchpoint = under && touchpoints[under.at];
  return (
    <PanelFrame
      title={under?.audit.title ?? t('audit.open')}
      side="start"
      className={styles.panel}
      aria-label={t('audit.open')}
      data-walk
      onClose={close}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      {!under && <AuditStart onBegin={begin} />}
      {under && touchpoint && (
        <AuditWalk
          key={touchpoint.id}
          audit={under.audit}
          touchpoint={touchpoint}
          at={under.at}
          count={touchpoints.length}
          onGo={(at) => setUnder({ ...under, at })}
        />
      )}
      {under && !touchpoint && (
        <AuditResultView
          touchpoints={touchpoints}
          answers={auditAnswers(doc, under.audit.id)}
          onGo={(at) => setUnder({ ...under, at })}
        />
      )}
    </PanelFrame>
  );
}
