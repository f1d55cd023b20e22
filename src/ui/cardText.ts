import type { TFunction } from 'i18next';
import type { CardBox } from '../derive/layout.ts';
import type { Popularity } from '../derive/popularity.ts';

import type { MessageKey } from '../words/key.ts';
import { emotionKey } from './cardActions.ts';
import { emotionNumber } from './emotionWords.ts';

/** Where a card stands, in words and numbers. */
export interface Standing {
  readonly stage: string;
  readonly count: number;
  readonly pains: number;
  /** Who answers for it, where it is told. */
  readonly responsible?: string | undefined;
  readonly comments: number;
  /** How many actions for it are still open. */
  readonly actions?: number;
  /** Whether it is used the most or the least. */
  readonly popular?: Popularity | null;
  /** Where it leads, in words of their own; empty when it leads nowhere. */
  readonly leads: string;
}

/** Everything that a card shows, as one plain text. */
export function cardText(
  card: Pick<CardBox, 'touchpoint' | 'channel' | 'index'> & Partial<Pick<CardBox, 'image'>>,
  { stage, count, pains, responsible, comments, actions = 0, popular, leads }: Standing,
  t: TFunction,
  language: string,
): string {
  const { title, kind, emotion, feeling, momentOfTruth, evidence, quote, encounterId } = card.touchpoint;
  const values =
    emotion === undefined
      ? null
      : { emotion: word(t, emotionKey(emotion)), value: emotionNumber(emotion, language) };
  const parts = [
    title || word(t, 'board.untitled'),
    kind && word(t, `domain.kind.${kind}`),
    card.channel,
    values && (feeling ? t('board.feelingSpoken', { ...values, feeling }) : t('board.emotionSpoken', values)),
    momentOfTruth && word(t, momentOfTruth === 'positive' ? 'board.momentPositive' : 'board.momentNegative'),
    quote && `“${quote}”`,
    card.image?.alt,
    evidence && word(t, `domain.evidence.${evidence}`),
    encounterId !== undefined && word(t, 'domain.sign.shared'),
    responsible && t('table.responsible', { name: responsible }),
    pains > 0 && t('board.pains', { count: pains }),
    leads,
    comments > 0 && t('notes.commentCount', { count: comments }),
    actions > 0 && t('initiatives.onCard', { count: actions }),
    popular && word(t, `domain.sign.${popular}`),
    t('board.position', { stage, position: card.index + 1, count }),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('. ');
}

const known = new WeakMap<TFunction, Map<MessageKey, string>>();

/** A word without anything filled in. The same few are said for hundreds of cards, so each is looked up once. */
function word(t: TFunction, key: MessageKey): string {
  const words = known.get(t) ?? new Map<MessageKey, string>();
  known.set(t, words);
  const said = words.get(key) ?? String(t(key));
  words.set(key, said);
  return said;
}
