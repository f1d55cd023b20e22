import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { dayText } from '../../ui/dayText.ts';
import { numberFormat } from '../../ui/numberFormat.ts';
import { useEditor } from '../../ui/workspace.ts';

/** From here on money is written short: *€1.2M*. */
const SHORT_FROM = 1_000_000;

/** How amounts are written in the person's language and the currency of the map. */
export interface Amounts {
  money(amount: number): string;
  /** A part of one as per cents; there may be more than a hundred of them. */
  percent(part: number): string;
  number(amount: number): string;
  day(date: string): string;
}

/** How amounts are written. */
export function useAmounts(): Amounts {
  const { i18n } = useTranslation();
  const currency = useEditor(({ doc }) => journeyOf(doc)?.currency);
  const language = i18n.language;
  const unit = currency ? ({ style: 'currency', currency } as const) : {};
  return {
    money: (amount) =>
      numberFormat(language, {
        ...unit,
        ...(Math.abs(amount) >= SHORT_FROM
          ? { notation: 'compact', maximumFractionDigits: 1 }
          : { maximumFractionDigits: 0 }),
      }).format(amount),
    percent: (part) => numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part),
    number: (amount) => numberFormat(language, { maximumFractionDigits: 2 }).format(amount),
    day: (date) => dayText(date, language),
  };
}
