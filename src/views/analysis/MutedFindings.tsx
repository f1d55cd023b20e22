import { useTranslation } from 'react-i18next';
import { unmuteFindings } from '../../commands/mutedFindings.ts';
import { named } from '../../derive/findings/finding.ts';
import { rules } from '../../derive/findings/findingsOf.ts';
import type { Doc } from '../../model/doc.ts';
import type { MutedFinding } from '../../model/mutedFinding.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './FindingsPanel.module.css';
import { SeveritySign } from './SeveritySign.tsx';
import { useAnalysis } from './useAnalysis.ts';

/** What is muted in this map, each with its reason and the way back. */
export function MutedFindings() {
  const { t } = useTranslation();
  const { doc } = useAnalysis().ground;
  const mutes = [...doc.mutedFinding.values()];
  if (mutes.length === 0) return null;
  return (
    <details className={styles.muted}>
      <summary>{t('findings.muted', { count: mutes.length })}</summary>
      <ul>
        {mutes.map((mute) => (
          <Muted key={mute.id} mute={mute} />
        ))}
      </ul>
    </details>
  );
}

function Muted({ mute }: { mute: MutedFinding }) {
  const { t } = useTranslation();
  const { editor, announce } = useWorkspace();
  const { doc } = useAnalysis().ground;
  const rule = rules.find(({ id }) => id === mute.ruleId);
  const name = rule ? t(`findings.rule.${rule.id}.name`) : mute.ruleId;
  const about = mute.aboutId === undefined ? t('findings.wholeRule') : nameOf(doc, mute.aboutId);
  const unmute = () => {
    editor.run({ key: 'edit.unmuteFinding' }, (tr) => unmuteFindings(tr, [mute.id]));
    announce({ key: 'findings.heard' });
  };
  return (
    <li className={styles.finding}>
      {rule ? <SeveritySign severity={rule.severity} /> : <span />}
      <div>
        <h3>{name}</h3>
        <p dir="auto">{[about, mute.reason].filter(Boolean).join(': ')}</p>
        <div className={styles.deeds}>
          <button type="button" className={styles.link} aria-description={name} onClick={unmute}>
            {t('findings.unmute')}
          </button>
        </div>
      </div>
    </li>
  );
}

/** The name of what a finding was about, of whichever kind it is; empty when it is gone. */
function nameOf(doc: Doc, id: string): string {
  const item = doc.dataItem.get(id);
  if (item) return `${item.what}, ${nameOf(doc, item.touchpointId)}`;
  const { touchpoint, segment } = named(doc, id);
  if (touchpoint) return `${touchpoint}, ${segment}`;
  const row = doc.stage.get(id) ?? doc.segment.get(id) ?? doc.channel.get(id) ?? doc.metric.get(id);
  return row?.name ?? doc.initiative.get(id)?.title ?? doc.goal.get(id)?.text ?? '';
}
