import type { TFunction } from 'i18next';
import type { Compared } from '../../derive/comparison.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';

/** What an action says that brings a touchpoint from what it is to what it should be. */
export function gapActionTitle({ asIs, toBe, gap }: Compared, t: TFunction, language: string): string {
  const title = (toBe ?? asIs)?.title || t('board.untitled');
  if (!asIs) return t('toBe.introduce', { title });
  if (!toBe) return t('toBe.giveUp', { title });
  if (gap !== null && gap > 0) {
    const felt = ({ emotion = 0 }: Touchpoint) => emotionNumber(emotion, language);
    const [from, to] = [felt(asIs), felt(toBe)];
    return t('toBe.lift', { title: asIs.title || title, from, to });
  }
  return asIs.title && asIs.title !== toBe.title
    ? t('toBe.turn', { from: asIs.title, title })
    : t('toBe.change', { title });
}
