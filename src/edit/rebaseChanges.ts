import type { Doc } from '../model/doc.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import type { Reference } from '../model/rowKind.ts';
import { aimChanges } from './aimChanges.ts';
import type { Change } from './change.ts';
import { dropReferences, forget, removeRows } from './removeRows.ts';
import { Transaction } from './transaction.ts';

/** Aims changes at a document that others may have changed since they were made, and leaves no reference behind that leads nowhere. */
export function rebaseChanges(changes: readonly Change[], doc: Doc): Change[] {
  const tr = new Transaction(doc, noNewId);
  aimChanges(tr, changes);
  const aimed = tr.changes;
  for (const change of aimed) if (change.after) mendReferences(tr, change);
  for (const [kind, gone] of goneByKind(aimed)) dropReferences(tr, kind, gone);
  return tr.changes;
}

function noNewId(): string {
  throw new Error('Changes that are aimed anew make no rows of their own.');
}

/** A row that comes back without what it points at follows the model; one that was there keeps what it had. */
function mendReferences(tr: Transaction, { kind, id, before }: Change): void {
  for (const [field, reference] of Object.entries(kinds[kind].references)) {
    const row = tr.row(kind, id) as Record<string, unknown> | undefined;
    if (!row || !isDangling(tr, reference, row[field])) continue;
    if (before) tr.update(kind, id, { [field]: (before as unknown as Record<string, unknown>)[field] });
    else if (reference.whenGone === 'remove') removeRows(tr, kind, [id]);
    else forget(tr, kind, id, field, reference.whenGone);
  }
}

function isDangling(tr: Transaction, reference: Reference, target: unknown): boolean {
  return typeof target === 'string' && !reference.to.some((kind) => tr.row(kind as Kind, target));
}

function goneByKind(changes: readonly Change[]): Map<Kind, Set<string>> {
  const byKind = new Map<Kind, Set<string>>();
  for (const { kind, id, after } of changes) {
    if (!after) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  }
  return byKind;
}
