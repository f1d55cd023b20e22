import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { comparedParts } from '../../derive/comparedParts.ts';
import type { Doc } from '../../model/doc.ts';
import { durationText } from '../../ui/durationText.ts';
import styles from './ToBePanel.module.css';

/** Pains that are gone or new, and what steps and time the wanted map takes against today; only what differs is said. */
export function PassageGain({ doc }: { doc: Doc }) {
  const { t, i18n } = useTranslation();
  const { painsGone, painsNew, asIs, toBe } = useMemo(() => comparedParts(doc), [doc]);
  const time = (minutes: number | null) =>
    minutes === null ? t('toBe.unknown') : durationText(minutes, t, i18n.language);
  const said = [
    painsGone > 0 && t('toBe.painsGone', { count: painsGone }),
    painsNew > 0 && t('toBe.painsNew', { count: painsNew }),
    asIs.steps !== toBe.steps && t('toBe.steps', { from: asIs.steps, to: toBe.steps }),
    asIs.duration !== toBe.duration &&
      t('toBe.duration', { from: time(asIs.duration), to: time(toBe.duration) }),
    asIs.wait !== toBe.wait && t('toBe.wait', { from: time(asIs.wait), to: time(toBe.wait) }),
  ].filter((line) => line !== false);
  if (said.length === 0) return null;
  return (
    <section className={styles.gains} aria-label={t('toBe.whatChanges')}>
      <h3 className={styles.title}>{t('toBe.whatChanges')}</h3>
      <ul className={styles.counts}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
