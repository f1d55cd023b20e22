import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type AuditAnswers, auditResult } from '../../derive/audits.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { durationText } from '../../ui/durationText.ts';
import { numberFormat } from '../../ui/numberFormat.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { showOnMap } from '../../ui/showOnMap.ts';
import { isSmallScreen } from '../../ui/smallScreen.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './AuditPanel.module.css';

interface AuditResultViewProps {
  touchpoints: readonly Touchpoint[];
  answers: AuditAnswers;
  /** Goes back to the touchpoint at a place of the walk. */
  onGo(at: number): void;
}

/** What a walk came to, with the way to its weak points on the map and to what was left out. */
export function AuditResultView({ touchpoints, answers, onGo }: AuditResultViewProps) {
  const { t, i18n } = useTranslation();
  const { visited, of, broken, satisfaction, minutes, weak } = auditResult(touchpoints, answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = touchpoints.findIndex(({ id }) => !answers.has(id));
  const format = numberFormat(i18n.language, { maximumFractionDigits: 1 });
  const figures = [
    { name: 'broken', value: String(broken) },
    { name: 'satisfaction', value: satisfaction === null ? '–' : format.format(satisfaction) },
    { name: 'minutes', value: minutes === null ? '–' : durationText(minutes, t, i18n.language) },
  ] as const;
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.card}>
          <h3 ref={heading} tabIndex={-1} className={styles.title}>
            {t('audit.looked', { done: visited, count: of })}
          </h3>
          <dl className={styles.figures}>
            {figures.map(({ name, value }) => (
              <div key={name}>
                <dt>{t(`audit.figures.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <WeakPoints weak={weak} answers={answers} />
        </div>
      </div>
      <footer className={styles.foot}>
        <Button className={styles.big} off={of === 0} onClick={() => onGo(of - 1)}>
          {t('audit.back')}
        </Button>
        {left >= 0 && (
          <Button look="primary" className={styles.big} onClick={() => onGo(left)}>
            {t('audit.goOn')}
          </Button>
        )}
      </footer>
    </>
  );
}

function WeakPoints({ weak, answers }: { weak: readonly Touchpoint[]; answers: AuditAnswers }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const show = (ids: readonly string[]) => {
    // On a phone the walk covers the map.
    if (isSmallScreen()) workspace.session.setState({ sidePanel: null });
    showOnMap(workspace, ids);
  };
  if (weak.length === 0) return <p className={styles.lead}>{t('audit.noWeak')}</p>;
  return (
    <section className={styles.weak} aria-label={t('audit.weak')}>
      <h4>{t('audit.weak')}</h4>
      <ul>
        {weak.map(({ id, title }) => {
          const { works, satisfaction, note } = answers.get(id) ?? {};
          const said = [
            works === false && t('audit.weakBroken'),
            satisfaction !== undefined && t('audit.weakScore', { score: satisfaction }),
            note,
          ];
          return (
            <li key={id}>
              <button type="button" className={styles.point} onClick={() => show([id])}>
                {title || t('board.untitled')}
                <small>{said.filter(Boolean).join(' · ')}</small>
              </button>
            </li>
          );
        })}
      </ul>
      <Button look="line" className={styles.big} onClick={() => show(weak.map(({ id }) => id))}>
        {t('audit.showAll')}
      </Button>
    </section>
  );
}
