import type { TFunction } from 'i18next';
import type { ProgressLine } from '../../derive/progress.ts';

/** Says how many touchpoints got better, how many worse, and, where there are any, how many both. */
export function progressSentence(t: TFunction, lines: readonly Pick<ProgressLine, 'outcome'>[]): string {
  if (lines.length === 0) return t('figures.progress.none');
  const count = (wanted: ProgressLine['outcome']) => lines.filter(({ outcome }) => outcome === wanted).length;
  const [better, worse, mixed] = [count('better'), count('worse'), count('mixed')];
  if (mixed === 0) return t('figures.progress.counts', { better, worse });
  return t('figures.progress.countsMixed', { better, worse, mixed });
}
