import { assignIds } from './assignIds.ts';
import { type Doc, docOf } from './doc.ts';
import { fallbacksOf } from './fallbacks.ts';
import { type FileRow, fieldsOf } from './fileRow.ts';
import type { Kind, RowOf } from './kinds.ts';
import { parseRow } from './parseRow.ts';
import { nameOf, type Repair, shortValue } from './repair.ts';
import { type RepairOptions, repairDoc } from './repairDoc.ts';

/** A document that was read, and everything that had to be repaired on the way. */
export interface ReadDoc {
  readonly doc: Doc;
  readonly report: readonly Repair[];
}

/** Reads rows as they stand in a file, of the newest schema but otherwise unchecked, into a sound document. */
export function readRows(rows: readonly unknown[], options: RepairOptions): ReadDoc {
  const report: Repair[] = [];
  const read: { [K in Kind]?: RowOf[K][] } = {};
  for (const entry of assignIds(rows, options.newId, report)) {
    if (entry.kind === 'aside') keep(read, 'aside', { id: entry.id, row: entry.row } as RowOf['aside']);
    else readOne(read, entry.kind, entry, report, options);
  }
  const repaired = repairDoc(docOf(read), options);
  return { doc: repaired.doc, report: [...report, ...repaired.report] };
}

interface Identified {
  readonly id: string;
  readonly row: FileRow;
  readonly place: number;
}

function readOne(
  read: { [K in Kind]?: RowOf[K][] },
  kind: Kind,
  { id, row, place }: Identified,
  report: Repair[],
  options: RepairOptions,
): void {
  const fields = fieldsOf(kind, row);
  const { row: parsed, repairs } = parseRow(
    kind,
    fields,
    fallbacksOf(kind, read[kind]?.length ?? 0, options),
  );
  for (const repair of repairs) report.push({ kind, id, place, ...nameOf(parsed ?? fields), ...repair });
  if (!parsed) return;
  if (kind === 'journey' && read.journey) {
    report.push({
      what: 'journeyLeftOut',
      kind,
      id,
      place,
      ...nameOf(parsed),
      value: shortValue(fields.title),
    });
  } else keep(read, kind, parsed);
}

function keep(read: { [K in Kind]?: RowOf[K][] }, kind: Kind, row: RowOf[Kind]): void {
  const lists = read as Partial<Record<Kind, RowOf[Kind][]>>;
  const list = lists[kind];
  if (list) list.push(row);
  else lists[kind] = [row];
}
