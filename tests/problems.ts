import type { Doc } from '../src/model/doc.ts';
import { kindNames, kinds, type Row } from '../src/model/kinds.ts';
import type { Reference } from '../src/model/rowKind.ts';

/** What is wrong with a document: rows that their schema refuses, ids that differ from their key or come twice, references to nothing. Empty when all is well. */
export function problemsOf(doc: Doc): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const kind of kindNames) {
    for (const [id, row] of doc[kind] as ReadonlyMap<string, Row>) {
      const { schema, references } = kinds[kind];
      const parsed = schema.safeParse(row);
      if (!parsed.success)
        problems.push(
          `${kind} ${id}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join(', ')}`,
        );
      if (Object.values(row).includes(undefined))
        problems.push(`${kind} ${id} has a field that is undefined`);
      if (row.id !== id) problems.push(`${kind} ${row.id} is kept under ${id}`);
      if (seen.has(id)) problems.push(`${id} comes twice`);
      seen.add(id);
      problems.push(
        ...dangling(doc, row, references).map((field) => `${kind} ${id}: ${field} points at nothing`),
      );
    }
  }
  return problems;
}

function dangling(doc: Doc, row: Row, references: Readonly<Record<string, Reference>>): string[] {
  return Object.entries(references)
    .filter(([field, { to }]) => {
      const target = (row as Record<string, unknown>)[field];
      if (target === undefined || target === null) return false;
      return !to.some((kind) => doc[kind as keyof Doc].has(target as string));
    })
    .map(([field]) => field);
}
