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

/** The id of the team or person of that name, whatever its upper and lower case; a new one when there is none, nothing for an empty name. */
export function teamNamed(tr: Transaction, name: string): string | undefined {
  return teamFinder(tr)(name);
}

/** The id of the process of that name, whatever its upper and lower case; a new one when there is none, nothing for an empty name. */
export function processNamed(tr: Transaction, name: string): string | undefined {
  return nameFinder(tr, 'process')(name);
}

/** The id of the phase of that name, whatever its upper and lower case; a new one when there is none, nothing for an empty name. */
export function phaseNamed(tr: Transaction, name: string): string | undefined {
  return nameFinder(tr, 'phase')(name);
}

/** The id of the source of that title, whatever its upper and lower case; a new one, an interview until said otherwise, when there is none, nothing for an empty title. */
export function sourceNamed(tr: Transaction, title: string): string | undefined {
  const key = nameKey(title);
  const sources = inOrder(tr.doc.source.values());
  const found = sources.find((source) => nameKey(source.title) === key);
  if (key === '' || found) return found?.id;
  const order = orderBetween(sources.at(-1)?.order ?? null, null);
  return tr.add('source', { type: 'interview', ...tidyFields('source', { title: title.trim() }), order });
}

/** Finds or adds many channels by name, without going through all channels each time. */
export function channelFinder(tr: Transaction): NameFinder {
  return nameFinder(tr, 'channel');
}

/** Finds or adds many teams by name, without going through all teams each time. */
export function teamFinder(tr: Transaction): NameFinder {
  return nameFinder(tr, 'team');
}

/** The kinds of which a map names each thing once. */
type NamedKind = 'channel' | 'team' | 'process' | 'phase';

function nameFinder(tr: Transaction, kind: NamedKind): NameFinder {
  const sorted = inOrder<RowOf[NamedKind]>(tr.doc[kind].values());
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
