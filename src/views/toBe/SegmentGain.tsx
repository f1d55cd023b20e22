import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type StateFigures, wantedFigures } from '../../derive/wantedFigures.ts';
import { type Doc, journeyOf } from '../../model/doc.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { moneyText } from '../analysis/moneyText.ts';
import { FeltChange } from './FeltChange.tsx';
import styles from './ToBePanel.module.css';

/** What each segment would remember, and what would be at stake, against today; with the formula. */
export function SegmentGain({ doc }: { doc: Doc }) {
  const { t, i18n } = useTranslation();
  const figures = useMemo(() => wantedFigures(doc), [doc]);
  const { language } = i18n;
  const currency = journeyOf(doc)?.currency;
  const stake = ({ atStake }: StateFigures) =>
    atStake === null ? t('toBe.unknown') : moneyText(atStake, currency, language);
  const shown = figures.filter(({ asIs, toBe }) => asIs.curve || toBe.curve);
  if (shown.length === 0) return null;
  return (
    <section className={styles.gains} aria-label={t('toBe.remembered')}>
      <h3 className={styles.title}>{t('toBe.remembered')}</h3>
      {shown.map(({ segment, asIs, toBe }) => (
        <div key={segment.id} className={styles.gain}>
          <span dir="auto">{segment.name}</span>
          <FeltChange from={asIs.curve?.remembered.value} to={toBe.curve?.remembered.value} />
          <small>{formula(toBe)}</small>
          {(asIs.atStake !== null || toBe.atStake !== null) && (
            <small>{t('toBe.atStake', { from: stake(asIs), to: stake(toBe) })}</small>
          )}
        </div>
      ))}
      <p className={styles.none}>{t('toBe.rule')}</p>
    </section>
  );

  function formula({ curve, peak, last }: StateFigures): string {
    if (!curve || peak === null || last === null) return t('toBe.noCurve');
    const [a, b] = [emotionNumber(peak, language, true), emotionNumber(last, language, true)];
    return t('toBe.formula', {
      peak: a,
      last: b,
      value: emotionNumber(curve.remembered.value, language, true),
    });
  }
}
