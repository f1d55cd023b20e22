import type { TFunction } from 'i18next';
import type { CardBox } from '../derive/layout.ts';
import { emotionKey } from '../ui/cardActions.ts';
import { emotionNumber } from '../ui/emotionWords.ts';

/** Where a card stands, in words and numbers. */
export interface Standing {
  readonly stage: string;
  readonly count: number;
  readonly pains: number;
  readonly comments: number;
  /** Where it leads, in words of their own; empty when it leads nowhere. */
  readonly leads: string;
}

/** Everything that a card shows, as one plain text. */
export function cardText(
  card: CardBox,
  { stage, count, pains, comments, leads }: Standing,
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
    leads,
    comments > 0 && t('notes.commentCount', { count: comments }),
    t('board.position', { stage, position: card.index + 1, count }),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('. ');
}
