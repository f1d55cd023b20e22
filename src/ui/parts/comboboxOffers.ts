/** Something that can be picked. */
export interface Pick {
  readonly id: string;
  readonly name: string;
}

/** What a combobox offers for a typed text: to pick one, to make a new one, or to have none. */
export type Offer =
  | { readonly type: 'pick'; readonly pick: Pick }
  | { readonly type: 'create'; readonly name: string }
  | { readonly type: 'none' };

const comparable = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase();

/** The pick that has just this name, whatever its case. */
export function pickNamed(picks: readonly Pick[], name: string): Pick | undefined {
  return picks.find((pick) => comparable(pick.name) === comparable(name));
}

/** What is offered for a text: picks whose name holds it (those that begin with it first), then making a new one. Without a text, all of them and none. */
export function offersFor(picks: readonly Pick[], typed: string, canBeNone: boolean): Offer[] {
  const wanted = comparable(typed);
  const found = picks
    .filter((pick) => comparable(pick.name).includes(wanted))
    .sort(
      (a, b) => Number(comparable(b.name).startsWith(wanted)) - Number(comparable(a.name).startsWith(wanted)),
    )
    .map((pick): Offer => ({ type: 'pick', pick }));
  if (!wanted) return canBeNone ? [{ type: 'none' }, ...found] : found;
  return pickNamed(picks, typed) ? found : [...found, { type: 'create', name: typed.trim() }];
}

/** What leaving the field with this text means. */
export function offerOnLeaving(picks: readonly Pick[], typed: string): Offer {
  if (!typed.trim()) return { type: 'none' };
  const pick = pickNamed(picks, typed);
  return pick ? { type: 'pick', pick } : { type: 'create', name: typed.trim() };
}
