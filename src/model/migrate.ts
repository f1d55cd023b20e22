/** The number of the schema that this version reads and writes. */
export const SCHEMA = 1;

/** What takes the rows of a file from one schema to the next. It gets rows that nobody has checked, and must leave alone what it does not understand. */
export type Migration = (rows: readonly unknown[]) => readonly unknown[];

/** One step for each schema that was ever shipped: the first takes schema 1 to 2. Steps are only ever added at the end. */
const migrations: readonly Migration[] = [];

/** Rows of an older schema as rows of the newest one; rows of the newest come back as they are. */
export function migrateRows(
  rows: readonly unknown[],
  schema: number,
  steps: readonly Migration[] = migrations,
): readonly unknown[] {
  return steps.slice(schema - 1).reduce((migrated, step) => step(migrated), rows);
}
