import { type Kind, kinds } from '../model/kinds.ts';
import { SCHEMA } from '../model/migrate.ts';
import type { Change } from './change.ts';
import type { Entry, History } from './history.ts';

/** How long the text of a history may be, in characters; the oldest entries are left out first. */
const longest = 1_000_000;

/** Entries never change, so each is written out once. */
const texts = new WeakMap<Entry, string>();

/** A history as text, for the same map in the same tab after a reload. What is too long for it is forgotten, the oldest first. */
export function historyText({ done, undone }: History): string {
  let room = longest;
  const fitting = (entries: readonly Entry[]) => {
    const kept: string[] = [];
    for (const entry of entries.toReversed()) {
      const text = textOf(entry);
      room -= text.length;
      if (room < 0) break;
      kept.unshift(text);
    }
    return kept.join(',');
  };
  const [later, earlier] = [fitting(undone), fitting(done)];
  return `{"schema":${SCHEMA},"done":[${earlier}],"undone":[${later}]}`;
}

/** The history in a text, or null when it is none that this version could have written. Nothing merges into its last entry. */
export function readHistory(text: string): History | null {
  try {
    const { schema, done, undone } = JSON.parse(text);
    if (schema !== SCHEMA || !done.every(isEntry) || !undone.every(isEntry)) return null;
    const timeless = (entry: Entry) => ({ ...entry, time: Number.NEGATIVE_INFINITY });
    return { done: done.map(timeless), undone: undone.map(timeless), open: false };
  } catch {
    return null;
  }
}

function textOf(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { name, changes } = entry;
  const text = JSON.stringify({ name, changes });
  texts.set(entry, text);
  return text;
}

function isEntry({ name, changes }: Entry): boolean {
  return typeof name.key === 'string' && changes.length > 0 && changes.every(isChange);
}

function isChange({ kind, id, before, after }: Change): boolean {
  return typeof id === 'string' && Object.hasOwn(kinds, kind) && isRow(kind, before) && isRow(kind, after);
}

function isRow(kind: Kind, row: unknown): boolean {
  return row === null || kinds[kind].schema.safeParse(row).success;
}
