import type { Transaction } from '../edit/transaction.ts';
import type { Channel } from '../model/channel.ts';
import { inOrder, orderBetween } from '../model/order.ts';
import type { Team } from '../model/team.ts';
import { tidyFields } from './tidyFields.ts';

/** Finds a row by its name, or adds it; no id for an empty name. */
export type NameFinder = (name: string) => string | undefined;

/** The id of the channel of that name, whatever its upper and lower case; a new channel when there is none, nothing for an empty name. */
export function channelNamed(tr: Transaction, name: string): string | undefined {
  return channelFinder(tr)(name);
}

/** The id of the team or person of that name, whatever its upper and lower case; a new one when there is none, nothing for an empty name. */
export function teamNamed(tr: Transaction, name: string): string | undefined {
  return teamFinder(tr)(name);
}

/** Finds or adds many channels by name, without going through all channels each time. */
export function channelFinder(tr: Transaction): NameFinder {
  return nameFinder(tr, 'channel');
}

/** Finds or adds many teams by name, without going through all teams each time. */
export function teamFinder(tr: Transaction): NameFinder {
  return nameFinder(tr, 'team');
}

function nameFinder(tr: Transaction, kind: 'channel' | 'team'): NameFinder {
  const sorted = inOrder<Channel | Team>(tr.doc[kind].values());
  const ids = new Map(sorted.toReversed().map((row) => [nameKey(row.name), row.id]));
  let last = sorted.at(-1)?.order ?? null;
  return (name) => {
    const key = nameKey(name);
    const found = ids.get(key);
    if (key === '' || found) return found;
    last = orderBetween(last, null);
    const id = tr.add(kind, tidyFields(kind, { name: name.trim(), order: last }));
    ids.set(key, id);
    return id;
  };
}

/** What two names have in common that mean one thing: case, spaces and forms of letters do not count. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
