import { numberFormat } from '../../ui/numberFormat.ts';

/** An amount of money without cents; without a currency only the number. */
export function moneyText(amount: number, currency: string | undefined, language: string): string {
  const whole = { maximumFractionDigits: 0 } as const;
  const style = currency ? ({ style: 'currency', currency, ...whole } as const) : whole;
  return numberFormat(language, style).format(amount);
}
