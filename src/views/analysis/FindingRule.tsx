import type { TFunction } from 'i18next';
import { BellOff, ListChecks, ListTodo, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Finding, markOf } from '../../derive/findings/finding.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { type MapDialog, useWorkspace } from '../../ui/workspace.ts';
import styles from './FindingsPanel.module.css';
import type { FindingGroup } from './findingGroups.ts';
import { InHandSign, SeveritySign } from './SeveritySign.tsx';
import { sayFinding } from './sayFinding.ts';
import { wayToAction } from './wayToAction.ts';
import { wayToMap } from './wayToMap.ts';

/** What one rule says: one finding with its deeds, or several under the name of the rule. */
export function FindingRule({ group: { rule, findings } }: { group: FindingGroup }) {
  const [only, second] = findings;
  const isInHand = findings.every(({ inHand }) => inHand);
  return (
    <li className={styles.finding}>
      {isInHand ? <InHandSign /> : <SeveritySign severity={rule.severity} />}
      {only && !second ? <Single finding={only} /> : <Several rule={rule} findings={findings} />}
    </li>
  );
}

function Single({ finding }: { finding: Finding }) {
  const { t, i18n } = useTranslation();
  const { message, detail } = finding;
  const said = sayFinding(message, t, i18n.language);
  return (
    <div>
      <h3>{said}</h3>
      {detail && <p>{sayFinding(detail, t, i18n.language)}</p>}
      <div className={styles.deeds}>
        <ShowLink finding={finding} said={said} />
        <ActionLink finding={finding} said={said} />
        <WhyLink ruleId={finding.rule.id} said={said} />
        <MuteLink finding={finding} said={said} />
      </div>
    </div>
  );
}

function Several({ rule, findings }: FindingGroup) {
  const { t } = useTranslation();
  const name = t(`findings.rule.${rule.id}.name`);
  const times = findings.filter(({ inHand }) => !inHand).length;
  return (
    <div>
      <h3>
        {name} {times > 0 && <span className={styles.times}>{times}</span>}
      </h3>
      <ul className={styles.entries}>
        {findings.map((finding, at) => (
          // Two findings of a rule can be about the same row.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Entry key={`${finding.about?.id} ${at}`} finding={finding} />
        ))}
      </ul>
      <div className={styles.deeds}>
        <WhyLink ruleId={rule.id} said={name} />
      </div>
    </div>
  );
}

function Entry({ finding }: { finding: Finding }) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const { message, detail, inHand } = finding;
  const show = wayToMap(workspace, finding);
  // What is said of each in other words comes first; what is the same for all is the name of the rule.
  const isOwn = message.values !== undefined && 'count' in message.values === false;
  const texts = [
    (isOwn || !detail) && sayFinding(message, t, i18n.language),
    detail && sayFinding(detail, t, i18n.language),
  ];
  const text = texts.filter(Boolean).join('. ');
  const way = wayToAction(workspace, finding, text);
  return (
    <li>
      <span dir="auto">
        {text}
        {inHand && (
          // The button beside it does the same by keyboard.
          <button type="button" className={styles.link} tabIndex={-1} onClick={way.go}>
            {inHandText(inHand, t)}
          </button>
        )}
      </span>
      {show && (
        <IconButton
          small
          icon={MapPin}
          label={t('findings.showWhat', { what: text })}
          tip={t('findings.show')}
          onClick={show}
        />
      )}
      <IconButton
        small
        icon={inHand ? ListChecks : ListTodo}
        label={`${t(way.tip)}: ${inHand?.title || text}`}
        tip={t(way.tip)}
        onClick={way.go}
      />
      <IconButton
        small
        icon={BellOff}
        label={t('findings.muteWhat', { what: text })}
        tip={t('findings.mute')}
        onClick={() => workspace.openDialog(muteOf(finding))}
      />
    </li>
  );
}

function ShowLink({ finding, said }: { finding: Finding; said: string }) {
  const { t } = useTranslation();
  const show = wayToMap(useWorkspace(), finding);
  if (!show) return null;
  return (
    <button type="button" className={styles.link} aria-description={said} onClick={show}>
      {t('findings.show')}
    </button>
  );
}

function ActionLink({ finding, said }: { finding: Finding; said: string }) {
  const { t } = useTranslation();
  const { tip, go } = wayToAction(useWorkspace(), finding, said);
  return (
    <button type="button" className={styles.link} aria-description={said} onClick={go}>
      {finding.inHand ? inHandText(finding.inHand, t) : t(tip)}
    </button>
  );
}

function inHandText({ title }: { readonly title: string }, t: TFunction): string {
  return t('findings.inHandAs', { title: title || t('initiatives.untitled') });
}

function WhyLink({ ruleId, said }: { ruleId: string; said: string }) {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  return (
    <button
      type="button"
      className={`${styles.link} ${styles.quiet}`}
      aria-description={said}
      onClick={() => openDialog({ name: 'rules', ruleId })}
    >
      {t('findings.whyLink')}
    </button>
  );
}

function MuteLink({ finding, said }: { finding: Finding; said: string }) {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  return (
    <button
      type="button"
      className={`${styles.link} ${styles.quiet}`}
      aria-description={said}
      onClick={() => openDialog(muteOf(finding))}
    >
      {t('findings.mute')}
    </button>
  );
}

function muteOf(finding: Finding): MapDialog {
  return { name: 'mute', ruleId: finding.rule.id, aboutId: markOf(finding) ?? null };
}
