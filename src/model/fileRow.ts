import { type Kind, kindNames, kinds, type RowOf } from './kinds.ts';

/** A row as it stands in a file: its kind, its fields and, among them, whatever this version does not know. */
export type FileRow = Readonly<Record<string, unknown>>;

/** The kinds that a file can hold; rows of all other kinds are kept aside. */
export const fileKinds: readonly Kind[] = kindNames.filter((kind) => kind !== 'aside');

/** The name that a field of a row has in the file. `kind` says there what kind of row it is, so a field of that name is called after its row: `touchpointKind`. */
export function fileField(kind: Kind, field: string): string {
  return field === 'kind' ? `${kind}Kind` : field;
}

/** A row as it is written into a file. */
export function fileRowOf<K extends Kind>(kind: K, row: RowOf[K]): FileRow {
  if (kind === 'aside') return (row as RowOf['aside']).row;
  const { extra, ...known } = row;
  const written: Record<string, unknown> = { ...extra };
  for (const [field, value] of Object.entries(known)) written[fileField(kind, field)] = value;
  written.kind = kind;
  return written;
}

/** The fields of a row of a file under the names that they have in memory, as a fresh object. */
export function fieldsOf(kind: Kind, written: FileRow): Record<string, unknown> {
  const { kind: _, ...fields } = written;
  const own = fileField(kind, 'kind');
  if (!Object.hasOwn(kinds[kind].schema.shape, 'kind') || !Object.hasOwn(fields, own)) return fields;
  const { [own]: value, ...others } = fields;
  return { ...others, kind: value };
}
