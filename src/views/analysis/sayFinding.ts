import type { TFunction } from 'i18next';
import { dayText } from '../../ui/dayText.ts';
import type { Message } from '../../words/key.ts';

/** A sentence of a finding as a person reads it: days as they are written, and what has no title called so. */
export function sayFinding({ key, values = {} }: Message, t: TFunction, language: string): string {
  const readable = Object.entries(values).map(([name, value]) => {
    if (name === 'date') return [name, dayText(String(value), language)];
    return [name, value === '' ? t('board.untitled') : value];
  });
  const filled: NonNullable<Message['values']> = Object.fromEntries(readable);
  return t(key, filled);
}
