import type { TFunction } from 'i18next';
import type { HeadlineParts } from '../../derive/headlineParts.ts';

/** A first wording of the finding, to be written over; empty where a map says nothing yet. */
export function headlineText(t: TFunction, { best, worst }: HeadlineParts): string {
  if (best && worst) return t('exporting.headlineBoth', { best, worst });
  if (best) return t('exporting.headlineBest', { best });
  return worst ? t('exporting.headlineWorst', { worst }) : '';
}
