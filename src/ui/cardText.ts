import type { TFunction } from 'i18next';
import type { CardBox } from '../derive/layout.ts';
import { emotionKey } from './cardActions.ts';
import { emotionNumber } from './emotionWords.ts';

/** Where a card stands, in words and numbers. */
export interface Standing {
  readonly stage: string;
  readonly count: number;
  readonly pains: number;
}

/** Everything that a card shows, as one plain text. */
export function cardText(
  card: Pick<CardBox, 'touchpoint' | 'channel' | 'index'>,
  { stage, count, pains }: Standing,
  t: TFunction,
  language: string,
): string {
  const { title, kind, emotion, feeling, momentOfTruth, evidence, quote } = card.touchpoint;
  const values =
    emotion === undefined
      ? null
      : { emotion: t(emotionKey(emotion)), value: emotionNumber(emotion, language) };
  const parts = [
    title || t('board.untitled'),
    kind && t(`domain.kind.${kind}`),
    card.channel,
    values && (feeling ? t('board.feelingSpoken', { ...values, feeling }) : t('board.emotionSpoken', values)),
    momentOfTruth && t(momentOfTruth === 'positive' ? 'board.momentPositive' : 'board.momentNegative'),
    quote && `“${quote}”`,
    evidence && t(`domain.evidence.${evidence}`),
    pains > 0 && t('board.pains', { count: pains }),
    t('board.position', { stage, position: card.index + 1, count }),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('. ');
}
