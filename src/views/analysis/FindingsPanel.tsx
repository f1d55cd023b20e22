import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { rulesFor } from '../../derive/findings/findingsOf.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { FindingRule } from './FindingRule.tsx';
import styles from './FindingsPanel.module.css';
import { findingGroups } from './findingGroups.ts';
import { MutedFindings } from './MutedFindings.tsx';
import { SeverityCounts } from './SeveritySign.tsx';
import { StateTag } from './StateTag.tsx';
import { useAnalysis } from './useAnalysis.ts';
import { useFocusKept } from './useFocusKept.ts';

/** What the rules say about the map, the gravest first; where they say nothing, that is said. */
export function FindingsPanel({ panel }: { panel: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const { findings } = useAnalysis();
  const id = useId();
  const keeping = useFocusKept(panel, findings);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={id} tabIndex={-1} {...keeping}>
      <header className={styles.head}>
        <h2 id={id}>
          {t('findings.title')} <StateTag />
        </h2>
        <SeverityCounts findings={findings.open} />
      </header>
      <div className={styles.scroll}>
        {findings.open.length === 0 ? (
          <Nothing />
        ) : (
          <ul>
            {findingGroups(findings.open).map((group) => (
              <FindingRule key={group.rule.id} group={group} />
            ))}
          </ul>
        )}
        <Foot />
        <MutedFindings />
      </div>
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation();
  const { doc, state } = useAnalysis().ground;
  const isEmpty = ![...doc.touchpoint.values()].some((row) => row.state === state);
  return <p className={styles.nothing}>{t(isEmpty ? 'findings.empty' : 'findings.nothing')}</p>;
}

function Foot() {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  const { findings, ground } = useAnalysis();
  const inHand = findings.open.filter((finding) => finding.inHand).length;
  const asked = rulesFor(ground.state).length;
  return (
    <footer className={styles.foot}>
      <span>
        {t('findings.foot', { count: findings.open.length - inHand, rules: asked })}
        {inHand > 0 && ` · ${t('findings.inHandCount', { count: inHand })}`}
      </span>
      <button
        type="button"
        className={styles.link}
        onClick={() => openDialog({ name: 'rules', ruleId: null })}
      >
        {t('findings.rules')}
      </button>
    </footer>
  );
}
