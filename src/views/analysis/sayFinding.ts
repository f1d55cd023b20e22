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
  const sentence = t(key, filled);
  const isNameFirst = Object.values(filled).some((value) => sentence.startsWith(`${value} `));
  return isNameFirst ? capitalized(sentence, language) : sentence;
}

/** A name of plain small letters begins a sentence with a capital; *iPhone* and *example.com* stay as they are. */
function capitalized(sentence: string, language: string): string {
  const [word = ''] = sentence.match(/^\p{Ll}[\p{Ll}\p{M}’'-]*(?![\p{L}\d.@])/u) ?? [];
  return word.slice(0, 1).toLocaleUpperCase(language) + sentence.slice(word.slice(0, 1).length);
}
