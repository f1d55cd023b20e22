import { useTranslation } from 'react-i18next';
import type { Rule } from '../../derive/findings/finding.ts';
import { rules } from '../../derive/findings/findingsOf.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import styles from './RulesDialog.module.css';
import { SeveritySign } from './SeveritySign.tsx';

interface RulesDialogProps {
  /** The rule that is open at first; null for none. */
  ruleId: string | null;
  onClose(): void;
}

/** All rules for journeys: what each looks for, why, and where it comes from. */
export function RulesDialog({ ruleId, onClose }: RulesDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog size="middle" title={t('findings.rulesTitle', { count: rules.length })} onClose={onClose} flush>
      <p className={styles.intro}>{t('findings.rulesIntro')}</p>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id} className={styles.rule}>
            <RulePage rule={rule} isWanted={rule.id === ruleId} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function RulePage({ rule, isWanted }: { rule: Rule; isWanted: boolean }) {
  const { t } = useTranslation();
  return (
    <details open={isWanted}>
      <summary data-first={isWanted || undefined}>
        <SeveritySign severity={rule.severity} />
        <span>{t(`findings.rule.${rule.id}.name`)}</span>
      </summary>
      <div className={styles.page}>
        <p>
          {t(`findings.rule.${rule.id}.why`)} {rule.isOfToday && t('findings.ofToday')}
        </p>
        <dl>
          <dt>{t('findings.sourceLabel')}</dt>
          <dd>{t(`findings.source.${rule.source}`)}</dd>
          <dt>{t('findings.severityLabel')}</dt>
          <dd>{t(`findings.severity.${rule.severity}`)}</dd>
        </dl>
      </div>
    </details>
  );
}
