import { numberFormat } from '../../ui/numberFormat.ts';

/** A time that is given in minutes, in the unit that suits it: 25 min, 3.5 hr, 12 days. */
export function timeText(minutes: number, language: string): string {
  const hours = minutes / 60;
  const [value, unit] =
    minutes < 90
      ? ([minutes, 'minute'] as const)
      : hours < 48
        ? ([hours, 'hour'] as const)
        : ([hours / 24, 'day'] as const);
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return numberFormat(language, style).format(value);
}

/** An amount of money without cents; without a currency only the number. */
export function moneyText(amount: number, currency: string | undefined, language: string): string {
  const whole = { maximumFractionDigits: 0 } as const;
  const style = currency ? ({ style: 'currency', currency, ...whole } as const) : whole;
  return numberFormat(language, style).format(amount);
}
