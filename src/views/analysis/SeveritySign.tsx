import { Info, ListChecks, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding, Severity } from '../../derive/findings/finding.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import styles from './SeveritySign.module.css';

const signs = { error: OctagonAlert, warning: TriangleAlert, note: Info } as const satisfies Record<
  Severity,
  LucideIcon
>;

/** The severities, the gravest first. */
const severities = ['error', 'warning', 'note'] as const;

/** The sign of a severity, with its spoken name. */
export function SeveritySign({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  const Sign = signs[severity];
  return (
    <span className={styles[severity]} data-tip={t(`findings.severity.${severity}`)}>
      <Sign size={16} strokeWidth={1.5} aria-hidden />
      <VisuallyHidden>{t(`findings.severity.${severity}`)}</VisuallyHidden>
    </span>
  );
}

/** The sign of what an action is seeing to. */
export function InHandSign() {
  const { t } = useTranslation();
  return (
    <span className={styles.note} data-tip={t('findings.inHand')}>
      <ListChecks size={16} strokeWidth={1.5} aria-hidden />
      <VisuallyHidden>{t('findings.inHand')}</VisuallyHidden>
    </span>
  );
}

/** How many findings there are of each severity that no action is seeing to; only those that there are. */
export function SeverityCounts({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  return severities.map((severity) => {
    const count = findings.filter(({ rule, inHand }) => !inHand && rule.severity === severity).length;
    const Sign = signs[severity];
    if (count === 0) return null;
    return (
      <span key={severity} className={styles.count} data-tip={t(`findings.severity.${severity}`)}>
        <span className={styles[severity]}>
          <Sign size={14} strokeWidth={1.5} aria-hidden />
        </span>
        <VisuallyHidden>{t(`findings.counts.${severity}`, { count })}</VisuallyHidden>
        <span aria-hidden>{count}</span>
      </span>
    );
  });
}
