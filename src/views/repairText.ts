import type { TFunction } from 'i18next';
import { fileKinds } from '../model/fileRow.ts';
import type { Kind } from '../model/kinds.ts';
import type { Repair } from '../model/repair.ts';

/** A sentence about one repair: which row it was, and what was done to it. */
export function repairText(t: TFunction, { what, kind, name, field = '', value = '' }: Repair): string {
  const row = name ? t('importing.namedRow', { kind: kindName(t, kind), name }) : kindName(t, kind);
  if (what === 'rowLeftOut' && !field) return t('importing.repair.noRow', { value });
  return t(`importing.repair.${what}`, { row, field, value });
}

function kindName(t: TFunction, kind: string): string {
  const known = fileKinds.find((name) => name === kind) as Exclude<Kind, 'aside'> | undefined;
  return known ? t(`importing.kind.${known}`) : kind;
}
