import type { TFunction } from 'i18next';
import type { Figure, FigureChange, FigureName } from '../../derive/figureChange.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';

/** Counts; all others are on the scale of emotions. */
const counts: ReadonlySet<FigureName> = new Set(['pains', 'critical', 'openActions', 'targets', 'goals']);

/** A figure as it is read: +1.2, 3, or 2 of 5. */
export function figureText(name: FigureName, figure: Figure | null, t: TFunction, language: string): string {
  if (!figure) return '–';
  const { value, of } = figure;
  if (of !== undefined) return t('figures.progress.part', { value, of });
  return counts.has(name) ? String(value) : emotionNumber(value, language, true);
}

/** By how much a figure changed, with its sign. */
export function changeText({ name, change }: FigureChange, language: string): string {
  return change === null ? '–' : emotionNumber(change, language, !counts.has(name));
}
