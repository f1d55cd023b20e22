import type { Fields } from '../edit/transaction.ts';
import { cleanText } from '../model/cleanText.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { textLimit } from '../model/rowKind.ts';

/** Fields as they may stand in a row: text is clean and not too long, and a field that may be absent is absent when its text is empty. */
export function tidyFields<K extends Kind, F extends Fields<K>>(kind: K, fields: F): F {
  const tidy = ([field, value]: [string, unknown]) => [
    field,
    typeof value === 'string' ? tidyText(kind, field, value) : value,
  ];
  return Object.fromEntries(Object.entries(fields).map(tidy)) as F;
}

function tidyText(kind: Kind, field: string, value: string): string | undefined {
  if (value.trim() === '' && mayBeAbsent(kind, field)) return undefined;
  return cleanText(value.slice(0, textLimit));
}

function mayBeAbsent(kind: Kind, field: string): boolean {
  const shape = kinds[kind].schema.shape as Record<
    string,
    { safeParse(value: unknown): { success: boolean } }
  >;
  return shape[field]?.safeParse(undefined).success ?? false;
}
