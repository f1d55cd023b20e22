import type { Transaction } from '../edit/transaction.ts';
import type { RowOf } from '../model/kinds.ts';
import { inOrder, orderBetween } from '../model/order.ts';
import { tidyFields } from './tidyFields.ts';

/** Finds a row by its name, or adds it; no id for an empty name. */
export type NameFinder = (name: string) => string | undefined;

/** The id of the channel of that name, whatever its upper and lower case; a new channel when there is none, nothing for an empty name. */
export function channelNamed(tr: Transaction, name: string): string | undefined {
  return channelFinder(tr)(name);
}

/** The id of the team or person of that name, whatever its upper and lower case; a new one with initials when there is none, nothing for an empty name. */
export function teamNamed(tr: Transaction, name: string): string | undefined {
  return teamFinder(tr)(name);
}

/** Finds or adds many channels by name, without going through all channels each time. */
export function channelFinder(tr: Transaction): NameFinder {
  return nameFinder(tr.doc.channel.values(), (name, order) => tr.add('channel', { name, order }));
}

/** Finds or adds many teams by name, without going through all teams each time. */
export function teamFinder(tr: Transaction): NameFinder {
  return nameFinder(tr.doc.team.values(), (name, order) =>
    tr.add(
      'team',
      tidyFields('team', { name, order, initials: initialsOf(name) }) as { name: string; order: string },
    ),
  );
}

/** The first letters of the first and last word of a name, or the first two letters of a single word. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]\p{M}*[\p{L}\p{N}\p{M}]*/gu) ?? [];
  const letters = words.map((word) => [...word.normalize('NFC')]);
  const [first = []] = letters;
  const last = letters.length > 1 ? letters.at(-1) : first.slice(1);
  const initials = `${first[0] ?? ''}${last?.[0] ?? ''}`;
  return letters.length > 1 ? initials.toUpperCase() : initials;
}

function nameFinder(
  rows: Iterable<RowOf['channel'] | RowOf['team']>,
  add: (name: string, order: string) => string,
): NameFinder {
  const sorted = inOrder(rows);
  const ids = new Map(sorted.toReversed().map((row) => [nameKey(row.name), row.id]));
  let last = sorted.at(-1)?.order ?? null;
  return (name) => {
    const key = nameKey(name);
    const found = ids.get(key);
    if (key === '' || found) return found;
    last = orderBetween(last, null);
    const id = add(name.trim(), last);
    ids.set(key, id);
    return id;
  };
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
