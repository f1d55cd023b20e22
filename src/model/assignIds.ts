import { cleanJson } from './cleanText.ts';
import { type FileRow, fileKinds } from './fileRow.ts';
import { type Kind, kinds } from './kinds.ts';
import type { NewId } from './newId.ts';
import { type Repair, shortValue } from './repair.ts';
import { rowId } from './rowKind.ts';

/** A row of a file whose id is good and unique; `place` counts the rows from 1. */
export interface IdentifiedRow {
  readonly kind: Kind;
  readonly id: string;
  readonly row: FileRow;
  readonly place: number;
}

/** Gives every row of a file an id that is good and unique; references to an id that had to change follow it. What is no row at all is left out. */
export function assignIds(rows: readonly unknown[], newId: NewId, report: Repair[]): IdentifiedRow[] {
  const taken = new Set<string>();
  const known = new Map<Kind, Set<string>>();
  const changed = new Map<Kind, Map<unknown, string>>();
  const identified: IdentifiedRow[] = [];
  rows.forEach((row, index) => {
    const place = index + 1;
    if (!isFileRow(row)) {
      report.push({ what: 'rowLeftOut', kind: '', id: '', place, value: shortValue(row) });
      return;
    }
    const kind = (fileKinds as readonly string[]).includes(row.kind) ? (row.kind as Kind) : 'aside';
    const isGood = rowId.safeParse(row.id).success && !taken.has(row.id as string);
    const id = isGood ? (row.id as string) : newId();
    taken.add(id);
    if (isGood) setOf(known, kind).add(id);
    else {
      const ids = changedIn(changed, kind);
      if (isPointable(row.id) && !ids.has(row.id)) ids.set(row.id, id);
      report.push({ what: 'newId', kind: shortValue(row.kind), id, place, value: shortValue(row.id) });
    }
    if (kind === 'aside') report.push({ what: 'keptAside', kind: shortValue(row.kind), id, place });
    const content = kind === 'aside' ? (cleanJson(row) as FileRow) : row;
    identified.push({ kind, id, row: { ...content, id }, place });
  });
  return changed.size === 0 ? identified : identified.map((entry) => withReferences(entry, known, changed));
}

function withReferences(
  entry: IdentifiedRow,
  known: ReadonlyMap<Kind, ReadonlySet<string>>,
  changed: ReadonlyMap<Kind, ReadonlyMap<unknown, string>>,
): IdentifiedRow {
  const fields: Record<string, string> = {};
  for (const [field, { to }] of Object.entries(kinds[entry.kind].references)) {
    const id = entry.row[field];
    if (!isPointable(id) || to.some((kind) => known.get(kind as Kind)?.has(id as string))) continue;
    const next = to.map((kind) => changed.get(kind as Kind)?.get(id)).find((found) => found !== undefined);
    if (next) fields[field] = next;
  }
  return { ...entry, row: { ...entry.row, ...fields } };
}

function isFileRow(row: unknown): row is { readonly kind: string; readonly [field: string]: unknown } {
  return typeof row === 'object' && row !== null && 'kind' in row && typeof row.kind === 'string';
}

/** Programs that number their rows point at them by number. */
function isPointable(id: unknown): boolean {
  return typeof id === 'string' || typeof id === 'number';
}

function setOf(sets: Map<Kind, Set<string>>, kind: Kind): Set<string> {
  const set = sets.get(kind) ?? new Set<string>();
  sets.set(kind, set);
  return set;
}

function changedIn(changed: Map<Kind, Map<unknown, string>>, kind: Kind): Map<unknown, string> {
  const ids = changed.get(kind) ?? new Map<unknown, string>();
  changed.set(kind, ids);
  return ids;
}
