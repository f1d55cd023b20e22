import type { Row } from '../model/kinds.ts';
import { type Change, squashChanges } from './change.ts';
import { sameValue } from './sameValue.ts';
import type { Transaction } from './transaction.ts';

/** Writes changes into a document that others may have changed since they were made: an update writes only the fields that it changed itself, a row that is gone stays gone, and one that is there is not added again. */
export function aimChanges(tr: Transaction, changes: readonly Change[]): void {
  for (const { kind, id, before, after } of squashChanges(changes)) {
    const isThere = tr.row(kind, id) !== undefined;
    if (!after) tr.remove(kind, id);
    else if (!before && !isThere) tr.add(kind, after);
    else if (before && isThere) tr.update(kind, id, changedFields(before, after));
  }
}

function changedFields(before: Row, after: Row): Record<string, unknown> {
  const was = before as unknown as Record<string, unknown>;
  const becomes = after as unknown as Record<string, unknown>;
  const names = Object.keys({ ...was, ...becomes }).filter((name) => !sameValue(was[name], becomes[name]));
  return Object.fromEntries(names.map((name) => [name, becomes[name]]));
}
