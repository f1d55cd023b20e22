import type { Fields } from '../edit/transaction.ts';
import { cleanText } from '../model/cleanText.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { textLimit } from '../model/rowKind.ts';

/** Fields as they may stand in a row: text is clean and not too long, and a field that may be absent is absent when its text is empty. Throws for a value that its row cannot hold: once stored, the row could not be read again. */
export function tidyFields<K extends Kind, F extends Fields<K>>(kind: K, fields: F): F {
  const tidy = ([field, value]: [string, unknown]) => {
    const tidied = typeof value === 'string' ? tidyText(kind, field, value) : value;
    if (!mayBe(kind, field, tidied)) throw new Error(`The ${field} of a ${kind} cannot be ${tidied}.`);
    return [field, tidied];
  };
  return Object.fromEntries(Object.entries(fields).map(tidy)) as F;
}

function tidyText(kind: Kind, field: string, value: string): string | undefined {
  if (value.trim() === '' && mayBe(kind, field, undefined)) return undefined;
  return cleanText(value.slice(0, textLimit));
}

function mayBe(kind: Kind, field: string, value: unknown): boolean {
  const shape = kinds[kind].schema.shape as Record<
    string,
    { safeParse(value: unknown): { success: boolean } }
  >;
  return shape[field]?.safeParse(value).success ?? false;
}
