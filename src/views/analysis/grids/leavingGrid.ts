import type { TFunction } from 'i18next';
import type { Analysis } from '../../../derive/analysis/analysis.ts';
import { sumAtStake } from '../../../derive/analysis/leaving.ts';
import type { GridCell, GridPicture } from '../../../derive/charts/gridPicture.ts';
import { journeyOf } from '../../../model/doc.ts';
import { numberFormat } from '../../../ui/numberFormat.ts';
import { moneyText } from '../moneyText.ts';

/** Where customers leave and what is at stake there, as it is drawn in a picture. */
export function leavingGrid(t: TFunction, language: string, { leaving, ground }: Analysis): GridPicture {
  const { doc } = ground;
  const isKnown = leaving.some(({ atStake }) => atStake !== null);
  const sum = leaving.length > 1 ? sumAtStake(leaving) : null;
  const money = (amount: number) => moneyText(amount, journeyOf(doc)?.currency, language);
  const whole = numberFormat(language, { maximumFractionDigits: 0 });
  const rows = leaving.map(({ touchpoint, leaveShare, customers, atStake }): GridCell[] => [
    { text: touchpoint.title, small: doc.segment.get(touchpoint.segmentId ?? '')?.name },
    { bar: leaveShare / 100, text: t('domain.percent', { value: leaveShare }) },
    customers === null ? {} : { text: whole.format(customers) },
    ...(isKnown ? [atStake === null ? {} : { text: money(atStake) }] : []),
  ]);
  if (sum !== null)
    rows.push([
      { text: t('analysis.leaving.sum'), isStrong: true },
      {},
      {},
      { text: money(sum), isStrong: true },
    ]);
  return {
    columns: [
      { label: t('analysis.touchpoint'), shape: 'words' },
      { label: t('analysis.leaving.share'), shape: 'bars' },
      { label: t('analysis.leaving.customers'), shape: 'number' },
      ...(isKnown ? [{ label: t('analysis.leaving.atStake'), shape: 'number' } as const] : []),
    ],
    rows,
  };
}
