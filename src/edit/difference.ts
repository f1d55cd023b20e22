import type { Doc } from '../model/doc.ts';
import { type Kind, kindNames, type Row } from '../model/kinds.ts';
import type { Change } from './change.ts';
import { sameValue } from './sameValue.ts';

/** A change with, of an updated row, only the fields that it changes: what one tab sends another. */
export function changedFields(change: Change): Change {
  const { before, after } = change;
  if (!before || !after) return change;
  const was = before as unknown as Record<string, unknown>;
  const becomes = after as unknown as Record<string, unknown>;
  const fields = Object.keys({ ...was, ...becomes }).filter(
    (field) => field === 'id' || !sameValue(was[field], becomes[field]),
  );
  return { ...change, before: pick(was, fields), after: pick(becomes, fields) } as unknown as Change;
}

function pick(row: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.filter((field) => field in row).map((field) => [field, row[field]]));
}

/** The changes that make one document into another. */
export function differenceOf(from: Doc, to: Doc): Change[] {
  return kindNames.flatMap((kind) =>
    from[kind] === to[kind] ? [] : differenceOfKind(kind, from[kind], to[kind]),
  );
}

function differenceOfKind(
  kind: Kind,
  from: ReadonlyMap<string, Row>,
  to: ReadonlyMap<string, Row>,
): Change[] {
  const changes: Change[] = [];
  for (const [id, after] of to) {
    const before = from.get(id) ?? null;
    if (before !== after && !sameValue(before, after)) changes.push({ kind, id, before, after } as Change);
  }
  for (const [id, before] of from) {
    if (!to.has(id)) changes.push({ kind, id, before, after: null } as Change);
  }
  return changes;
}
