import { useTranslation } from 'react-i18next';
import { type Leaving, sumAtStake } from '../../derive/analysis/leaving.ts';
import { journeyOf } from '../../model/doc.ts';
import { numberFormat } from '../../ui/numberFormat.ts';
import { ChartCard } from './ChartCard.tsx';
import { leavingGrid } from './grids/leavingGrid.ts';
import { MapLink } from './MapLink.tsx';
import styles from './Measures.module.css';
import { moneyText } from './moneyText.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useGridPicture } from './useGridPicture.ts';

/** Where customers leave, and what is at stake there. It is a table with bars in it. */
export function LeavingChart() {
  const { t } = useTranslation();
  const { leaving, ground } = useAnalysis();
  const isKnown = leaving.some(({ atStake }) => atStake !== null);
  const isPartly = isKnown && leaving.some(({ atStake }) => atStake === null);
  const note = isPartly || !isKnown ? t('analysis.leaving.unknown') : t('analysis.leaving.formula');
  const lines = () => [
    [
      t('analysis.touchpoint'),
      t('domain.segment'),
      `${t('analysis.leaving.share')} (%)`,
      t('analysis.leaving.customers'),
      t('analysis.leaving.atStake'),
    ],
    ...leaving.map(({ touchpoint, leaveShare, customers, atStake }) => [
      touchpoint.title,
      ground.doc.segment.get(touchpoint.segmentId ?? '')?.name,
      leaveShare,
      customers ?? undefined,
      atStake ?? undefined,
    ]),
  ];
  const picture = useGridPicture((...all) => [leavingGrid(...all)]);
  return (
    <ChartCard title={t('analysis.leaving.title')} lines={lines} picture={picture} note={note}>
      <Table isKnown={isKnown} />
    </ChartCard>
  );
}

function Table({ isKnown }: { isKnown: boolean }) {
  const { t } = useTranslation();
  const { leaving } = useAnalysis();
  const money = useMoney();
  const sum = sumAtStake(leaving);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('analysis.leaving.title')}>
        <thead>
          <tr>
            <th scope="col">{t('analysis.touchpoint')}</th>
            <th scope="col">{t('analysis.leaving.share')}</th>
            <th scope="col" className={styles.number}>
              {t('analysis.leaving.customers')}
            </th>
            {isKnown && (
              <th scope="col" className={styles.number}>
                {t('analysis.leaving.atStake')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {leaving.map((one) => (
            <Row key={one.touchpoint.id} leaving={one} isKnown={isKnown} />
          ))}
        </tbody>
        {sum !== null && leaving.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('analysis.leaving.sum')}
              </th>
              <td className={styles.number}>{money(sum)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ leaving, isKnown }: { leaving: Leaving; isKnown: boolean }) {
  const { t, i18n } = useTranslation();
  const { doc } = useAnalysis().ground;
  const money = useMoney();
  const { touchpoint, leaveShare, customers, atStake } = leaving;
  const segment = doc.segment.get(touchpoint.segmentId ?? '')?.name;
  return (
    <tr>
      <th scope="row">
        <MapLink ids={[touchpoint.id]}>{touchpoint.title}</MapLink>
        <small dir="auto">{segment}</small>
      </th>
      <td className={styles.measured}>
        <i className={styles.bar} style={{ inlineSize: `${leaveShare}%` }} />
        {t('domain.percent', { value: leaveShare })}
      </td>
      <td className={styles.number}>
        {customers !== null && numberFormat(i18n.language, { maximumFractionDigits: 0 }).format(customers)}
      </td>
      {isKnown && <td className={styles.number}>{atStake !== null && money(atStake)}</td>}
    </tr>
  );
}

function useMoney(): (amount: number) => string {
  const { i18n } = useTranslation();
  const { doc } = useAnalysis().ground;
  return (amount) => moneyText(amount, journeyOf(doc)?.currency, i18n.language);
}
