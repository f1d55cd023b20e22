import { type Kind, kindNames, kinds, type Row } from '../model/kinds.ts';
import type { Reference, WhenGone } from '../model/rowKind.ts';
import type { Transaction } from './transaction.ts';

/** Removes rows of one kind with all that hangs on them; what only points at them forgets the reference or goes to the tray. Rows that are not there are passed over. */
export function removeRows(tr: Transaction, kind: Kind, ids: Iterable<string>): void {
  const gone = new Set<string>();
  for (const id of ids) {
    if (!tr.row(kind, id)) continue;
    tr.remove(kind, id);
    gone.add(id);
  }
  dropReferences(tr, kind, gone);
}

/** Does to every row that points at rows of a kind which are gone what the model says: remove it too, unset the field, or put it in the tray. */
export function dropReferences(tr: Transaction, kind: Kind, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  for (const other of kindNames) {
    const references = Object.entries(kinds[other].references).filter(([, { to }]) => to.includes(kind));
    const fallen: string[] = [];
    for (const row of rowsPointingAt(tr, other, references.map(fieldName), gone)) {
      const broken = references.filter(([field]) => gone.has(idIn(row, field)));
      if (broken.some(([, { whenGone }]) => whenGone === 'remove')) fallen.push(row.id);
      else for (const [field, { whenGone }] of broken) forget(tr, other, row.id, field, whenGone);
    }
    removeRows(tr, other, fallen);
  }
}

/** Takes a reference out of a row that may stay without it: the field is unset, or null for a place in the tray. */
export function forget(tr: Transaction, kind: Kind, id: string, field: string, whenGone: WhenGone): void {
  tr.update(kind, id, { [field]: whenGone === 'tray' ? null : undefined });
}

function rowsPointingAt(tr: Transaction, kind: Kind, fields: string[], gone: ReadonlySet<string>): Row[] {
  if (fields.length === 0) return [];
  const rows: Row[] = [];
  for (const row of tr.doc[kind].values()) {
    if (fields.some((field) => gone.has(idIn(row, field)))) rows.push(row);
  }
  return rows;
}

function fieldName([field]: [string, Reference]): string {
  return field;
}

function idIn(row: Row, field: string): string {
  return (row as unknown as Record<string, string>)[field] ?? '';
}
