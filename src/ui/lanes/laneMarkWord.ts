import type { TFunction } from 'i18next';
import type { LaneMark } from '../../derive/layout.ts';
import type { MessageKey } from '../../words/key.ts';

const words = {
  direct: 'facts.relation.direct',
  indirect: 'facts.relation.indirect',
  customer: 'facts.actor.customer',
  employee: 'facts.actor.employee',
  infrastructure: 'facts.actor.infrastructure',
  wait: 'facts.wait',
  duration: 'facts.duration',
  positive: 'facts.polarity.positive',
  negative: 'facts.polarity.negative',
} as const satisfies Partial<Record<NonNullable<LaneMark>, MessageKey>>;

/** What the sign before something that a lane says means; null where the name of the lane says it all. */
export function laneMarkWord(mark: LaneMark, t: TFunction): string | null {
  return mark !== null && mark in words ? t(words[mark as keyof typeof words]) : null;
}

/** Something that a lane says, with its sign in words: *Direct: Billing*. */
export function spokenEntry({ mark, text }: { mark: LaneMark; text: string }, t: TFunction): string {
  const word = laneMarkWord(mark, t);
  return word === null ? text : `${word}: ${text}`;
}
