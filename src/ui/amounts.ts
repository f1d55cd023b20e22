import { dayText } from './dayText.ts';
import { numberFormat } from './numberFormat.ts';

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

/** How amounts are written in a language, money in a currency where one is known. */
export function amountsIn(language: string, currency: string | undefined): Amounts {
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
