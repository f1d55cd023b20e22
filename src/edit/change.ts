import type { Doc } from '../model/doc.ts';
import type { Kind, RowOf } from '../model/kinds.ts';
import { sameValue } from './sameValue.ts';

/** What happened to one row: added (`before` is null), removed (`after` is null) or updated; the one currency of undo, disk and tabs. */
export type Change = { [K in Kind]: ChangeOf<K> }[Kind];

/** A change of a row of one kind. */
export interface ChangeOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly before: RowOf[K] | null;
  readonly after: RowOf[K] | null;
}

/** The document after the changes; only the kinds that change are copied, and the given document stays as it is. */
export function applyChanges(doc: Doc, changes: readonly Change[]): Doc {
  if (changes.length === 0) return doc;
  const next = { ...doc } as Record<Kind, ReadonlyMap<string, unknown>>;
  const copied = new Map<Kind, Map<string, unknown>>();
  for (const { kind, id, after } of changes) {
    let rows = copied.get(kind);
    if (!rows) {
      rows = new Map(next[kind]);
      copied.set(kind, rows);
      next[kind] = rows;
    }
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return next as unknown as Doc;
}

/** The changes that take the given ones back, in the order in which to apply them. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();
}

/**
 * One change a row that does what all the given ones do in turn; rows that end as they began are left out.
 * Where somebody else changed a row in between, its changes stay apart, so that none of them claims the other's fields.
 */
export function squashChanges(changes: readonly Change[]): Change[] {
  const squashed: Change[] = [];
  const places = new Map<string, number>();
  for (const change of changes) {
    const key = `${change.kind}/${change.id}`;
    const place = places.get(key);
    const earlier = place === undefined ? undefined : squashed[place];
    if (place !== undefined && earlier && sameValue(earlier.after, change.before)) {
      squashed[place] = { ...change, before: earlier.before } as Change;
    } else {
      places.set(key, squashed.push(change) - 1);
    }
  }
  return squashed.filter((change) => !sameValue(change.before, change.after));
}
