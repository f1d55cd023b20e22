import { numberFormat } from './numberFormat.ts';

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
